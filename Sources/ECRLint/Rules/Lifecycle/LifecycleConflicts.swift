// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Keys and values of one lifecycle rule that exclude each other.
enum LifecycleConflicts: LifecycleCheck {
  private typealias Key = LifecycleSelection.Key

  static func check(_ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings) {
    for rule in policy.readable {
      if let selection = rule.selection.value {
        checkTagLists(selection, &findings)
        checkCount(selection, &findings)
      }
      if let action = rule.action.value { checkAction(action, rule, &findings) }
    }
  }

  private static func checkTagLists(
    _ selection: LocatedLifecycleSelection, _ findings: inout DocumentFindings
  ) {
    let lists = [
      (slot: selection.tagPatternList, key: Key.tagPatternList),
      (slot: selection.tagPrefixList, key: .tagPrefixList),
    ].filter(\.slot.isWritten)
    guard let status = selection.tagStatus.value else { return }
    if status == .tagged {
      guard lists.count == 2 else { return }
      let later = lists.max { place(of: $0.slot) < place(of: $1.slot) } ?? lists[1]
      // Whether the service counts an empty list as one is not known.
      let isCertain = lists.allSatisfy { $0.slot.value?.isEmpty != true }
      report(
        later.slot, later.key, of: selection,
        "'tagPatternList' and 'tagPrefixList' exclude each other in one rule; remove one",
        &findings, severity: isCertain ? nil : .warning)
    } else if TagStatus.known.contains(status) {
      for list in lists {
        report(
          list.slot, list.key, of: selection,
          "'\(list.key.rawValue)' needs tagStatus 'tagged'; with '\(status.rawValue)' remove it",
          &findings, severity: list.slot.value?.isEmpty == true ? .warning : nil)
      }
    }
  }

  private static func place<Value>(of slot: LocatedSlot<Value>) -> Int {
    slot.keyRange?.start ?? 0
  }

  private static func checkCount(
    _ selection: LocatedLifecycleSelection, _ findings: inout DocumentFindings
  ) {
    guard let type = selection.countType.value else { return }
    if type.countsDays == false, selection.countUnit.isWritten {
      report(
        selection.countUnit, .countUnit, of: selection,
        "'countUnit' must not stand beside countType '\(type.rawValue)'; remove it", &findings)
    }
    guard let storage = selection.storageClass.value, StorageClass.known.contains(storage),
      let needed = type.storageClass, needed != storage,
      let value = selection.storageClass.evaluated
    else { return }
    let message =
      needed == .archive
      ? "countType '\(type.rawValue)' needs storageClass 'archive'"
      : "storageClass 'archive' needs countType 'sinceImageTransitioned', not '\(type.rawValue)'"
    let fix = needed == .archive ? findings.edits.replace(value, with: "archive", .unsafe) : nil
    findings.report(LifecycleRules.conflictingKeys, message, at: value, fixes: [fix])
  }

  private static func checkAction(
    _ action: LocatedLifecycleAction, _ rule: LocatedLifecycleRule,
    _ findings: inout DocumentFindings
  ) {
    guard let type = action.type.value, let value = action.type.evaluated else { return }
    if type == .expire, action.targetStorageClass.isWritten {
      let key = LifecycleAction.Key.targetStorageClass.rawValue
      findings.report(
        LifecycleRules.conflictingKeys,
        "'\(key)' must not stand beside type 'expire'; remove it",
        at: findings.key(
          action.targetStorageClass.keyRange, of: action.evaluated,
          beside: action.targetStorageClass.evaluated),
        fixes: [findings.edits.remove(key, of: action.evaluated, .unsafe)])
    }
    guard let count = rule.selection.value?.countType.value, let actions = count.actions,
      LifecycleActionType.known.contains(type), !actions.contains(type)
    else { return }
    let message =
      type == .expire
      ? "a rule of countType '\(count.rawValue)' can only transition images; expire them with"
        + " another rule, of countType 'sinceImageTransitioned'"
      : "a rule of countType '\(count.rawValue)' can only expire images"
    findings.report(LifecycleRules.conflictingKeys, message, at: value)
  }

  private static func report<Value>(
    _ slot: LocatedSlot<Value>, _ key: Key, of selection: LocatedLifecycleSelection,
    _ message: String, _ findings: inout DocumentFindings, severity: Severity? = nil
  ) {
    findings.report(
      LifecycleRules.conflictingKeys, message,
      at: findings.key(slot.keyRange, of: selection.evaluated, beside: slot.evaluated),
      severity: severity,
      fixes: [findings.edits.remove(key.rawValue, of: selection.evaluated, .unsafe)])
  }
}
