// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// A finding about evaluated values with the place that it is shown at.
struct LocatedFinding {
  /// The rule.
  var rule: RuleDescriptor
  /// What is wrong, with the conditions that it depends on.
  var message: String
  /// The file; nil when it is the template.
  var file: SourceFile?
  /// The place.
  var range: SourceRange
  /// The parameter that brings the value; nil when the template's text says it by itself.
  var source: ParameterSource?
  /// Where in the template the value is used, when it is written somewhere else.
  private(set) var uses: [SourceRange] = []
  private var seenUses: Set<SourceRange> = []
  /// The resource that it concerns; nil when there are several.
  var resource: String?
  /// How much it weighs.
  var severity: Severity
  /// What else to look at.
  var notes: [Note]
  /// Edits that mend it.
  var fixes: [FixIt]
  /// The deployments that it holds under.
  var deployments: [String] = []

  /// Finds the place of a finding.
  ///
  /// A value that one parameter brings is shown where the parameter's value is written, with the use
  /// as a note; text that several parameters make is shown where it is put together.
  init(_ finding: ValueFinding, _ places: ParameterPlaces? = nil) {
    (rule, message) = (finding.rule, finding.fullMessage)
    (severity, notes, fixes) = (finding.severity, finding.notes, finding.fixes)
    resource = finding.resource
    let use = finding.use ?? finding.slot
    switch finding.place {
    case .template(let range):
      self.range = range
      if let source = places?.source(around: range) {
        place(at: Origin(range, source), source, usedAt: use, or: range)
      }
    case .value(let value):
      range = value.origin.range
      let isWhole = value.pieces.isEmpty
      let source = isWhole ? places?.source(around: range) : nil
      if let parameter = value.origin.parameter ?? source {
        place(at: value.origin, parameter, usedAt: value.uses.last ?? use, or: value.place)
      } else if !isWhole {
        place(composed: value)
      } else if let use = value.uses.last {
        uses = [use]
      }
    }
  }

  private mutating func place(
    at origin: Origin, _ parameter: ParameterSource, usedAt use: SourceRange?,
    or place: SourceRange
  ) {
    // An edit of a value that others may use is no mending of this use.
    fixes = []
    source = parameter
    guard parameter.hasPlace else {
      range = place
      notes.append(Note("'\(clipped(parameter.name))' has the value that the deployment gives"))
      return
    }
    (file, range) = (parameter.file, origin.range)
    if let use { uses = [use] }
  }

  private mutating func place(composed value: Evaluated) {
    fixes = []
    var names: Set<String> = []
    let origins = value.pieces.map(\.origin).filter { origin in
      origin.parameter.map { names.insert($0.name).inserted } ?? false
    }
    guard let first = origins.first, let parameter = first.parameter else { return }
    guard origins.count > 1 else {
      place(at: first, parameter, usedAt: value.place, or: value.place)
      return
    }
    source = parameter
    for origin in origins {
      guard let source = origin.parameter, source.hasPlace else { continue }
      notes.append(
        Note("'\(clipped(source.name))' \(source.words)", at: origin.range, in: source.file))
    }
  }

  /// Takes in the same finding about another use.
  mutating func merge(_ other: LocatedFinding) {
    if seenUses.isEmpty { seenUses = Set(uses) }
    for use in other.uses where seenUses.insert(use).inserted { uses.append(use) }
    for name in other.deployments where deployments.last != name { deployments.append(name) }
    severity = max(severity, other.severity)
    if resource != other.resource { resource = nil }
  }
}

extension ParameterSource {
  /// What its place shows, to be put after the parameter's name.
  fileprivate var words: String {
    switch kind {
    case .defaultValue: "has this default"
    case .allowedValue: "has this allowed value"
    case .given: "is given here"
    }
  }
}

extension Reporter {
  /// The most uses that are shown one by one.
  private static let mostUses = 3

  /// Reports a finding about evaluated values.
  mutating func report(_ finding: LocatedFinding) {
    guard finding.file != nil || !explainsRefusal(finding.rule, at: finding.range) else { return }
    var notes = finding.notes
    for use in finding.uses.prefix(Self.mostUses) {
      let name = template.path(to: use).last { !$0.hasPrefix("Fn::") && Int($0) == nil }
      notes.append(Note("used here\(name.map { " as '\(clipped($0))'" } ?? "")", at: use))
    }
    if finding.uses.count > Self.mostUses {
      notes[notes.count - 1].message += " and in \(finding.uses.count - Self.mostUses) more places"
    }
    if finding.file != nil {
      for index in notes.indices where notes[index].range != nil && notes[index].file == nil {
        notes[index].file = template.file
      }
    }
    report(finding, notes)
  }
}
