// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// A set of words that AWS may add to.
///
/// Any word can be held and written; the linter judges those that the facts do not know.
public protocol Vocabulary: TextShaped, RawRepresentable where RawValue == String {
  /// The words of the facts, in the order of the schema.
  static var known: [Self] { get }

  /// Creates a word, known or not.
  init(rawValue: String)
}

extension Vocabulary {
  /// One of the known words.
  public static var shape: Shape { .string(StringRule(allowed: known.map(\.rawValue))) }

  /// Reads a scalar.
  public init?(literal node: Node) {
    guard let text = String(literal: node) else { return nil }
    self.init(rawValue: text)
  }

  /// Creates a word from its text, known or not.
  public init(text: String) {
    self.init(rawValue: text)
  }

  /// The word, quoted.
  public var node: Node { .string(rawValue) }
}
