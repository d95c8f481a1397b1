// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Keys of a lifecycle policy that are unknown or missing.
enum LifecycleKeys: LifecycleCheck {
  static func check(_ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings) {
    typealias Key = LifecyclePolicy.Key
    let whole = LifecycleObject(policy.evaluated, "a lifecycle policy", Key.self)
    require(policy.rules, Key.rules.rawValue, of: whole, &findings)
    // Whether the service refuses more keys beside the rules is not known.
    if !policy.rules.isAbsent { check(whole, &findings, severity: .warning) }
    if whole.means(Key.rules.rawValue) { check(whole, &findings) }
    for rule in policy.readable { check(rule, &findings) }
  }

  private static func check(_ rule: LocatedLifecycleRule, _ findings: inout DocumentFindings) {
    typealias Key = LifecycleRule.Key
    let object = LifecycleObject(
      rule.evaluated, "a lifecycle rule", Key.self,
      others: [rule.selection.value?.evaluated, rule.action.value?.evaluated])
    check(object, &findings)
    require(rule.priority, Key.rulePriority.rawValue, of: object, &findings)
    require(rule.selection, Key.selection.rawValue, of: object, &findings)
    require(rule.action, Key.action.rawValue, of: object, &findings)
    if let selection = rule.selection.value { check(selection, rule, &findings) }
    if let action = rule.action.value { check(action, rule, &findings) }
  }

  private static func check(
    _ selection: LocatedLifecycleSelection, _ rule: LocatedLifecycleRule,
    _ findings: inout DocumentFindings
  ) {
    typealias Key = LifecycleSelection.Key
    let object = LifecycleObject(
      selection.evaluated, under: rule.selection.keyRange, "'selection'", Key.self,
      others: [rule.evaluated, rule.action.value?.evaluated])
    check(object, &findings)
    require(selection.tagStatus, Key.tagStatus.rawValue, of: object, &findings)
    require(selection.countType, Key.countType.rawValue, of: object, &findings)
    require(selection.countNumber, Key.countNumber.rawValue, of: object, &findings)
    let isTagged = selection.tagStatus.value == .tagged
    if isTagged, selection.tagPatternList.isAbsent, selection.tagPrefixList.isAbsent,
      !object.means(Key.tagPatternList.rawValue), !object.means(Key.tagPrefixList.rawValue)
    {
      findings.report(
        LifecycleRules.missingKey,
        "tagStatus 'tagged' needs 'tagPatternList' or 'tagPrefixList'; '[\"*\"]' takes every tag",
        at: selection.tagStatus.evaluated ?? selection.evaluated)
    }
    guard let type = selection.countType.value else { return }
    let anchor = selection.evaluated.fields?[Key.countType.rawValue]
    if type.countsDays == true {
      require(
        selection.countUnit, Key.countUnit.rawValue, of: object, &findings, for: type,
        word: CountUnit.days.rawValue, after: anchor)
    }
    if type.storageClass == .archive {
      require(
        selection.storageClass, Key.storageClass.rawValue, of: object, &findings, for: type,
        word: StorageClass.archive.rawValue, after: anchor)
    }
  }

  private static func check(
    _ action: LocatedLifecycleAction, _ rule: LocatedLifecycleRule,
    _ findings: inout DocumentFindings
  ) {
    typealias Key = LifecycleAction.Key
    let object = LifecycleObject(
      action.evaluated, under: rule.action.keyRange, "'action'", Key.self, others: [rule.evaluated])
    check(object, &findings)
    require(action.type, Key.type.rawValue, of: object, &findings)
    if let type = action.type.value, type == .transition {
      require(
        action.targetStorageClass, Key.targetStorageClass.rawValue, of: object, &findings,
        for: type, word: StorageClass.archive.rawValue,
        after: action.evaluated.fields?[Key.type.rawValue])
    }
  }

  // MARK: - Reporting

  /// Reports a key that is missing, or absent in the case that is looked at.
  private static func require<Value>(
    _ slot: LocatedSlot<Value>, _ name: String, of object: LifecycleObject,
    _ findings: inout DocumentFindings
  ) {
    guard slot.isAbsent, !object.means(name), object.value.fields != nil else { return }
    let place = findings.key(slot.keyRange ?? object.key, of: object.value, beside: slot.evaluated)
    findings.report(
      LifecycleRules.missingKey, "\(object.name) needs '\(name)'", at: place)
  }

  /// Reports a key that another value makes necessary; there is one word that can stand there.
  private static func require<Value, Word: Vocabulary>(
    _ slot: LocatedSlot<Value>, _ name: String, of object: LifecycleObject,
    _ findings: inout DocumentFindings, for cause: Word, word: String,
    after anchor: Evaluated.Fields.Field?
  ) {
    guard slot.isAbsent, !object.means(name), let anchor else { return }
    let fix =
      slot.keyRange == nil
      ? findings.edits.insert(name, word, after: anchor, of: object.value, .safe) : nil
    findings.report(
      LifecycleRules.missingKey,
      "\(anchor.name) '\(cause.rawValue)' needs '\(name)', which can only be '\(word)'",
      at: anchor.value, fixes: [fix])
  }

  private static func check(
    _ object: LifecycleObject, _ findings: inout DocumentFindings, severity: Severity? = nil
  ) {
    for field in object.value.fields?.fields ?? [] where !object.keys.contains(field.name) {
      let head = "'\(clipped(field.name))' is not a key of \(object.name)"
      let place = findings.key(field.keyRange, of: object.value, beside: field.value)
      let nearest = NearestName(to: field.name, among: object.keys)
      if nearest?.distance != 0, let owner = LifecycleObject.owner(of: field.name) {
        findings.report(
          LifecycleRules.unknownKey, "\(head); it belongs \(owner)", at: place, severity: severity)
        continue
      }
      let isFree = nearest.map { $0.isOnly && object.value.fields?[$0.name] == nil } ?? false
      let fix = nearest.flatMap { nearest in
        isFree
          ? findings.edits.rename(field, of: object.value, to: nearest.name, .safe) : nil
      }
      let hint =
        nearest.map { didYouMean($0.name) }
        ?? (object.keys.count == 1
          ? "; its only key is '\(object.keys[0])'" : "; can be \(alternatives(object.keys))")
      findings.report(
        LifecycleRules.unknownKey, head + hint, at: place, severity: severity, fixes: [fix])
    }
  }
}
