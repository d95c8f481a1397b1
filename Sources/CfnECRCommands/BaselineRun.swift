// SPDX-License-Identifier: Apache-2.0

import ECRLint
import FoundationEssentials
import TemplateDiagnostics

/// The baselines of one run, set against what it finds.
struct BaselineRun {
  /// How many entries that no longer occur are listed.
  private static let mostListed = 50

  private let baselines: [String: Baseline]
  private var tallies: [String: Baseline.Tally]

  /// Prepares for the baselines of a plan, by path.
  init(_ baselines: [String: Baseline]) {
    self.baselines = baselines
    tallies = baselines.mapValues { Baseline.Tally($0) }
  }

  /// Marks the findings of a file that its baseline has.
  mutating func mark(_ file: inout LintedFile) {
    guard let path = file.job.baseline, var tally = tallies[path] else { return }
    file.job.mark(&file.outcome.diagnostics, by: &tally)
    tallies[path] = tally
  }

  /// Marks every finding of a file that counts and is not mandatory: it has just been written down.
  static func markAll(_ file: inout LintedFile) {
    let mandatory = file.job.linter.mandatory
    for index in file.outcome.diagnostics.indices
    where file.outcome.diagnostics[index].suppression == nil
      && !mandatory.includes(file.outcome.diagnostics[index].rule)
    {
      file.outcome.diagnostics[index].suppression = Suppression(by: .baseline)
    }
  }

  /// Says which findings of the baselines no longer occur; nothing of those that this run could not see.
  func staleLines(_ files: [LintedFile]) -> [String] {
    baselines.keys.sorted().flatMap { path -> [String] in
      guard let baseline = baselines[path], let tally = tallies[path] else { return [] }
      let sight = Sight(files.filter { $0.job.baseline == path })
      let stale = baseline.entries.filter { tally.left(of: $0) > 0 && sight.covers($0) }
      guard !stale.isEmpty else { return [] }
      let number = stale.reduce(0) { $0 + tally.left(of: $1) }
      let name = path.escapingControls
      var lines = [
        "\(name): \(count(number, "finding no longer occurs", "findings no longer occur"));"
          + " '--write-baseline \(name)' takes \(number == 1 ? "it" : "them") out"
      ]
      lines += stale.prefix(Self.mostListed).map { $0.line(tally.left(of: $0)) }
      if stale.count > Self.mostListed {
        lines.append("  and \(stale.count - Self.mostListed) more")
      }
      return lines
    }
  }

  /// Writes a baseline of what this run found, and keeps what the file says of what it did not see.
  ///
  /// Findings that are allowed otherwise and mandatory ones are left out.
  func write(
    _ path: String, _ files: [LintedFile], mandatory: RuleSelection,
    _ unwritable: inout [OutputError]
  ) throws -> [String] {
    let old = try Baseline.load(path, isOptional: true)
    let sight = Sight(files)
    var entries = old.entries.filter { !sight.covers($0) }
    for file in files {
      for diagnostic in Diagnostic.sortedAndUnique(file.outcome.diagnostics)
      where diagnostic.suppression.map({ $0.by == .baseline }) ?? true
        && !mandatory.includes(diagnostic.rule)
      {
        let relativePath = file.job.relativePath(of: diagnostic.file)
        let fingerprint = Fingerprint(of: diagnostic, relativePath: relativePath)
        entries.append(Baseline.Entry(diagnostic, fingerprint, file: relativePath))
      }
    }
    let new = Baseline(entries)
    do throws(OutputError) {
      try AtomicFile.write(Array(new.text.utf8), to: path)
    } catch {
      unwritable.append(error)
      return []
    }
    let number = new.entries.reduce(0) { $0 + $1.count }
    return ["\(path.escapingControls): \(count(number, "finding", "findings")) written"]
  }
}

/// What a run could see of the findings of a baseline.
private struct Sight {
  private var selections: [String: [RuleSelection]] = [:]
  private var broken: Set<String> = []
  private var roots: Set<String> = []

  init(_ files: [LintedFile]) {
    for file in files {
      selections[file.job.relativePath, default: []].append(file.job.linter.effectiveSelection)
      if !file.outcome.isWhole { broken.insert(file.job.relativePath) }
      roots.insert(file.job.root)
    }
  }

  /// Whether the run would have met an entry's findings, if they were there.
  ///
  /// That is so where the rule ran on the whole of the file, and where the file or the rule is gone.
  func covers(_ entry: Baseline.Entry) -> Bool {
    guard let selections = selections[entry.file] else {
      return !roots.isEmpty
        && roots.allSatisfy { !FileManager.default.fileExists(atPath: "\($0)/\(entry.file)") }
    }
    if broken.contains(entry.file) { return false }
    return RuleRegistry.rule(entry.rule) == nil
      || selections.contains { $0.includes(entry.rule) }
  }
}

extension Baseline.Entry {
  fileprivate func line(_ number: Int) -> String {
    let times = number > 1 ? " (\(number) times)" : ""
    let place = resource.map { " in '\(clipped($0))'" } ?? ""
    return "  \(clipped(file)): \(clipped(rule))\(place): \(clipped(message))\(times)"
      .escapingControls
  }
}
