// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Lifecycle rules that never act, because each image that they select belongs to an earlier rule.
///
/// An image is acted on by the first rule of its storage class that selects it, or by none: also where
/// that rule leaves it alone. Source: Amazon ECR User Guide, "Lifecycle policies", evaluation rules.
enum LifecycleReach: LifecycleCheck {
  /// Lists of more entries are not compared.
  private static let mostEntries = 16

  /// A rule with what it takes to compare it.
  private struct Entry {
    var rule: LocatedLifecycleRule
    var priority: Int
    var storage: StorageClass
    var status: TagStatus
    var list: Evaluated?
    var conditions: [TagCondition]

    /// Whether it selects every image with a tag.
    var isEveryTag: Bool {
      status == .tagged && !conditions.isEmpty && conditions.allSatisfy(\.isEverything)
    }

    /// Whether every image that another rule selects by tags is one of this rule's.
    func includes(_ other: Entry) -> Bool {
      guard status == .tagged, other.status == .tagged, storage == other.storage,
        !conditions.isEmpty
      else { return false }
      return conditions.allSatisfy { condition in
        other.conditions.contains { condition.includes($0) }
      }
    }
  }

  static func check(_ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings) {
    let entries = policy.comparable.compactMap(entry).sorted { $0.priority < $1.priority }
    for (index, entry) in entries.enumerated() {
      let earlier = entries[..<index].filter { $0.priority < entry.priority }
      if entry.status == .any {
        checkAny(entry, earlier, &findings)
      } else if let claimant = earlier.first(where: { $0.includes(entry) }),
        !isDuplicate(claimant, entry)
      {
        report(entry, claimedBy: [claimant], &findings)
      }
    }
  }

  private static func entry(_ rule: LocatedLifecycleRule) -> Entry? {
    guard let selection = rule.selection.value, let status = selection.tagStatus.value,
      let priority = rule.priority.value, let storage = rule.storageClass
    else { return nil }
    var entry = Entry(
      rule: rule, priority: priority, storage: storage, status: status, conditions: [])
    guard status == .tagged else { return entry }
    // One list and only one can stand there; what else stands there is wrong already.
    let isPattern = selection.tagPrefixList.isAbsent
    let list = isPattern ? selection.tagPatternList : selection.tagPrefixList
    guard isPattern || selection.tagPatternList.isAbsent, let texts = list.texts,
      texts.count <= mostEntries
    else { return nil }
    let conditions = texts.compactMap {
      isPattern ? TagCondition(pattern: $0) : TagCondition(prefix: $0)
    }
    guard conditions.count == texts.count else { return nil }
    (entry.list, entry.conditions) = (list.evaluated, conditions)
    return entry
  }

  /// Whether two rules are said to be one too many already.
  private static func isDuplicate(_ first: Entry, _ second: Entry) -> Bool {
    let lists = [first, second].map { $0.rule.selection.value?.tagPrefixList.texts }
    guard let left = lists[0], let right = lists[1] else { return false }
    return Set(left) == Set(right)
  }

  private static func checkAny(
    _ entry: Entry, _ earlier: [Entry], _ findings: inout DocumentFindings
  ) {
    let peers = earlier.filter { $0.storage == entry.storage }
    guard let untagged = peers.first(where: { $0.status == .untagged }),
      let tagged = peers.first(where: \.isEveryTag)
    else { return }
    report(
      entry, claimedBy: [untagged, tagged].sorted { $0.priority < $1.priority }, &findings)
  }

  private static func report(
    _ entry: Entry, claimedBy claimants: [Entry], _ findings: inout DocumentFindings
  ) {
    guard
      let place = entry.list ?? entry.rule.selection.value?.tagStatus.evaluated
    else { return }
    let names = claimants.map { String($0.priority) }.joined(separator: " and ")
    findings.report(
      LifecycleRules.unreachableRule,
      "rule \(entry.priority) never acts: every image that it selects belongs to"
        + " rule\(claimants.count > 1 ? "s" : "") \(names), even one left alone there",
      at: place,
      notes: claimants.flatMap {
        DocumentFindings.note(
          "rule \($0.priority) selects it here",
          at: $0.list ?? $0.rule.selection.value?.tagStatus.evaluated)
      })
  }
}
