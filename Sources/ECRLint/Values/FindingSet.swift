// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// The findings of several looks at one template, each defect once.
struct FindingSet {
  /// What a finding is known by: its rule and a place in the template that it is about.
  private struct Key: Hashable {
    var rule: String
    var range: SourceRange
  }

  /// What makes two findings one.
  private struct Merging: Hashable {
    var rule: String
    var message: String
    var path: String?
    var range: SourceRange
  }

  private let places: ParameterPlaces
  private var entries: [LocatedFinding]
  private var seen: Set<Key> = []
  private var positions: [Merging: Int] = [:]
  private var deployments = 0

  /// Begins with what holds under every deployment.
  init(_ findings: [ValueFinding], in template: Template) {
    places = ParameterPlaces(template)
    entries = []
    for finding in findings {
      for range in finding.templateRanges {
        seen.insert(Key(rule: finding.rule.name, range: range))
      }
      add(LocatedFinding(finding, places))
    }
  }

  /// Adds what is found when parameters have values that they only may have; all are warnings.
  mutating func add(supposed findings: [ValueFinding], _ supposition: Supposition) {
    for finding in findings where isNew(finding) && !finding.isOfUnneededDefault {
      var located = LocatedFinding(finding, places)
      located.severity = .warning
      if located.source == nil { located.notes.append(supposition.note(for: finding)) }
      add(located)
    }
  }

  /// Adds what is found under the values of a deployment.
  mutating func add(_ findings: [ValueFinding], of deployment: LintDeployment, among count: Int) {
    deployments = count
    for finding in findings where isNew(finding) {
      var located = LocatedFinding(finding, places)
      located.deployments = [deployment.name]
      add(located)
    }
  }

  /// A defect that the text shows by itself is not said again for each value.
  private func isNew(_ finding: ValueFinding) -> Bool {
    finding.templateRanges.allSatisfy { range in
      !seen.contains(Key(rule: finding.rule.name, range: range))
    }
  }

  private mutating func add(_ finding: LocatedFinding) {
    let key = Merging(
      rule: finding.rule.name, message: finding.message, path: finding.file?.path,
      range: finding.range)
    guard let position = positions[key] else {
      positions[key] = entries.count
      entries.append(finding)
      return
    }
    entries[position].merge(finding)
  }

  /// Reports everything; what a macro can still rewrite is certain of nothing.
  func report(to reporter: inout Reporter) {
    let isRewritten = reporter.template.hasCustomMacro
    for var entry in entries {
      if isRewritten { entry.severity = .warning }
      // What holds under all of several deployments depends on none of them.
      if entry.deployments.count == deployments { entry.deployments = [] }
      entry.deployments.removeAll(where: \.isEmpty)
      reporter.report(entry)
    }
  }
}
