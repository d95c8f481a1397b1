// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Values of a lifecycle policy that are of another kind than their key takes.
enum LifecycleKinds: LifecycleCheck {
  static func check(_ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings) {
    guard policy.evaluated.fields != nil else {
      checkWhole(policy.evaluated, &findings)
      return
    }
    check(policy.rules, LifecyclePolicy.Key.rules.rawValue, "a list of rules", &findings)
    for slot in policy.rules.value ?? [] { checkItem(slot, "a rule", "an object", &findings) }
    for rule in policy.readable { check(rule, &findings) }
  }

  private static func checkWhole(_ value: Evaluated, _ findings: inout DocumentFindings) {
    switch value.content {
    case .scalar, .list, .null:
      findings.report(
        LifecycleRules.badValue, "a lifecycle policy must be an object with 'rules'", at: value)
    case .object, .json, .absent, .unknown, .refused, .choice: return
    }
  }

  private static func check(_ rule: LocatedLifecycleRule, _ findings: inout DocumentFindings) {
    typealias Key = LifecycleRule.Key
    check(rule.priority, Key.rulePriority.rawValue, number, &findings)
    check(rule.description, Key.description.rawValue, "text", &findings)
    check(rule.selection, Key.selection.rawValue, "an object", &findings)
    check(rule.action, Key.action.rawValue, "an object such as {\"type\": \"expire\"}", &findings)
    if let selection = rule.selection.value { check(selection, &findings) }
    if let action = rule.action.value {
      check(action.type, LifecycleAction.Key.type.rawValue, "text", &findings)
      check(
        action.targetStorageClass, LifecycleAction.Key.targetStorageClass.rawValue, "text",
        &findings)
    }
  }

  private static func check(
    _ selection: LocatedLifecycleSelection, _ findings: inout DocumentFindings
  ) {
    typealias Key = LifecycleSelection.Key
    check(selection.tagStatus, Key.tagStatus.rawValue, "text", &findings)
    check(selection.countType, Key.countType.rawValue, "text", &findings)
    check(selection.countUnit, Key.countUnit.rawValue, "text", &findings)
    check(selection.storageClass, Key.storageClass.rawValue, "text", &findings)
    check(selection.countNumber, Key.countNumber.rawValue, number, &findings)
    for (list, key) in [
      (selection.tagPatternList, Key.tagPatternList), (selection.tagPrefixList, .tagPrefixList),
    ] {
      check(list, key.rawValue, "a list of text", &findings)
      for slot in list.value ?? [] {
        checkItem(slot, "an entry of \(key.rawValue)", "text", &findings)
      }
    }
  }

  // MARK: - Reporting

  private static let number = "a whole number"

  private static func check<Value>(
    _ slot: LocatedSlot<Value>, _ key: String, _ kind: String, _ findings: inout DocumentFindings
  ) {
    guard slot.isUnfit, let value = slot.evaluated else { return }
    if case .null = value.content {
      // In a mapping of the template, null is wrong whatever it means.
      guard findings.isText else { return }
      findings.report(
        LifecycleRules.badValue, "'\(key)' must not be null; leave the key out", at: value)
      return
    }
    let isQuotedNumber = kind == number && isText(value)
    let fix =
      isQuotedNumber && value.text.flatMap { Int($0) } != nil
      ? findings.edits.unquote(value, .safe) : nil
    findings.report(
      LifecycleRules.badValue,
      "'\(key)' must be \(kind)\(isQuotedNumber ? ", without quotes" : "")",
      at: whole(value), fixes: [fix])
  }

  private static func checkItem<Value>(
    _ slot: LocatedSlot<Value>, _ name: String, _ kind: String,
    _ findings: inout DocumentFindings
  ) {
    guard slot.isUnfit, let value = slot.evaluated else { return }
    if case .null = value.content, !findings.isText { return }
    findings.report(
      LifecycleRules.badValue, "\(name) must be \(kind)", at: whole(value))
  }

  /// Whether a value is text, known or with holes.
  private static func isText(_ value: Evaluated) -> Bool {
    switch value.content {
    case .scalar(let scalar): scalar.style != .plain
    case .unknown: true
    default: false
    }
  }

  /// What is pointed at: of an object, where it begins.
  private static func whole(_ value: Evaluated) -> Evaluated {
    guard value.fields != nil else { return value }
    var value = value
    value.origin.range = ValueChecker.start(of: value)
    return value
  }
}
