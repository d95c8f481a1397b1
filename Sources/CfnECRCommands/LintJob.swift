// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics

/// One input to lint, and how.
struct LintJob: Sendable {
  /// The path as it was given or found; `-` for standard input.
  var path: String

  /// The path that findings show; the given name of standard input.
  var shownPath: String

  /// The path from `root`; part of fingerprints.
  var relativePath: String

  /// The directory of the configuration, or else the working directory.
  var root: String

  /// What lints it.
  var linter: Linter

  /// The path of the baseline that holds for it; nil for none.
  var baseline: String?
}

/// An input that was read and linted.
struct LintedFile: Sendable {
  /// What was to be done.
  var job: LintJob

  /// What is found in it as it was read.
  var outcome: Linter.Outcome

  /// What fixing it gave; nil when no fix was asked for.
  var fixed: Fixer.Result?
}

extension LintJob {
  /// Reads and lints the input; with `fixes`, fixes what is found, in memory.
  func run(
    baseline: Baseline?, fixes: FixChoice?
  ) throws(InputFile.Failure) -> LintedFile {
    let file = try InputFile.read(path, stdinName: shownPath)
    var linted = LintedFile(job: self, outcome: linter.lint(file), fixed: nil)
    guard let fixes else { return linted }
    // What the baseline holds is left alone, so that a fix touches only what is new.
    let lint: @Sendable (SourceFile) -> Linter.Outcome = { [self] in
      withBaseline(linter.lint($0), baseline)
    }
    let fixer = Fixer(includesUnsafe: fixes.includesUnsafe, lint: lint)
    let fixed = fixer.fix(file, withBaseline(linted.outcome, baseline))
    // A text that stays need not be kept, but for the one that is passed on.
    if fixed.text.isChanged || path == "-" { linted.fixed = fixed }
    return linted
  }

  private func withBaseline(_ outcome: Linter.Outcome, _ baseline: Baseline?) -> Linter.Outcome {
    guard let baseline else { return outcome }
    var (outcome, tally) = (outcome, Baseline.Tally(baseline))
    mark(&outcome.diagnostics, by: &tally)
    return outcome
  }

  /// Marks the findings of this input that a baseline has; marks of an earlier look do not count.
  func mark(_ diagnostics: inout [Diagnostic], by tally: inout Baseline.Tally) {
    for index in diagnostics.indices where diagnostics[index].suppression?.by == .baseline {
      diagnostics[index].suppression = nil
    }
    let mandatory = linter.mandatory
    tally.mark(&diagnostics, relativePath: { relativePath(of: $0) }) { mandatory.includes($0) }
  }

  /// The path of the input or of a file beside it; the same as the report's.
  func relativePath(of file: SourceFile) -> String {
    guard file.path != shownPath else { return relativePath }
    var path = file.path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }
}
