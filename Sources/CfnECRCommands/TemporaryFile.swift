// SPDX-License-Identifier: Apache-2.0

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new file beside the one whose place it will take.
enum TemporaryFile {
  /// Where it is; `number` tells the files of one run apart.
  static func path(beside target: FilePath, number: Int = 0) -> FilePath {
    // A name has 255 bytes at most.
    let name = String(
      decoding: (target.lastComponent?.string ?? "output").utf8.prefix(200), as: UTF8.self)
    return target.removingLastComponent().appending(".\(name).\(getpid()).\(number).tmp")
  }

  /// Makes the file, which nothing else has open.
  static func create(_ path: FilePath) throws -> FileDescriptor {
    // What a run that was killed left under the name of this process is in the way.
    unsafe unlink(path.string)
    return try FileDescriptor.open(
      path, .writeOnly, options: [.create, .exclusiveCreate, .noFollow],
      permissions: [.ownerReadWrite, .groupRead, .groupWrite, .otherRead, .otherWrite])
  }

  /// Gives the file the owner and the permissions of the one that it replaces.
  static func adopt(_ status: stat, by descriptor: FileDescriptor) throws {
    // Only root can give a file away; for anybody else it is their own.
    _ = fchown(descriptor.rawValue, status.st_uid, status.st_gid)
    guard fchmod(descriptor.rawValue, status.st_mode & 0o7777) == 0 else {
      throw Errno(rawValue: errno)
    }
  }
}
