// SPDX-License-Identifier: Apache-2.0

/// A finding with what tells it from the others of its report.
struct NumberedFinding {
  /// The finding.
  let diagnostic: Diagnostic

  /// Its fingerprint, which equal findings share.
  let fingerprint: Fingerprint

  /// How many of the findings up to it have its fingerprint, from 1.
  let occurrence: Int

  /// A key that no other finding of the report has.
  ///
  /// Services keep one finding a key, and would drop the second of two that are equal.
  var uniqueKey: String {
    occurrence == 1 ? fingerprint.description : "\(fingerprint):\(occurrence)"
  }
}

extension LintReport {
  /// The findings to show, in their order, with their fingerprints counted.
  var numberedFindings: [NumberedFinding] {
    var counts: [Fingerprint: Int] = [:]
    return diagnostics.map { diagnostic in
      let fingerprint = fingerprint(of: diagnostic)
      let occurrence = counts[fingerprint, default: 0] + 1
      counts[fingerprint] = occurrence
      return NumberedFinding(
        diagnostic: diagnostic, fingerprint: fingerprint, occurrence: occurrence)
    }
  }

  /// The path under which a service that has a checkout knows a file.
  ///
  /// It is the path as it was given, without a leading `./`; of an absolute one the path from the
  /// root of the project, as far as that is known.
  func checkoutPath(_ path: String) -> String {
    guard !path.hasPrefix("/") else { return relativePath(of: path) }
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    return rest.isEmpty ? path : String(rest)
  }
}
