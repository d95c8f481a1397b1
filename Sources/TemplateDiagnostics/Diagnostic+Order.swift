// SPDX-License-Identifier: Apache-2.0

extension Diagnostic {
  /// Whether a finding is shown before another: by file path, offset, rule, then message.
  ///
  /// The end of the range decides where all of these are equal, so that the order does not depend
  /// on which rule ran first.
  public static func order(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    // Most findings of a run share one file; the identity spares comparing its path.
    if left.file !== right.file, left.file.path != right.file.path {
      return left.file.path < right.file.path
    }
    if left.range.start != right.range.start { return left.range.start < right.range.start }
    if left.rule != right.rule { return left.rule < right.rule }
    if left.message != right.message { return left.message < right.message }
    return left.range.end < right.range.end
  }

  /// Sorts findings and keeps one of those that are equal in every part.
  ///
  /// An anchor that is used twice makes a rule report one place twice.
  public static func sortedAndUnique(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted(by: order)
  }
}
