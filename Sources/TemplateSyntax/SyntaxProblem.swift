// SPDX-License-Identifier: Apache-2.0

package import TemplateDiagnostics

/// The first thing in a text that keeps it from being read.
package struct SyntaxProblem: Error, Hashable, Sendable {
  /// What is wrong and what to write instead; see `Diagnostic.message`.
  package var message: String

  /// The narrowest range that explains it; empty where something is missing.
  package var range: SourceRange

  /// Where else to look.
  package var notes: [Note]

  /// Creates a problem.
  package init(_ message: String, at range: SourceRange, notes: [Note] = []) {
    (self.message, self.range, self.notes) = (message, range, notes)
  }

  /// Makes the problem a finding of a file.
  package func diagnostic(
    of rule: RuleDescriptor = SyntaxRules.syntaxError, in file: SourceFile
  ) -> Diagnostic {
    Diagnostic(rule, message, in: file, at: range, notes: notes)
  }
}
