// SPDX-License-Identifier: Apache-2.0

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A text that waits beside the file whose place it will take.
///
/// A device or a pipe has no place to take; the text is written to it at the end.
struct StagedFile {
  private let target: String
  private let bytes: [UInt8]
  /// Nil for a device or a pipe.
  private let temporary: FilePath?

  /// Writes the text to a new file in the directory of `target`, with the permissions of what is there.
  ///
  /// `number` tells the files of one run apart.
  init(_ bytes: [UInt8], for target: String, number: Int = 0) throws {
    (self.target, self.bytes) = (target, bytes)
    var status = stat()
    let isThere = unsafe stat(target, &status) == 0
    let kind = status.st_mode & S_IFMT
    if isThere, kind == S_IFDIR { throw Errno.isDirectory }
    if isThere, kind != S_IFREG {
      temporary = nil
      return
    }
    let temporary = TemporaryFile.path(beside: FilePath(target), number: number)
    self.temporary = temporary
    try Self.make(temporary, of: bytes, as: isThere ? status : nil)
  }

  private static func make(_ path: FilePath, of bytes: [UInt8], as status: stat?) throws {
    let descriptor = try TemporaryFile.create(path)
    do {
      try descriptor.closeAfter {
        _ = try descriptor.writeAll(bytes)
        if let status { try TemporaryFile.adopt(status, by: descriptor) }
      }
    } catch {
      unsafe unlink(path.string)
      throw error
    }
  }

  /// Whether the text takes the place of a file, and is not written to a device or a pipe.
  var hasPlace: Bool { temporary != nil }

  /// Gives the text its place.
  func commit() throws {
    guard let temporary else {
      let descriptor = try FileDescriptor.open(FilePath(target), .writeOnly)
      try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
      return
    }
    guard unsafe rename(temporary.string, target) == 0 else { throw Errno(rawValue: errno) }
  }

  /// Takes the text away again; nothing where it has its place.
  func discard() {
    if let temporary { unsafe unlink(temporary.string) }
  }
}
