// SPDX-License-Identifier: Apache-2.0

/// What text may stand in a slot.
public struct StringRule: Hashable, Sendable {
  /// The fewest Unicode scalars.
  public var minimumLength: Int

  /// The most Unicode scalars; nil when nothing is said.
  public var maximumLength: Int?

  /// The form that the whole text must have, lengths apart.
  public var form: TextForm?

  /// The only texts that may stand here, in the order of the schema; empty when any may.
  public var allowed: [String]

  /// Creates a rule; without arguments, one that takes any text.
  public init(
    minimumLength: Int = 0, maximumLength: Int? = nil, form: TextForm? = nil, allowed: [String] = []
  ) {
    (self.minimumLength, self.maximumLength) = (minimumLength, maximumLength)
    (self.form, self.allowed) = (form, allowed)
  }

  /// Whether the number of Unicode scalars is within bounds.
  public func takesLength(of text: String) -> Bool {
    let length = text.unicodeScalars.count
    return length >= minimumLength && maximumLength.map { length <= $0 } ?? true
  }

  /// Whether the text is one of the allowed ones, or any is.
  public func takesValue(_ text: String) -> Bool {
    allowed.isEmpty || allowed.contains(text)
  }

  /// Whether the text has the form, or any form is taken.
  public func takesForm(of text: String) -> Bool {
    form?.matches(text) ?? true
  }

  /// Whether nothing is wrong with the text.
  public func takes(_ text: String) -> Bool {
    takesLength(of: text) && takesValue(text) && takesForm(of: text)
  }
}
