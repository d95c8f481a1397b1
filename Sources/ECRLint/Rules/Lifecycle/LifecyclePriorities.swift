// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// How many rules a lifecycle policy has, and how they stand to each other.
enum LifecyclePriorities: LifecycleCheck {
  static func check(_ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings) {
    checkCount(policy, &findings)
    let rules = policy.comparable
    var numbers = Numbers(taken: Set(rules.compactMap { $0.priority.value }))
    checkPriorities(rules, &numbers, &findings)
    for storage in StorageClass.known {
      let peers = rules.filter { $0.storageClass == storage }
      checkSelections(peers, storage, &findings)
      checkLast(peers, storage, &numbers, &findings)
    }
  }

  private static func checkCount(
    _ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings
  ) {
    guard let rules = policy.rules.value, let list = policy.rules.evaluated else { return }
    let most = LifecyclePolicy.mostRules
    // An item that is not known may turn out to be absent, or several.
    let isCertain = rules.allSatisfy { if case .unknown = $0.content { false } else { true } }
    if rules.isEmpty {
      findings.report(
        LifecycleRules.ruleCount, "a lifecycle policy must have 1 to \(most) rules; it has none",
        at: list)
    } else if isCertain, rules.count > most, let first = rules[most].evaluated {
      findings.report(
        LifecycleRules.ruleCount,
        "a lifecycle policy must have 1 to \(most) rules; it has \(rules.count)",
        at: findings.opening(of: first))
    }
  }

  // MARK: - Priorities

  /// The numbers that fixes can give to rules, each to one.
  private struct Numbers {
    var taken: Set<Int>

    mutating func next(after number: Int) -> Int {
      var free = number
      repeat { free &+= 1 } while taken.contains(free)
      taken.insert(free)
      return free
    }

    mutating func last() -> Int { next(after: taken.max() ?? 0) }
  }

  private static func renumber(
    _ priority: Evaluated?, to number: Int, _ findings: DocumentFindings
  ) -> FixIt? {
    priority.flatMap {
      findings.edits.replace(
        $0, with: String(number), .unsafe, title: "renumber the rule to \(number)")
    }
  }

  private static func checkPriorities(
    _ rules: ArraySlice<LocatedLifecycleRule>, _ numbers: inout Numbers,
    _ findings: inout DocumentFindings
  ) {
    var first: [Int: Evaluated] = [:]
    for rule in rules {
      guard let priority = rule.priority.value, let value = rule.priority.evaluated else {
        continue
      }
      guard let earlier = first[priority] else {
        first[priority] = value
        continue
      }
      let isLast = rule.selection.value?.tagStatus.value == .any
      let free = isLast ? numbers.last() : numbers.next(after: priority)
      findings.report(
        LifecycleRules.duplicatePriority,
        "rulePriority \(priority) stands twice; each rule must have its own", at: value,
        notes: DocumentFindings.note("previously written here", at: earlier),
        fixes: [renumber(value, to: free, findings)])
    }
  }

  private static func checkLast(
    _ peers: [LocatedLifecycleRule], _ storage: StorageClass, _ numbers: inout Numbers,
    _ findings: inout DocumentFindings
  ) {
    // A second rule for any images is said to be one too many instead.
    guard let last = peers.first(where: { $0.selection.value?.tagStatus.value == .any }),
      let priority = last.priority.value,
      let value = last.selection.value?.tagStatus.evaluated
    else { return }
    let later = peers.filter { rule in
      guard let status = rule.selection.value?.tagStatus.value else { return false }
      return status != .any && rule.priority.value ?? .min > priority
    }
    guard let other = later.max(by: { $0.priority.value ?? 0 < $1.priority.value ?? 0 }),
      let highest = other.priority.value
    else { return }
    findings.report(
      LifecycleRules.anyNotLast,
      "a rule for 'any' images must have the highest rulePriority of its storage class"
        + " ('\(storage.rawValue)'); \(highest) is higher than \(priority)",
      at: value, notes: DocumentFindings.note("the higher one", at: other.priority.evaluated),
      fixes: [renumber(last.priority.evaluated, to: numbers.last(), findings)])
  }

  // MARK: - Selections

  private static func checkSelections(
    _ peers: [LocatedLifecycleRule], _ storage: StorageClass, _ findings: inout DocumentFindings
  ) {
    var first: [TagStatus: Evaluated] = [:]
    var lists: [Set<String>: Evaluated] = [:]
    for rule in peers {
      guard let selection = rule.selection.value, let status = selection.tagStatus.value,
        let value = selection.tagStatus.evaluated
      else { continue }
      if status == .untagged || status == .any {
        if let earlier = first[status] {
          findings.report(
            LifecycleRules.duplicateSelection,
            "'\(status.rawValue)' images of storage class '\(storage.rawValue)' can be selected by one"
              + " rule at most",
            at: value, notes: DocumentFindings.note("the other one", at: earlier))
        } else {
          first[status] = value
        }
      } else if status == .tagged, let prefixes = selection.tagPrefixList.texts,
        !prefixes.isEmpty, let value = selection.tagPrefixList.evaluated
      {
        if let earlier = lists[Set(prefixes)] {
          findings.report(
            LifecycleRules.duplicateSelection,
            "the rules of a storage class must differ in their tagPrefixList;"
              + " another rule has the same prefixes",
            at: value, notes: DocumentFindings.note("the other list", at: earlier))
        } else {
          lists[Set(prefixes)] = value
        }
      }
    }
  }
}
