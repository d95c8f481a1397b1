// SPDX-License-Identifier: Apache-2.0

import SystemPackage
import TemplateDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files that are complete or as they were before.
///
/// The text goes to a new file in the same directory, which then takes the name. A link is followed, so
/// that it stays a link; the permissions of a file that is there stay. Another hard link of it keeps
/// the old text.
enum AtomicFile {
  /// Writes a file, or to a device or a pipe that has the name.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    try write([(path, bytes)])
  }

  /// Writes files; when the text of one cannot be written, all of them stay as they were.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws(OutputError) {
    var staged: [StagedFile] = []
    defer { for file in staged { file.discard() } }
    for (number, file) in files.enumerated() {
      do {
        staged.append(try StagedFile(file.bytes, for: resolved(file.path), number: number))
      } catch {
        throw OutputError(path: file.path, cause: cause(of: error))
      }
    }
    // What is written to a device can still fail; giving a text its place hardly can.
    let places = zip(files, staged)
    for (file, part) in places.filter({ !$1.hasPlace }) + places.filter({ $1.hasPlace }) {
      do {
        try part.commit()
      } catch {
        throw OutputError(path: file.path, cause: cause(of: error))
      }
    }
  }

  /// Replaces the text of a file that was read before, unless it is another one now.
  static func rewrite(
    _ path: String, from old: [UInt8], to new: [UInt8]
  ) throws(OutputError) {
    let target = resolved(path)
    guard let status = status(of: target), status.st_mode & S_IFMT == S_IFREG else {
      throw OutputError(path: path, cause: "it is not a regular file", remedy: "fix it by hand")
    }
    guard unsafe access(target, W_OK) == 0 else {
      throw OutputError(
        path: path, cause: "writing it is not permitted", remedy: "change its permissions")
    }
    do {
      // The same file can be an input under two names.
      let present = try InputFile.read(target).bytes
      if present == new { return }
      guard present == old else {
        throw OutputError(
          path: path, cause: "somebody else changed it in the meantime", remedy: "run again")
      }
      try write([(path, new)])
    } catch let error as OutputError {
      throw error
    } catch {
      throw OutputError(path: path, cause: cause(of: error))
    }
  }

  /// Where a path leads through links; where nothing is, in the directory that it leads to.
  static func resolved(_ path: String) -> String {
    if let real = real(path) { return real }
    let file = FilePath(path)
    guard let name = file.lastComponent else { return path }
    let directory = file.removingLastComponent().string
    guard let place = real(directory.isEmpty ? "." : directory) else { return path }
    return FilePath(place).appending(name).string
  }

  private static func real(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  private static func cause(of error: any Error) -> String {
    switch error {
    case let error as Errno: error.description
    case let error as InputFile.Failure: error.message
    default: "\(error)"
    }
  }
}

/// An output that cannot be written.
struct OutputError: Error {
  var path: String
  var cause: String
  var remedy = "choose another path or make room"

  /// What to tell.
  var message: String { "error: write '\(path.escapingControls)': \(cause); \(remedy)" }
}
