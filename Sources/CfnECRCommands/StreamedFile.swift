// SPDX-License-Identifier: Apache-2.0

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes an output piece by piece; a file takes its place when the last one is written, or not at all.
enum StreamedFile {
  /// Opens an output for the time of a body; without a path, and for `-`, that is standard output.
  ///
  /// Throws `OutputError` when a piece cannot be written, and what the body throws.
  static func write(
    to path: String?, _ body: (([UInt8]) throws(OutputError) -> Void) async throws -> Void
  ) async throws {
    guard let path, path != "-" else {
      return try await body { bytes throws(OutputError) in try Console().write(bytes) }
    }
    let target = FilePath(AtomicFile.resolved(path))
    var status = stat()
    let isThere = unsafe stat(target.string, &status) == 0
    let isPlain = !isThere || status.st_mode & S_IFMT == S_IFREG
    let place = isPlain ? TemporaryFile.path(beside: target) : target
    do {
      let descriptor =
        isPlain ? try TemporaryFile.create(place) : try FileDescriptor.open(place, .writeOnly)
      defer { try? descriptor.close() }
      try await body { bytes throws(OutputError) in
        do {
          _ = try descriptor.writeAll(bytes)
        } catch {
          throw OutputError(path: path, cause: "\(error)")
        }
      }
      guard isPlain else { return }
      if isThere { try TemporaryFile.adopt(status, by: descriptor) }
      guard unsafe rename(place.string, target.string) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      if isPlain { unsafe unlink(place.string) }
      if let error = error as? Errno { throw OutputError(path: path, cause: error.description) }
      throw error
    }
  }
}
