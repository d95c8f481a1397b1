// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Values of a lifecycle policy that are of the right kind and still not taken.
enum LifecycleValues: LifecycleCheck {
  static func check(_ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings) {
    for rule in policy.readable {
      checkNumber(rule.priority, LifecycleRule.Key.rulePriority.rawValue, 1, &findings)
      if let selection = rule.selection.value { check(selection, &findings) }
      guard let action = rule.action.value else { continue }
      checkWord(action.type, LifecycleAction.Key.type.rawValue, &findings)
      checkWord(
        action.targetStorageClass, LifecycleAction.Key.targetStorageClass.rawValue,
        among: [.archive], &findings)
    }
  }

  private static func check(
    _ selection: LocatedLifecycleSelection, _ findings: inout DocumentFindings
  ) {
    typealias Key = LifecycleSelection.Key
    checkWord(selection.tagStatus, Key.tagStatus.rawValue, &findings)
    checkWord(selection.countType, Key.countType.rawValue, &findings)
    checkWord(selection.storageClass, Key.storageClass.rawValue, &findings)
    // A unit that does not belong there is no better for being spelt well.
    if selection.countType.value?.countsDays != false {
      checkWord(selection.countUnit, Key.countUnit.rawValue, &findings)
    }
    checkNumber(
      selection.countNumber, Key.countNumber.rawValue,
      selection.countType.value?.minimumNumber ?? 1, &findings, of: selection.countType.value)
    checkPatterns(selection.tagPatternList, &findings)
    guard selection.tagStatus.value == .tagged else { return }
    checkEmpty(
      selection.tagPatternList, Key.tagPatternList, beside: selection.tagPrefixList, &findings)
    checkEmpty(
      selection.tagPrefixList, Key.tagPrefixList, beside: selection.tagPatternList, &findings)
  }

  private static func checkWord<Word: Vocabulary>(
    _ slot: LocatedSlot<Word>, _ key: String, among allowed: [Word] = Word.known,
    _ findings: inout DocumentFindings
  ) {
    guard let word = slot.value, let value = slot.evaluated, !allowed.contains(word) else { return }
    let names = allowed.map(\.rawValue)
    let nearest = NearestName(to: word.rawValue, among: names)
    let fix = nearest.flatMap { nearest in
      nearest.isOnly ? findings.edits.replace(value, with: nearest.name, .safe) : nil
    }
    findings.report(
      LifecycleRules.badValue,
      "'\(clipped(word.rawValue))' is not a value of '\(key)'; can be \(alternatives(names))",
      at: value, fixes: [fix])
  }

  private static func checkNumber(
    _ slot: LocatedSlot<Int>, _ key: String, _ minimum: Int, _ findings: inout DocumentFindings,
    of type: CountType? = nil
  ) {
    guard let number = slot.value, let value = slot.evaluated, number < minimum else { return }
    let reason = minimum > 1 ? " for countType '\(type?.rawValue ?? "")'" : ""
    findings.report(
      LifecycleRules.badValue, "'\(key)' must be at least \(minimum)\(reason); it is \(number)",
      at: value)
  }

  private static func checkPatterns(
    _ list: LocatedSlot<[LocatedSlot<String>]>, _ findings: inout DocumentFindings
  ) {
    for slot in list.value ?? [] {
      guard let pattern = slot.value, let value = slot.evaluated else { continue }
      let count = pattern.utf8.count { $0 == UInt8(ascii: "*") }
      guard count > LifecyclePolicy.mostWildcards else { continue }
      findings.report(
        LifecycleRules.badValue,
        "'\(clipped(pattern))' must have at most \(LifecyclePolicy.mostWildcards) '*';"
          + " it has \(count)",
        at: value)
    }
  }

  private static func checkEmpty(
    _ list: LocatedSlot<[LocatedSlot<String>]>, _ key: LifecycleSelection.Key,
    beside other: LocatedSlot<[LocatedSlot<String>]>, _ findings: inout DocumentFindings
  ) {
    guard list.value?.isEmpty == true, other.isAbsent, let value = list.evaluated else { return }
    findings.report(
      LifecycleRules.badValue, "'\(key.rawValue)' must have an entry; '*' takes every tag",
      at: value)
  }
}
