// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel

/// A rule of a lifecycle policy in its one form, apart from its priority.
///
/// The tag lists are sets, an empty one is none, and `standard` is the storage class where none is said.
/// Source: hashicorp/terraform-provider-aws, `lifecycle_policy.go`; that `standard` is the default: Amazon
/// ECR User Guide, "Lifecycle policy parameters". Everything else counts, known or not.
struct LifecycleRuleTerm: Hashable {
  /// The rule without its priority.
  var body: ValueTerm

  /// The priority; nil when it is not known or no number.
  var priority: Int?

  /// What is written in the place of the priority.
  var priorityTerm: ValueTerm

  /// Reads the data of a rule; what is no object is a body without a priority.
  init(_ term: ValueTerm) {
    priorityTerm = .absent
    guard case .object(var members) = term else {
      body = term
      return
    }
    let key = LifecycleRule.Key.rulePriority.rawValue
    priorityTerm = members.removeValue(forKey: key) ?? .absent
    if case .number(let text) = priorityTerm { priority = Int(text) }
    let selection = LifecycleRule.Key.selection.rawValue
    if let written = members[selection] { members[selection] = Self.selection(written) }
    body = .object(members)
  }

  private static func selection(_ term: ValueTerm) -> ValueTerm {
    typealias Key = LifecycleSelection.Key
    guard case .object(var members) = term else { return term }
    for key in [Key.tagPatternList.rawValue, Key.tagPrefixList.rawValue] {
      guard case .list(let items) = members[key] else { continue }
      // One condition that stands twice asks no more than one.
      let unique = Set(items)
      members[key] =
        unique.isEmpty ? nil : .bag(Dictionary(uniqueKeysWithValues: unique.map { ($0, 1) }))
    }
    let key = Key.storageClass.rawValue
    if members[key] == .text(StorageClass.standard.rawValue) { members[key] = nil }
    return .object(members)
  }
}
