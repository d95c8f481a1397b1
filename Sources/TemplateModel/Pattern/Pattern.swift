// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A regular expression that takes time proportional to the text, whatever the expression.
///
/// The syntax is Java's, in which CloudFormation reads `AllowedPattern`; so are the meanings,
/// except that `$` and `\Z` stand for the very end of the text, as in a resource schema. Characters
/// are Unicode scalars; `\d`, `\w`, `\s`, `\p{Alpha}` and `(?i)` know ASCII only, as in Java.
/// Of look-arounds only a leading `^(?=.{2,256}$)` is read.
public struct Pattern: Hashable, Sendable {
  /// The expression as written.
  public let source: String

  private let matcher: PatternMatcher

  /// Reads an expression.
  public init(_ source: String) throws(PatternError) {
    var parser = PatternParser(source)
    self.source = source
    matcher = PatternMatcher(try PatternProgram(parsing: &parser))
  }

  /// Whether the whole text is as the expression says; how CloudFormation uses `AllowedPattern`.
  public func matches(_ text: String) -> Bool { matcher.matches(text) }

  /// Whether some part of the text is as the expression says; how a resource schema uses `pattern`.
  public func finds(in text: String) -> Bool { matcher.finds(in: text) }

  /// Whether the whole text can be as the expression says for some texts in the place of the pieces
  /// that are nil; lengths do not count.
  public func canMatch(_ pieces: [String?]) -> Bool { matcher.canMatch(pieces) }

  /// Whether two patterns are written alike.
  public static func == (left: Pattern, right: Pattern) -> Bool { left.source == right.source }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// Why an expression is not a pattern.
public enum PatternError: Error, Hashable, Sendable {
  /// Java refuses the expression: what is wrong, one lower-case phrase, and the UTF-8 offset.
  case malformed(String, at: Int)

  /// Java may take the expression, but it is outside what a `Pattern` can be.
  ///
  /// The phrase names the construct; nothing is known of what the expression matches.
  case unsupported(String, at: Int)
}

/// The automata of one expression, shared by the copies of a `Pattern`.
final class PatternMatcher: Sendable {
  private let length: PatternLength?
  private let whole: Mutex<PatternAutomaton>
  private let search: Mutex<PatternAutomaton>

  init(_ program: PatternProgram) {
    length = program.length
    whole = Mutex(PatternAutomaton(program, isSearch: false))
    search = Mutex(PatternAutomaton(program, isSearch: true))
  }

  func matches(_ text: String) -> Bool {
    allowsLength(of: text) && whole.withLock { $0.accepts(text) }
  }

  func canMatch(_ pieces: [String?]) -> Bool {
    whole.withLock { $0.canAccept(pieces) }
  }

  func finds(in text: String) -> Bool {
    allowsLength(of: text) && search.withLock { $0.accepts(text) }
  }

  private func allowsLength(of text: String) -> Bool {
    length?.allows(text) ?? true
  }
}
