// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Statements that stand twice in a policy, by what they say or by their `Sid`.
///
/// ECR takes both: its console names every statement "new statement".
enum RepeatedStatements: DocumentCheck {
  static let duplicateSid = RuleDescriptor(
    "duplicate-sid", .warning, "a 'Sid' that two statements of a policy have", group: .advice)
  static let duplicateStatement = RuleDescriptor(
    "duplicate-statement", .warning, "a statement that stands twice in a policy", group: .advice)
  static let rules = [duplicateSid, duplicateStatement]
  static let grammars = PolicyShape.grammars

  /// A statement that was seen, with the branches that it stands in.
  private struct Seen {
    var place: SourceRange
    var branches: [ValueChecker.Branch]
  }

  static func check(_ document: EvaluatedDocument, _ checker: inout ValueChecker) {
    guard checker.wants(duplicateSid) || checker.wants(duplicateStatement),
      let policy = AccessPolicy(document.tree)
    else { return }
    let slot = checker.beginParts()
    defer { checker.slot = slot }
    var sids: [String: Seen] = [:]
    var bodies: [String: Seen] = [:]
    checker.forEachPart(of: policy[.statement].value) { checker, value in
      guard let statement = AccessStatement(value) else { return }
      let place = ValueChecker.start(of: value)
      if let body = fingerprint(of: statement) {
        if let first = bodies[body], checker.isCompatible(with: first.branches) {
          checker.report(
            duplicateStatement,
            "this statement says what another says already; remove one of the two",
            at: value.site(at: place), notes: [Note("previously written here", at: first.place)])
          return
        }
        bodies[body] = bodies[body] ?? Seen(place: place, branches: checker.branches)
      }
      let sid = statement[.sid].value
      guard let text = sid.text else { return }
      guard let first = sids[text], checker.isCompatible(with: first.branches) else {
        sids[text] = sids[text] ?? Seen(place: sid.origin.range, branches: checker.branches)
        return
      }
      checker.report(
        duplicateSid, "another statement has the 'Sid' '\(clipped(text))', too; give each its own",
        at: sid, notes: [Note("previously written here", at: first.place)])
    }
  }

  /// A text that two statements share when they say the same, whatever their `Sid`; nil when a part
  /// is not known.
  private static func fingerprint(of statement: AccessStatement) -> String? {
    guard !statement.elements.isOpen, statement.elements.others.isEmpty else { return nil }
    var parts: [String] = []
    for element in AccessStatement.Element.allCases where element != .sid {
      let isAction = element == .action || element == .notAction
      guard let part = fingerprint(of: statement[element].value, isCaseless: isAction) else {
        return nil
      }
      parts.append(part)
    }
    return parts.joined(separator: ";")
  }

  /// The order of a list does not count, nor whether one item stands in a list.
  private static func fingerprint(of value: Evaluated, isCaseless: Bool = false) -> String? {
    switch value.content {
    case .absent: return ""
    case .scalar(let scalar):
      let text = scalar.text.debugDescription
      return isCaseless ? text.lowercased() : text
    case .list(let items):
      let parts = items.compactMap { fingerprint(of: $0, isCaseless: isCaseless) }
      return parts.count == items.count ? parts.sorted().joined(separator: ",") : nil
    case .object(let fields):
      guard !fields.isOpen else { return nil }
      var parts: [String] = []
      for field in fields.fields.sorted(by: { $0.name < $1.name }) {
        guard let value = fingerprint(of: field.value) else { return nil }
        parts.append("\(field.name.debugDescription):\(value)")
      }
      return "{\(parts.joined(separator: ","))}"
    case .null, .unknown, .refused, .json, .choice: return nil
    }
  }
}
