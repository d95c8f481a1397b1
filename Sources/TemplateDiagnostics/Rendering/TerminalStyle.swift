// SPDX-License-Identifier: Apache-2.0

/// Whether and how text for people is coloured.
package enum TerminalStyle: Hashable, Sendable {
  /// What a piece of text is, as far as colour goes.
  package enum Ink: String, Hashable, Sendable {
    /// What names a place.
    case bold = "1"
    /// What fails.
    case error = "1;31"
    /// What deserves a look.
    case warning = "1;33"
    /// What frames the source.
    case gutter = "1;34"
    /// What comes.
    case added = "32"
    /// What goes.
    case removed = "31"
    /// What changes.
    case changed = "33"

    /// The ink of a severity.
    package init(_ severity: Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      }
    }
  }

  /// No escape sequence at all.
  case plain

  /// ANSI escape sequences (ECMA-48, "select graphic rendition").
  case colored

  /// Surrounds a text with the sequences of an ink, or returns it as it is.
  package func paint(_ text: String, _ ink: Ink) -> String {
    self == .plain ? text : "\u{1b}[\(ink.rawValue)m\(text)\u{1b}[0m"
  }
}
