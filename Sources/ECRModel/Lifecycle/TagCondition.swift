// SPDX-License-Identifier: Apache-2.0

/// One entry of a tag list: what one of an image's tags must look like.
public struct TagCondition: Hashable, Sendable {
  /// The entry as text in which `*` stands for any characters and everything else for itself; a literal
  /// `*` of a prefix is not `*` here but `literalStar`.
  private let pattern: [Unicode.Scalar]

  /// Texts of more characters are not compared: no tag is longer than 128.
  private static let longest = 256

  /// What stands for a `*` that is one itself.
  private static let literalStar: Unicode.Scalar = "\u{F8FE}"

  /// What stands for the characters of another entry's `*`; no tag holds it.
  private static let anything: Unicode.Scalar = "\u{F8FF}"

  /// Creates the condition of an entry of a `tagPatternList`; nil when it is too long to be compared.
  public init?(pattern: String) {
    self.init(scalars: Array(pattern.unicodeScalars.prefix(Self.longest + 1)))
  }

  /// Creates the condition of an entry of a `tagPrefixList`; nil when it is too long to be compared.
  public init?(prefix: String) {
    let literal = prefix.unicodeScalars.prefix(Self.longest + 1).map {
      $0 == "*" ? Self.literalStar : $0
    }
    self.init(scalars: literal + ["*"])
  }

  private init?(scalars: [Unicode.Scalar]) {
    guard scalars.count <= Self.longest else { return nil }
    pattern = scalars
  }

  /// Whether a tag meets the condition.
  public func matches(_ tag: String) -> Bool {
    matches(tag.unicodeScalars.map { $0 == "*" ? Self.literalStar : $0 })
  }

  /// Whether every tag that meets another condition meets this one, too.
  ///
  /// A character that no tag holds stands for what the other's `*` may be: where this pattern takes
  /// it, it takes anything in its place.
  public func includes(_ other: TagCondition) -> Bool {
    matches(other.pattern.map { $0 == "*" ? Self.anything : $0 })
  }

  /// Whether every tag meets the condition.
  public var isEverything: Bool { !pattern.isEmpty && pattern.allSatisfy { $0 == "*" } }

  /// Matches by going back to the last `*` only; the lengths are bounded.
  private func matches(_ text: [Unicode.Scalar]) -> Bool {
    var (place, offset) = (0, 0)
    var retry: (place: Int, offset: Int)?
    while offset < text.count {
      if place < pattern.count, pattern[place] == "*" {
        retry = (place + 1, offset)
        place += 1
      } else if place < pattern.count, pattern[place] == text[offset] {
        (place, offset) = (place + 1, offset + 1)
      } else if let last = retry {
        retry = (last.place, last.offset + 1)
        (place, offset) = (last.place, last.offset + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
