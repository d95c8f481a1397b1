// SPDX-License-Identifier: Apache-2.0

import SystemPackage
import TemplateDiagnostics
import TemplateSyntax

/// Reads inputs, which can be files, pipes or standard input.
enum InputFile {
  /// Why an input cannot be read.
  struct Failure: Error, Hashable {
    /// One lower-case phrase.
    var message: String

    /// The file, where several are read; nil where there is only one.
    var path: String?

    /// Nothing has the path.
    static let missing = Failure(message: "there is no such file or directory")
  }

  /// Reads a file whole; `-` is standard input, shown under `stdinName`.
  static func read(_ path: String, stdinName: String = "<stdin>") throws(Failure) -> SourceFile {
    do {
      let name = path == "-" ? stdinName : path
      let bytes: [UInt8]
      if path == "-" {
        bytes = try Self.bytes(of: .standardInput)
      } else {
        let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
        bytes = try descriptor.closeAfter { try Self.bytes(of: descriptor) }
      }
      Debugging.say("read '\(name.escapingControls)', \(bytes.count) bytes")
      return SourceFile(path: name, bytes: bytes)
    } catch let failure as Failure {
      throw failure
    } catch Errno.noSuchFileOrDirectory {
      throw Failure.missing
    } catch Errno.permissionDenied {
      throw Failure(message: "reading it is not permitted")
    } catch Errno.isDirectory {
      throw Failure(message: "it is a directory")
    } catch let error as Errno {
      throw Failure(message: error.description)
    } catch {
      throw Failure(message: "\(error)")
    }
  }

  private static func bytes(of descriptor: FileDescriptor) throws -> [UInt8] {
    // The end tells the size of a regular file before a byte is read; a pipe has none.
    if let size = try? descriptor.seek(offset: 0, from: .end) {
      guard size <= InputLimits.bytes else { throw tooLarge("\(size)") }
      _ = try descriptor.seek(offset: 0, from: .start)
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256 * 1024)
    while true {
      let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe descriptor.read(into: $0) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= InputLimits.bytes else { throw tooLarge("more") }
    }
  }

  private static func tooLarge(_ size: String) -> Failure {
    Failure(
      message: "it has \(size) bytes; an input can have at most \(InputLimits.bytes) (64 MiB)")
  }
}
