// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics

/// Makes the fixes of a file's findings, round after round.
///
/// Fixes that touch one another go into different rounds: the first wins, and what the others mend is
/// looked for again in the text that came of it.
public struct Fixer: Sendable {
  /// What came of it.
  public struct Result: Sendable {
    /// The text as it was and as it is.
    public var text: EditedText
    /// How many fixes were made.
    public var count: Int
    /// What is found in the text as it is.
    public var outcome: Linter.Outcome
  }

  /// The rounds after which what is left stays; ten are more than any fixture needs.
  public static let mostRounds = 10

  private let includesUnsafe: Bool
  private let lint: @Sendable (SourceFile) -> Linter.Outcome

  /// Prepares to fix what `lint` finds; findings that somebody allowed are left alone.
  public init(includesUnsafe: Bool, lint: @escaping @Sendable (SourceFile) -> Linter.Outcome) {
    (self.includesUnsafe, self.lint) = (includesUnsafe, lint)
  }

  /// Fixes a file of which `outcome` is known.
  public func fix(_ file: SourceFile, _ outcome: Linter.Outcome) -> Result {
    var result = Result(text: EditedText(file.bytes), count: 0, outcome: outcome)
    var file = file
    for _ in 0..<Self.mostRounds {
      let fixes = selection(of: result.outcome.diagnostics, in: file)
      var text = result.text
      text.apply(fixes.edits)
      guard text.bytes != result.text.bytes else { break }
      file = SourceFile(path: file.path, bytes: text.bytes)
      let outcome = lint(file)
      // Text that cannot be read any more is worse than any finding.
      guard outcome.isWhole || !result.outcome.isWhole else { break }
      result = Result(text: text, count: result.count + fixes.count, outcome: outcome)
    }
    return result
  }

  /// The fixes of one round; what is wrong in another file, such as one of parameters, stays.
  private func selection(of diagnostics: [Diagnostic], in file: SourceFile) -> FixSelection {
    var selection = FixSelection()
    for diagnostic in diagnostics where diagnostic.suppression == nil && diagnostic.file == file {
      if let fix = self.fix(of: diagnostic) { selection.take(fix) }
    }
    return selection
  }

  /// The best of the fixes that may be made.
  private func fix(of diagnostic: Diagnostic) -> FixIt? {
    diagnostic.fixes.first { $0.safety == .safe } ?? (includesUnsafe ? diagnostic.fixes.first : nil)
  }
}
