// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// A tag in a list of tags.
public typealias TagValue = Value<Tag>

extension Value where Literal == Tag {
  /// A tag.
  public static func tag(_ key: TextValue, _ value: TextValue) -> Self {
    .init {
      $0.key = key
      $0.value = value
    }
  }
}

extension Value: ExpressibleByDictionaryLiteral where Literal == [TagValue] {
  /// Creates tags in the order in which they are written.
  public init(dictionaryLiteral tags: (String, TextValue)...) {
    self = .literal(tags.map { TagValue.tag(.literal($0.0), $0.1) })
  }
}

extension Value where Literal == [TagValue] {
  /// Tags of a dictionary, in the order of their keys.
  public static func tags(_ tags: [String: String]) -> Self {
    .literal(
      tags.sorted { $0.key < $1.key }.map { tag in
        TagValue.tag(.literal(tag.key), .literal(tag.value))
      })
  }
}
