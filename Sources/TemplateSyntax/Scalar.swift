// SPDX-License-Identifier: Apache-2.0

/// The text of a scalar and how it is written.
public struct Scalar: Hashable, Sendable {
  /// How a scalar is written.
  public enum Style: UInt8, Hashable, Sendable {
    /// Without quotes; the only style whose text can mean a boolean, a number or null.
    case plain
    /// Between `'`.
    case singleQuoted
    /// Between `"`, in YAML or JSON.
    case doubleQuoted
    /// A block after `|`.
    case literal
    /// A block after `>`.
    case folded
  }

  /// The text after quotes, escapes, folding and indentation are taken away.
  public var text: String

  /// How it is written.
  public var style: Style

  /// Creates a scalar.
  public init(_ text: String, style: Style = .plain) {
    (self.text, self.style) = (text, style)
  }
}
