// SPDX-License-Identifier: Apache-2.0

/// The digest that names an image; one of SHA-256 takes 32 bytes of memory.
public enum ImageDigest: Hashable, Sendable {
  /// The 32 bytes of a SHA-256 digest, eight at a time, the first byte highest.
  case sha256(UInt64, UInt64, UInt64, UInt64)

  /// A digest of another form, as it is written.
  case other(String)

  /// Reads a digest such as `sha256:…`; whatever has another form is kept as it is.
  public init(_ text: String) {
    let digits = text.utf8.dropFirst(7)
    guard text.hasPrefix("sha256:"), digits.count == 64 else {
      self = .other(text)
      return
    }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for (index, byte) in digits.enumerated() {
      let digit: UInt64
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt64(byte - UInt8(ascii: "a") + 10)
      default:
        self = .other(text)
        return
      }
      switch index / 16 {
      case 0: words.0 = words.0 << 4 | digit
      case 1: words.1 = words.1 << 4 | digit
      case 2: words.2 = words.2 << 4 | digit
      default: words.3 = words.3 << 4 | digit
      }
    }
    self = .sha256(words.0, words.1, words.2, words.3)
  }
}

extension ImageDigest: CustomStringConvertible {
  /// The digest as AWS writes it.
  public var description: String {
    switch self {
    case .other(let text): return text
    case .sha256(let first, let second, let third, let fourth):
      var bytes = Array("sha256:".utf8)
      bytes.reserveCapacity(71)
      for word in [first, second, third, fourth] {
        for shift in stride(from: 60, through: 0, by: -4) {
          let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift) & 0xF)
          bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension ImageDigest: Comparable {
  /// Orders digests as their texts are ordered.
  public static func < (left: ImageDigest, right: ImageDigest) -> Bool {
    switch (left, right) {
    case (.sha256(let a1, let a2, let a3, let a4), .sha256(let b1, let b2, let b3, let b4)):
      (a1, a2, a3, a4) < (b1, b2, b3, b4)
    default: left.description < right.description
    }
  }
}
