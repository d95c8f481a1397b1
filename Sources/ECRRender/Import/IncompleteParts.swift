// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

extension LiveDeclaration.MissingPart {
  /// Whether a resource is left out unless it was asked for nevertheless.
  var keepsOut: Bool {
    switch harm {
    case .deletes, .mayDelete: true
    case .undeclared, .replacesLater: isUnread
    }
  }
}

/// What was not read of which resources, said once for all resources that lack the same.
struct IncompleteParts {
  private struct Group {
    var parts: [LiveDeclaration.MissingPart]
    var names: [String] = []
    var place: SourceRange
  }

  private var groups: [[LiveDeclaration.MissingPart]: Group] = [:]
  private var order: [[LiveDeclaration.MissingPart]] = []

  /// Takes in what a resource lacks; the name is as it stands in a message.
  mutating func add(
    _ parts: [LiveDeclaration.MissingPart], of name: String, at place: SourceRange
  ) {
    guard !parts.isEmpty else { return }
    if groups[parts] == nil {
      groups[parts] = Group(parts: parts, place: place)
      order.append(parts)
    }
    groups[parts]?.names.append(name)
  }

  /// One finding for what is lost, one for what only stays undeclared.
  func diagnostics(_ request: ImportRequest, in file: SourceFile) -> [Diagnostic] {
    order.compactMap { groups[$0] }.map { group in
      let isKeptOut = group.parts.contains(where: \.keepsOut)
      let severity: Severity = isKeptOut && !request.includesIncomplete ? .error : .warning
      return Diagnostic(
        ImportRules.incomplete, Self.message(group, isKeptOut, request), in: file,
        at: group.place, severity: severity)
    }
  }

  private static func message(
    _ group: Group, _ isKeptOut: Bool, _ request: ImportRequest
  ) -> String {
    let isOne = group.names.count == 1
    let subject = list(group.names, most: 3)
    let harmful = isKeptOut ? group.parts.filter(\.keepsOut) : group.parts
    let reasons = reasons(harmful)
    let them = harmful.count == 1 ? "it" : "them"
    guard isKeptOut else {
      let later =
        harmful.contains { $0.harm == .replacesLater }
        ? "; adding \(them) later replaces what is imported" : ""
      return "\(subject) \(isOne ? "is" : "are") imported without \(reasons)\(later)"
    }
    let effect =
      if harmful.contains(where: { $0.harm == .deletes }) {
        "deletes \(them)"
      } else if harmful.contains(where: { $0.harm == .mayDelete }) {
        "may delete \(them)"
      } else {
        "leaves \(them) undeclared"
      }
    return request.includesIncomplete
      ? "\(subject) \(isOne ? "is" : "are") imported without \(reasons); the import \(effect)"
      : "\(subject) \(isOne ? "is" : "are") left out for lack of \(reasons); an import without \(them)"
        + " \(effect)"
  }

  /// The parts with their reasons, those of one reason together.
  private static func reasons(_ parts: [LiveDeclaration.MissingPart]) -> String {
    var names: [String: [String]] = [:]
    var order: [String] = []
    for part in parts {
      if names[part.reason] == nil { order.append(part.reason) }
      names[part.reason, default: []].append(part.name)
    }
    return order.map { reason in
      joined(names[reason] ?? []) + " (" + reason + ")"
    }.joined(separator: " and ")
  }

  private static func list(_ names: [String], most: Int) -> String {
    let shown = Array(names.prefix(most))
    let more = names.count - shown.count
    return joined(more > 0 ? shown + ["\(more) more"] : shown)
  }

  private static func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
