// SPDX-License-Identifier: Apache-2.0

/// A pattern of an access policy: `*` stands for any run of characters, `?` for one.
///
/// Case does not count: actions are compared so.
public struct Wildcards: Hashable, Sendable {
  private let bytes: [UInt8]

  /// Creates a pattern; runs of `*` mean the same as one.
  public init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == Self.star, bytes.last == Self.star { continue }
      bytes.append(byte.lowercasedASCII)
    }
    self.bytes = bytes
  }

  private static let star = UInt8(ascii: "*")
  private static let any = UInt8(ascii: "?")

  /// Whether a text holds `*` or `?`.
  public static func stand(in text: some StringProtocol) -> Bool {
    text.utf8.contains { $0 == star || $0 == any }
  }

  /// Whether the whole of a text fits.
  ///
  /// - Complexity: O(*n*) in the pattern for names of bounded length: after the last `*` that was
  ///   passed, the text is tried again one byte later, never from an earlier `*`.
  public func match(_ text: some StringProtocol) -> Bool {
    match(folded: text.utf8.map(\.lowercasedASCII))
  }

  /// Whether the whole of a text fits, whose letters are small.
  func match(folded text: [UInt8]) -> Bool {
    var (position, offset) = (0, 0)
    var retry: (position: Int, offset: Int)?
    while offset < text.count {
      if position < bytes.count, bytes[position] == Self.star {
        position += 1
        retry = (position, offset)
      } else if position < bytes.count,
        bytes[position] == Self.any || bytes[position] == text[offset]
      {
        position += 1
        offset += 1
      } else if let last = retry {
        retry = (last.position, last.offset + 1)
        (position, offset) = (last.position, last.offset + 1)
      } else {
        return false
      }
    }
    return bytes[position...].allSatisfy { $0 == Self.star }
  }
}

extension UInt8 {
  /// The byte with an ASCII capital made small.
  var lowercasedASCII: UInt8 { isUppercase ? self | 0x20 : self }
}
