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
  init(_ finding: ValueFinding) {
    (rule, message) = (finding.rule, finding.fullMessage)
    (severity, notes, fixes) = (finding.severity, finding.notes, finding.fixes)
    resource = finding.resource
    switch finding.place {
    case .template(let range): self.range = range
    case .value(let value):
      range = value.origin.range
      if let parameter = value.origin.parameter {
        place(at: value.origin, parameter, usedAt: value.uses, or: value.place)
      } else if !value.pieces.isEmpty {
        place(composed: value)
      } else if let use = value.uses.last {
        uses = [use]
      }
    }
  }

  private mutating func place(
    at origin: Origin, _ parameter: ParameterSource, usedAt uses: [SourceRange],
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
    if let use = uses.last { self.uses = [use] }
  }

  private mutating func place(composed value: Evaluated) {
    fixes = []
    var parameters: [String: Piece] = [:]
    for piece in value.pieces {
      guard let parameter = piece.origin.parameter else { continue }
      parameters[parameter.name] = parameters[parameter.name] ?? piece
    }
    guard let piece = parameters.values.first, let parameter = piece.origin.parameter else {
      return
    }
    guard parameters.count == 1 else {
      source = parameter
      for name in parameters.keys.sorted() {
        guard let origin = parameters[name]?.origin, let source = origin.parameter,
          source.hasPlace
        else { continue }
        notes.append(Note("'\(clipped(name))' is given here", at: origin.range, in: source.file))
      }
      return
    }
    place(
      at: piece.origin, parameter, usedAt: [value.origin.range] + value.uses, or: value.place)
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
