// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Principals that name nobody.
///
/// Source: IAM User Guide, "AWS JSON policy elements: Principal".
enum PolicyPrincipals: StatementCheck {
  static let bad = RuleDescriptor(
    "bad-principal", .error, "a principal of a policy that names nobody",
    foreignIdentifiers: ["E3513"], fix: .safe)
  static let rules = [bad]

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    for element in [AccessStatement.Element.principal, .notPrincipal] {
      guard statement[element].keyRange != nil else { continue }
      checker.forEachCase(of: statement[element].value) { checker, value in
        checkShape(value, element, statement, &checker)
        checker.forEachPrincipal(of: value) { checker, kind, item in
          checkItem(item, kind, element, &checker)
        }
      }
    }
  }

  private static func checkShape(
    _ value: Evaluated, _ element: AccessStatement.Element, _ statement: PolicyStatement,
    _ checker: inout ValueChecker
  ) {
    let key = statement.value.key(statement[element])
    if value.items != nil {
      checker.report(
        bad, "'\(element.rawValue)' must be '*' or a mapping; put the list under 'AWS'", at: key)
    }
    guard let fields = value.fields else { return }
    let kinds = PrincipalKind.allCases.map(\.rawValue)
    if fields.fields.allSatisfy(\.value.isAbsent), !fields.isOpen {
      checker.report(
        bad, "'\(element.rawValue)' names nobody; its keys are \(listed(kinds))", at: key)
    }
    for field in fields.fields {
      let place = value.site(at: field.keyRange)
      guard kinds.contains(field.name) else {
        let nearest = NearestName(to: field.name, among: kinds)
        let isFree = nearest.map { $0.isOnly && fields[$0.name] == nil } ?? false
        checker.report(
          bad,
          "'\(clipped(field.name))' is not a kind of principal"
            + (nearest.map { didYouMean($0.name) } ?? "; the kinds are \(listed(kinds))"),
          at: place,
          fixes: isFree && statement.document.isMapping
            ? nearest.map { [checker.template.renaming(field.keyRange, to: $0.name)] } ?? [] : [])
        continue
      }
      checker.forEachCase(of: field.value) { checker, value in
        if let items = value.items, items.allSatisfy(\.isAbsent) {
          checker.report(bad, "'\(field.name)' needs at least one item", at: place)
        }
      }
    }
  }

  private static func checkItem(
    _ item: Evaluated, _ kind: PrincipalKind?, _ element: AccessStatement.Element,
    _ checker: inout ValueChecker
  ) {
    if item.items != nil || item.fields.map({ !$0.isOpen }) ?? false {
      checker.report(
        bad, "'\(kind?.rawValue ?? element.rawValue)' must be text or a list of texts",
        at: item.fields == nil ? item : item.site(at: ValueChecker.start(of: item)))
      return
    }
    if kind == .aws { RoleReferences.checkReference(item, "AWS", &checker) }
    // What stands in `${}` is a variable that is missing its function, which is another rule's.
    guard kind != .federated, kind != .canonicalUser, let text = item.exampleText,
      !text.holdsBytes(of: "${")
    else { return }
    if let scalar = item.scalar, kind == .aws, let changed = changedText(of: scalar) {
      checker.report(
        PropertyRules.changedNumber,
        "'\(clipped(scalar.text))' without quotes is the number \(changed);"
          + " quote the account to keep its digits", at: item,
        fixes: item.origin.parameter == nil
          ? [FixIt("quote it", .safe, [FixIt.Edit(item.origin.range, "\"\(scalar.text)\"")])]
          : [])
      return
    }
    checkText(text, kind, element, item, &checker)
  }

  private static func checkText(
    _ text: String, _ kind: PrincipalKind?, _ element: AccessStatement.Element,
    _ item: Evaluated, _ checker: inout ValueChecker
  ) {
    let shown = item.shownText
    switch kind {
    case .service:
      guard case .failure(let problem) = ServicePrincipal.read(text) else { return }
      var severity: Severity?
      if case .domain = problem { severity = .warning }
      checker.report(bad, problem.message(for: shown), at: item, severity: severity)
    case .aws:
      guard case .failure(let problem) = Principal.read(text) else { return }
      var severity: Severity?
      if case .partition = problem { severity = .warning }
      checker.report(bad, problem.message(for: shown), at: item, severity: severity)
    case nil where text != "*":
      checker.report(
        bad,
        "'\(clipped(shown))' must stand under a kind of principal; write"
          + " '\(element.rawValue): {\(ServicePrincipal.suits(text) ? "Service" : "AWS"): …}'",
        at: item)
    default: return
    }
  }
}

extension ServicePrincipal {
  /// Whether a text is a service rather than another principal.
  fileprivate static func suits(_ text: String) -> Bool {
    if case .success = read(text) { true } else { false }
  }
}
