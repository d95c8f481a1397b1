// SPDX-License-Identifier: Apache-2.0

/// A pattern that the whole name of a repository matches: `*` is any text, `/` included, `?` one character.
public struct NamePattern: Hashable, Sendable {
  /// The pattern as it was written.
  public let text: String

  /// Creates a pattern; every text is one.
  public init(_ text: String) {
    self.text = text
  }

  /// Whether the pattern can match one name only.
  public var isLiteral: Bool { !text.contains { $0 == "*" || $0 == "?" } }

  /// Whether a name matches; takes time in the product of the lengths at most.
  public func matches(_ name: String) -> Bool {
    let pattern = Array(text.unicodeScalars)
    let name = Array(name.unicodeScalars)
    var (position, offset) = (0, 0)
    var retry: (position: Int, offset: Int)?
    while offset < name.count {
      if position < pattern.count, pattern[position] == "*" {
        retry = (position, offset)
        position += 1
      } else if position < pattern.count,
        pattern[position] == "?" || pattern[position] == name[offset]
      {
        position += 1
        offset += 1
      } else if let last = retry {
        retry = (last.position, last.offset + 1)
        (position, offset) = (last.position + 1, last.offset + 1)
      } else {
        return false
      }
    }
    return pattern[position...].allSatisfy { $0 == "*" }
  }
}
