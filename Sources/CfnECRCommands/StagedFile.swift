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
    let path = FilePath(target)
    var temporary = path.removingLastComponent()
    // A name has 255 bytes at most.
    let name = String(
      decoding: (path.lastComponent?.string ?? "output").utf8.prefix(200), as: UTF8.self)
    temporary.append(".\(name).\(getpid()).\(number).tmp")
    self.temporary = temporary
    try Self.make(temporary, of: bytes, as: isThere ? status : nil)
  }

  private static func make(_ path: FilePath, of bytes: [UInt8], as status: stat?) throws {
    // What a run that was killed left under the name of this process is in the way.
    unsafe unlink(path.string)
    let descriptor = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .exclusiveCreate, .noFollow],
      permissions: [.ownerReadWrite, .groupRead, .groupWrite, .otherRead, .otherWrite])
    do {
      try descriptor.closeAfter {
        _ = try descriptor.writeAll(bytes)
        guard let status else { return }
        // Only root can give a file away; for anybody else it is their own.
        _ = fchown(descriptor.rawValue, status.st_uid, status.st_gid)
        guard fchmod(descriptor.rawValue, status.st_mode & 0o7777) == 0 else {
          throw Errno(rawValue: errno)
        }
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
