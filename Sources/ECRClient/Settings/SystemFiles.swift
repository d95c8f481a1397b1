// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files of this machine.
public struct SystemFiles: FileReading {
  /// Creates the reader.
  public init() {}

  /// Reads a file of at most some number of bytes.
  public func read(_ path: String, atMost limit: Int) throws(FileFailure) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw .unreadable("its path holds a NUL") }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        #if canImport(Glibc)
          unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
        #elseif canImport(Musl)
          unsafe Musl.read(descriptor, $0.baseAddress, $0.count)
        #else
          unsafe Darwin.read(descriptor, $0.baseAddress, $0.count)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Self.failure() }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw .unreadable("it has more than \(limit) bytes")
      }
    }
  }

  private static func failure() -> FileFailure {
    switch errno {
    case ENOENT, ENOTDIR: .missing
    case EACCES: .unreadable("reading it is not permitted")
    case EISDIR: .unreadable("it is a directory")
    case let code: .unreadable(SystemText.error(code))
    }
  }
}

/// What the system says.
enum SystemText {
  /// The text of an error number, with its first letter in lower case.
  static func error(_ code: CInt) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    let words = unsafe String(cString: text)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
