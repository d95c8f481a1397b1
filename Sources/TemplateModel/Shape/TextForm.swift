// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A form that text must have as a whole, with a matcher of its own.
///
/// A schema's regular expression stands here as documentation only. Matchers are written by hand and
/// take linear time: some expressions of the schemas take minutes on a dozen hostile letters.
public struct TextForm: Hashable, Sendable {
  /// The name of what has this form, such as `repository name`.
  public let name: String

  /// What the text must be, to be put after "must be".
  public let words: String

  /// The regular expression that says the same, lengths apart.
  public let expression: String

  private let matcher: @Sendable (String.UTF8View) -> Bool

  /// Creates a form; `matches` must take linear time, whatever the text.
  public init(
    _ name: String, words: String, expression: String,
    matches matcher: @escaping @Sendable (String.UTF8View) -> Bool
  ) {
    (self.name, self.words, self.expression) = (name, words, expression)
    self.matcher = matcher
  }

  /// Whether the whole text has the form.
  public func matches(_ text: String) -> Bool {
    matcher(text.utf8)
  }

  /// Whether text can have the form for some texts in the place of the pieces that are nil.
  ///
  /// The expression decides that; one that cannot be read takes everything.
  public func canMatch(_ pieces: [String?]) -> Bool {
    let pattern = Self.patterns.withLock { patterns in
      if let known = patterns[expression] { return known }
      let made = try? Pattern(expression)
      patterns[expression] = made
      return made
    }
    return pattern?.canMatch(pieces) ?? true
  }

  private static let patterns = Mutex<[String: Pattern?]>([:])

  /// Whether two forms are one, which their names and expressions tell.
  public static func == (left: TextForm, right: TextForm) -> Bool {
    left.name == right.name && left.expression == right.expression
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(expression)
  }
}
