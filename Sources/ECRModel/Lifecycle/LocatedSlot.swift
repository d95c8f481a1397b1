// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateModel

/// A place of a document with what is known of it.
public struct LocatedSlot<Value: Sendable>: Sendable {
  /// What is known.
  public enum Content: Sendable {
    /// Nothing stands here.
    case absent
    /// A value of the kind that the place takes.
    case known(Value)
    /// A value of another kind, such as text in the place of a number; null is one, too.
    case unfit
    /// Something that only the deployment knows.
    case unknown
  }

  /// What is known.
  public var content: Content

  /// The value with where it stands; nil when not even a key is written.
  public var evaluated: Evaluated?

  /// Where the key stands; nil when none is written, and for an item of a list.
  public var keyRange: SourceRange?

  /// Creates a slot.
  public init(_ content: Content, _ evaluated: Evaluated? = nil, keyRange: SourceRange? = nil) {
    (self.content, self.evaluated, self.keyRange) = (content, evaluated, keyRange)
  }

  /// The value, when it is known.
  public var value: Value? {
    if case .known(let value) = content { value } else { nil }
  }

  /// Whether certainly nothing stands here.
  public var isAbsent: Bool {
    if case .absent = content { true } else { false }
  }

  /// Whether certainly a value stands here, fit or not, and not null.
  public var isWritten: Bool {
    switch content {
    case .known: return true
    case .absent, .unknown: return false
    case .unfit:
      if case .null = evaluated?.content { return false }
      return true
    }
  }

  /// Whether a value of another kind stands here.
  public var isUnfit: Bool {
    if case .unfit = content { true } else { false }
  }
}
