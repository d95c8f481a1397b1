// SPDX-License-Identifier: Apache-2.0

/// The identity of a finding that survives edits elsewhere in its file.
///
/// It is made of the file's relative path, the rule, the resource, the property path and the
/// offending text, and of no line, offset, message, severity or deployment. Equal findings have
/// equal fingerprints, so a baseline counts them.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  private let value: UInt64

  /// Sixteen lower-case hexadecimal digits.
  public var description: String { FNV1a.digits(of: value) }

  /// Reads what `description` writes; nil for any other text.
  public init?(_ description: String) {
    guard description.utf8.count == 16, let value = UInt64(description, radix: 16) else {
      return nil
    }
    self.value = value
    guard self.description == description else { return nil }
  }

  /// Computes the fingerprint of a finding in a file that the project calls by `relativePath`.
  ///
  /// Of the offending text the first 1024 bytes count, and no CR, so that a checkout with other
  /// line ends keeps its baseline. The algorithm is part of the baseline's format: changing it
  /// makes every finding new.
  public init(of diagnostic: Diagnostic, relativePath: String) {
    var hash = FNV1a()
    hash.combine(field: relativePath)
    hash.combine(field: diagnostic.rule)
    hash.combine(field: diagnostic.resource ?? "")
    for key in diagnostic.path { hash.combine(field: key) }
    hash.combine(FNV1a.listEnd)
    let bytes = diagnostic.file.bytes
    let start = min(diagnostic.range.start, bytes.count)
    let end = min(diagnostic.range.end, bytes.count, start + 1024)
    for byte in bytes[start..<end] where byte != UInt8(ascii: "\r") { hash.combine(byte) }
    value = hash.value
  }
}

/// FNV-1a over 64 bits.
///
/// The standard library's hasher is seeded anew in every process; this one never is.
struct FNV1a {
  // UTF-8 holds neither byte, so no two lists of fields run together to the same bytes.
  static let fieldEnd: UInt8 = 0xFF
  static let listEnd: UInt8 = 0xFE

  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Sixteen lower-case hexadecimal digits of the value so far.
  var digits: String { Self.digits(of: value) }

  /// Sixteen lower-case hexadecimal digits of a value.
  static func digits(of value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  mutating func combine(field: String) {
    for byte in field.utf8 { combine(byte) }
    combine(Self.fieldEnd)
  }
}
