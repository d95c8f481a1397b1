// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Orders the findings of a file and leaves one for each defect.
enum Settlement {
  /// The rules that say the same of a place less well, by the rule that says it best.
  ///
  /// Two checks can look at one defect from two sides: `Default: !Ref X` is no literal, and a function
  /// where none is taken.
  private static let weaker: [String: Set<String>] = [
    "missing-sub": ["pattern-mismatch", "wrong-length", "unknown-value"],
    "bad-parameter": ["misplaced-function"],
    "bad-mapping": ["misplaced-function"],
    "bad-output": ["misplaced-function"],
    "bad-attribute": ["misplaced-function"],
    "bad-condition": ["misplaced-function"],
    "bad-rule": ["misplaced-function"],
    "resource-in-export-name": ["misplaced-function"],
    "function-arguments": ["misplaced-function", "unneeded-sub", "lifecycle-missing-key"],
    "bare-pseudo-parameter": ["pattern-mismatch", "wrong-length", "unknown-value", "wrong-type"],
    "unknown-function": ["wrong-type"],
    "placeholder": ["lifecycle-impossible-tag", "bad-principal"],
    "missing-language-extensions": ["misplaced-function"],
  ]

  /// Sorts by place, rule and message; takes out what is said twice or better by another rule.
  ///
  /// Takes time linear in the number of findings, but for those that overlap.
  /// A mandatory finding stays where what says it better is allowed.
  static func settle(_ diagnostics: inout [Diagnostic], mandatory: RuleSelection = .none) {
    diagnostics.sort(by: Diagnostic.order)
    var kept: [Diagnostic] = []
    for (index, diagnostic) in diagnostics.enumerated() where kept.last != diagnostic {
      let isWeaker = neighbours(of: index, in: diagnostics).contains { other in
        (weaker[other.rule]?.contains(diagnostic.rule) ?? false)
          && (other.suppression == nil || !mandatory.includes(diagnostic.rule))
      }
      if !isWeaker { kept.append(diagnostic) }
    }
    diagnostics = kept
  }

  /// The findings near a place in the order of the text that overlap it.
  private static func neighbours(
    of index: Int, in diagnostics: [Diagnostic]
  ) -> some Sequence<Diagnostic> {
    let range = diagnostics[index].range
    let reach = 8
    let near = max(0, index - reach)..<min(diagnostics.count, index + reach + 1)
    return diagnostics[near].lazy.filter {
      $0.range.start < max(range.end, range.start + 1)
        && range.start < max($0.range.end, $0.range.start + 1)
    }
  }
}
