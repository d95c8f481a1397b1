// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A rule that a line of a template must be reported by.
///
/// `# expect: RULE, RULE` at the end of a line speaks of that line; alone on its line, of the next one.
public struct Expectation: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The rule.
  public var rule: String

  /// Expects a rule at a line.
  public init(_ line: Int, _ rule: String) {
    (self.line, self.rule) = (line, rule)
  }

  /// The line and the rule, for messages.
  public var text: String { "\(line): \(rule)" }

  /// What a template expects.
  public static func all(in text: String) -> [Expectation] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line -> [Expectation] in
      guard let marker = line.range(of: "# expect: ") else { return [] }
      let isAlone = line[..<marker.lowerBound].allSatisfy(\.isWhitespace)
      return line[marker.upperBound...].split(separator: ",").map {
        Expectation(index + (isAlone ? 2 : 1), $0.trimmingCharacters(in: .whitespaces))
      }
    }
  }
}
