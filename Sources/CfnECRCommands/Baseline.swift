// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// The findings that a project had when it began to lint, which do not count.
///
/// Findings are known by their fingerprints. Equal ones are counted, so one more than the baseline has
/// is new.
struct Baseline: Sendable {
  /// Findings of one fingerprint.
  struct Entry: Hashable, Sendable {
    /// What they are known by.
    var fingerprint: Fingerprint
    /// How many there are; at least 1.
    var count: Int
    /// The rule.
    var rule: String
    /// The file, from the directory of the configuration.
    var file: String
    /// The logical ID of the resource.
    var resource: String?
    /// What was said of the first, for people.
    var message: String
  }

  /// The entries, sorted by file, rule, resource and fingerprint.
  private(set) var entries: [Entry] = []

  /// No findings.
  init() {}

  /// Sorts entries, and adds up those of one fingerprint.
  init(_ entries: [Entry]) {
    var byFingerprint: [Fingerprint: Int] = [:]
    for entry in entries {
      if let index = byFingerprint[entry.fingerprint] {
        let (sum, overflow) = self.entries[index].count.addingReportingOverflow(entry.count)
        self.entries[index].count = overflow ? .max : sum
      } else {
        byFingerprint[entry.fingerprint] = self.entries.count
        self.entries.append(entry)
      }
    }
    self.entries.sort { $0.order < $1.order }
  }
}

extension Baseline.Entry {
  /// An entry for one finding.
  init(_ diagnostic: Diagnostic, _ fingerprint: Fingerprint, file: String) {
    self.fingerprint = fingerprint
    count = 1
    rule = diagnostic.rule
    self.file = file
    resource = diagnostic.resource
    message = diagnostic.message
  }

  // Neither lines, which edits elsewhere would change, nor messages, which another version words anew.
  fileprivate var order: (String, String, String, String) {
    (file, rule, resource ?? "", fingerprint.description)
  }
}

extension Baseline {
  /// The findings of a baseline that a run has not met yet.
  struct Tally: Sendable {
    private var left: [Fingerprint: Int]

    /// Begins with all of them.
    init(_ baseline: Baseline) {
      left = Dictionary(
        baseline.entries.map { ($0.fingerprint, $0.count) }, uniquingKeysWith: { first, _ in first }
      )
    }

    /// Marks the findings of a file that the baseline has, in the order given.
    ///
    /// A finding that is allowed otherwise takes none of the baseline's, and so is out of it the next
    /// time that it is written.
    mutating func mark(
      _ diagnostics: inout [Diagnostic], relativePath: (SourceFile) -> String,
      unless isMandatory: (String) -> Bool
    ) {
      for index in diagnostics.indices where diagnostics[index].suppression == nil {
        guard !isMandatory(diagnostics[index].rule) else { continue }
        let path = relativePath(diagnostics[index].file)
        let fingerprint = Fingerprint(of: diagnostics[index], relativePath: path)
        guard let count = left[fingerprint], count > 0 else { continue }
        left[fingerprint] = count - 1
        diagnostics[index].suppression = Suppression(by: .baseline)
      }
    }

    /// How many of an entry's findings were not met.
    func left(of entry: Entry) -> Int { left[entry.fingerprint] ?? 0 }
  }
}
