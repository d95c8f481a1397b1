// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The elements that a statement has, lacks or has too many of, and the kinds of their values.
enum StatementShape: StatementCheck {
  /// The rules belong to the policy as a whole.
  static let rules: [RuleDescriptor] = []

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    let names = AccessStatement.Element.allCases.map(\.rawValue)
    let meant = checker.reportUnknownKeys(
      of: statement.elements.elements, "a statement", among: names,
      isMapping: statement.document.isMapping)
    checkEffect(statement, meant, &checker)
    checkPair(
      statement, .principal, .notPrincipal, meant,
      needed: "'Principal', which says whom it is about", &checker)
    checkPair(
      statement, .action, .notAction, meant, needed: "'Action', which says what can be done",
      &checker)
    if statement.isOfRegistry {
      checkPair(
        statement, .resource, .notResource, meant,
        needed: "'Resource', which says in what repositories, such as '*'", &checker)
    }
    for element in [
      AccessStatement.Element.action, .notAction, .resource, .notResource,
    ] {
      checkTexts(statement, element, &checker)
    }
    checkNulls(statement, &checker)
    checker.forEachCase(of: statement[.sid].value) { checker, sid in
      if sid.fields != nil || sid.items != nil {
        checker.report(
          PolicyShape.malformed, "'Sid' must be text", at: statement.value.key(statement[.sid]))
      }
    }
  }

  /// Checks for nulls in a policy that is text; those of a template are another rule's.
  private static func checkNulls(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    guard !statement.document.isMapping else { return }
    for element in AccessStatement.Element.allCases {
      guard case .null = statement[element].value.content else { continue }
      checker.report(
        PolicyShape.malformed, "'\(element.rawValue)' must not be null; remove the key",
        at: statement[element].value)
    }
  }

  private static func checkEffect(
    _ statement: PolicyStatement, _ meant: Set<String>, _ checker: inout ValueChecker
  ) {
    let effects = AccessStatement.Effect.allCases.map(\.rawValue)
    checker.forEachCase(of: statement[.effect].value) { checker, effect in
      switch effect.content {
      case .absent where !meant.contains("Effect"):
        checker.report(
          PolicyShape.malformed, "a statement needs 'Effect'; can be \(alternatives(effects))",
          at: statement.site)
      case .scalar(let scalar) where !effects.contains(scalar.text):
        let nearest = NearestName(to: scalar.text, among: effects)
        checker.report(
          PolicyShape.malformed,
          "'\(clipped(scalar.text))' is not an effect; can be \(alternatives(effects))",
          at: effect,
          fixes: nearest.map { statement.replacing(effect, with: $0.name, .safe) } ?? [])
      case .list, .object:
        checker.report(
          PolicyShape.malformed, "'Effect' must be \(alternatives(effects))",
          at: statement.value.key(statement[.effect]))
      default: break
      }
    }
  }

  /// Checks that exactly one of two elements is there.
  private static func checkPair(
    _ statement: PolicyStatement, _ first: AccessStatement.Element,
    _ second: AccessStatement.Element, _ meant: Set<String>, needed: String,
    _ checker: inout ValueChecker
  ) {
    let slots = [statement[first], statement[second]]
    checker.forEachCase(of: slots.map(\.value)) { checker, values in
      let presences = zip(slots, values).map { $0.isPresent($1) }
      switch (presences.first ?? nil, presences.last ?? nil) {
      case (true, true):
        checker.report(
          PolicyShape.malformed,
          "a statement must have '\(first.rawValue)' or '\(second.rawValue)', not both",
          at: statement.value.key(statement[second]))
      case (false, false) where meant.isDisjoint(with: [first.rawValue, second.rawValue]):
        checker.report(
          PolicyShape.malformed, "a statement of a \(statement.policyName) needs \(needed)",
          at: statement.site)
      default: break
      }
    }
  }

  /// Checks that an element is text or a list of texts, and not empty.
  private static func checkTexts(
    _ statement: PolicyStatement, _ element: AccessStatement.Element,
    _ checker: inout ValueChecker
  ) {
    guard statement[element].keyRange != nil else { return }
    let key = statement.value.key(statement[element])
    checker.forEachCase(of: statement[element].value) { checker, value in
      if let items = value.items, items.allSatisfy(\.isAbsent) {
        checker.report(
          PolicyShape.malformed, "'\(element.rawValue)' needs at least one item", at: key)
      }
    }
    checker.forEachPart(of: statement[element].value) { checker, item in
      guard item.items != nil || item.fields.map({ !$0.isOpen }) ?? false else { return }
      checker.report(
        PolicyShape.malformed, "'\(element.rawValue)' must be text or a list of texts",
        at: item.fields == nil ? item : item.site(at: ValueChecker.start(of: item)))
    }
  }
}

extension PolicyStatement {
  /// The fix that puts a text in the place of a value, where the value is written in the template.
  func replacing(_ value: Evaluated, with text: String, _ safety: FixIt.Safety) -> [FixIt] {
    guard document.isMapping, value.origin.parameter == nil, value.uses.isEmpty,
      value.pieces.isEmpty, let style = value.scalar?.style
    else { return [] }
    let quote: String
    switch style {
    case .plain: quote = ""
    case .singleQuoted: quote = "'"
    case .doubleQuoted: quote = "\""
    case .literal, .folded: return []
    }
    return [
      FixIt(
        "replace with '\(text)'", safety,
        [FixIt.Edit(value.origin.range, quote + text + quote)])
    ]
  }
}
