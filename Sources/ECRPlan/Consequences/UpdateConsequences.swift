// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// What follows from the changes of one resource that stays.
struct UpdateConsequences {
  /// Who judges, with all that is known.
  let judge: ResourceJudge
  /// The resource in the template.
  let desired: SideResource
  /// The resource in the deployed template, when that is known.
  let deployed: SideResource?
  /// The name of the live resource, when it is known.
  let name: String?
  /// The properties on all sides.
  let rows: [PropertyRow]

  /// What deletes an undeclared policy, in words.
  let operation: String

  /// Prepares for one resource.
  init(
    _ judge: ResourceJudge, _ desired: SideResource, _ deployed: SideResource?, _ name: String?,
    _ rows: [PropertyRow], by operation: String
  ) {
    (self.judge, self.desired, self.deployed) = (judge, desired, deployed)
    (self.name, self.rows, self.operation) = (name, rows, operation)
  }

  /// What there is to say of the changes.
  func findings(_ changes: [PropertyChange], _ isComplete: inout Bool) -> [PlanFinding] {
    var findings: [PlanFinding] = []
    for change in changes {
      guard let row = rows.first(where: { $0.property.name == change.path.first }) else { continue }
      if change.effect == .kept { findings += kept(row) }
      if row.property.name == "ImageScanningConfiguration", change.effect != .kept {
        findings += ScanSetting(judge.scanning).findings(desired, name)
      }
      // What an import sends is not known, so nothing is said of what it would do.
      let isOpen = change.effect == .unknown && operation != "import"
      guard isOpen || change.effect == .updatedInPlace || change.effect == .deleted else {
        continue
      }
      switch (desired.type, row.property.name) {
      case (Repository.specification.typeName, "ImageTagMutability"),
        (Repository.specification.typeName, "ImageTagMutabilityExclusionFilters"):
        // One change of both properties says itself once.
        if change.path.first == firstMutabilityChange(changes) {
          findings += TagMutabilityEffects(rows, images).findings
        }
      case (_, "RepositoryPolicyText"), (_, "PolicyText"): findings += access(row, change)
      case (Repository.specification.typeName, "LifecyclePolicy"):
        findings += lifecycle(row, change, &isComplete)
      default: continue
      }
    }
    return findings
  }

  private func firstMutabilityChange(_ changes: [PropertyChange]) -> String? {
    changes.first { $0.path.first?.hasPrefix("ImageTagMutability") ?? false }?.path.first
  }

  private var images: [RegistryImage]? {
    name.flatMap { judge.request.live?.repository($0).value?.images.value?.items }
  }

  /// A property leaves the template, and what is live stays.
  private func kept(_ row: PropertyRow) -> [PlanFinding] {
    guard row.live.value == nil || !row.isLiveDefault else { return [] }
    let property = row.property.name
    let isSecret = judge.display.isSecret(row.deployed)
    let text = isSecret ? nil : (row.live.value ?? row.deployed)?.text
    let current = text.map { " '\(clipped($0))'" } ?? ""
    let remedy = row.property.defaultText.map { "; write '\($0)' to have the default" } ?? ""
    return [
      PlanFinding(
        .settingKept,
        "'\(property)' leaves the template, and the live value\(current) stays\(remedy)",
        path: [property])
    ]
  }

  private func access(_ row: PropertyRow, _ change: PropertyChange) -> [PlanFinding] {
    let nothing = Evaluated(.absent, at: row.desired.origin)
    let before = row.live.value ?? row.deployed ?? nothing
    let path = [row.property.name]
    guard let old = before.isAbsent ? nothing : before.documentTree,
      let new = row.desired.isAbsent ? nothing : row.desired.documentTree
    else {
      return [PlanFinding(.accessUnclear, "who gains and who loses is not known", path: path)]
    }
    let comparison = AccessComparison(
      old, new, ofRegistry: desired.type == RegistryPolicy.specification.typeName, judge.context)
    var findings = AccessFindings.findings(comparison, at: path)
    if change.effect == .deleted, deployed?[row.property.name].isAbsent ?? true {
      findings.insert(
        PlanFinding(
          .undeclaredPolicyDeleted,
          "the live policy is not in the template, and the \(operation) deletes it; write it into '\(row.property.name)' to keep it",
          path: path), at: 0)
    }
    return findings
  }

  private func lifecycle(
    _ row: PropertyRow, _ change: PropertyChange, _ isComplete: inout Bool
  ) -> [PlanFinding] {
    var findings: [PlanFinding] = []
    if change.effect == .deleted {
      findings.append(
        deployed?["LifecyclePolicy"].isAbsent ?? true
          ? PlanFinding(
            .undeclaredLifecyclePolicyDeleted,
            "the live lifecycle policy is not in the template, and the \(operation) deletes it; write it into 'LifecyclePolicy' to keep it",
            path: ["LifecyclePolicy"])
          : PlanFinding(
            .lifecyclePolicyRemoved,
            "the repository has no lifecycle policy any more, so no image expires",
            path: ["LifecyclePolicy"]))
    }
    do throws(LifecycleEffects.Problem) {
      findings += try effects(row).findings
    } catch {
      isComplete = false
      guard case .unknown(let reason) = error else { return findings }
      findings.append(
        PlanFinding(
          .lifecycleNotSimulated, "which images expire or are archived is not known: \(reason)",
          path: ["LifecyclePolicy"]))
    }
    return findings
  }

  private func effects(_ row: PropertyRow) throws(LifecycleEffects.Problem) -> LifecycleEffects {
    guard let name, judge.request.live != nil else {
      throw .unknown("the live state was not looked at")
    }
    guard let current = row.live.value else {
      throw .unknown("the present lifecycle policy could not be read")
    }
    guard let listing = judge.request.live?.repository(name).value?.images.value, listing.isWhole
    else {
      throw .unknown("the images were not read")
    }
    guard let now = judge.request.now else { throw .unknown("no moment is given") }
    return try LifecycleEffects(
      try policy(current), try policy(row.desired), listing.items, of: name, at: now,
      judge.request.inUse)
  }

  private func policy(_ value: Evaluated) throws(LifecycleEffects.Problem) -> LifecyclePolicy? {
    let text = value.member(named: "LifecyclePolicyText")
    if text.isAbsent { return nil }
    guard let tree = text.documentTree, let policy = LocatedLifecyclePolicy(tree).policy else {
      throw .unknown("something in the policy is not known")
    }
    return policy
  }
}

extension Property {
  /// The default as it is written; nil when no one text says it.
  fileprivate var defaultText: String? {
    switch (absence, shape) {
    case (.value(let text), _): return text
    case (.members, .object(let object)):
      let members = object.properties.compactMap { member in
        if case .value(let text) = member.absence { "\(member.name): \(text)" } else { nil }
      }
      return members.count == 1 ? members.first : nil
    default: return nil
    }
  }
}
