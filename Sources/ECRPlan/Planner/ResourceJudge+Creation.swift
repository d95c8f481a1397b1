// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

extension ResourceJudge {
  /// Judges a resource that the stack does not have yet.
  func creation(of desired: SideResource) -> Judgement {
    var judgement = Judgement(.create, UsualReason.notInStack)
    judgement.properties = added(desired)
    let identity = identities.desired(desired)
    judgement.physicalID = identity.name.flatMap { $0.isEmpty ? nil : $0 }
    if let target = request.resourcesToImport.first(where: { $0.logicalID == desired.logicalID }) {
      importing(desired, as: target, &judgement)
      return judgement
    }
    switch identity {
    case .known(let name):
      if let finding = collision(of: desired, name, judgement: &judgement) {
        if finding.code == PlanFindingCode.nameExists.rawValue, request.importsExistingResources {
          importing(desired, as: name, isNamed: false, &judgement)
        } else {
          judgement.block(finding)
        }
      }
    case .generated: break
    case .ambiguous: judgement.isComplete = false
    case .unknown(let reason):
      judgement.isComplete = false
      judgement.reasons.append("whether its name is taken is not known: \(reason)")
    }
    if judgement.verdict == .create {
      judgement.findings += ScanSetting(scanning).findings(desired, identity.name)
    }
    return judgement
  }

  /// Every property that the template says.
  private func added(_ desired: SideResource) -> [PropertyChange] {
    (desired.specification?.shape.properties ?? []).compactMap { property in
      let value = desired[property.name]
      guard !value.isAbsent, !property.traits.contains(.readOnly) else { return nil }
      return PropertyChange(
        path: [property.name], kind: .added,
        after: display.isSecret(value) ? ValueDisplay.mask : display.node(value, property.shape),
        isAfterUnknown: !value.isKnown, effect: .updatedInPlace)
    }
  }

  /// Why a resource of a name cannot be made; nil when nothing is known to be in the way.
  ///
  /// Creating never takes over what exists: handlers must answer `AlreadyExists` (CloudFormation CLI User
  /// Guide, "Resource type handler contract").
  func collision(
    of desired: SideResource, _ name: String, judgement: inout Judgement
  ) -> PlanFinding? {
    let type = desired.type
    let isSingleton = desired.specification?.isSingleton ?? false
    let shown = "'\(clipped(name))'"
    if let owner = names.owner(of: name, type), owner != desired.logicalID {
      return isSingleton
        ? PlanFinding(
          .registrySettingRepeated,
          "'\(clipped(owner))' is the registry's one \(type) already; remove one of the two")
        : PlanFinding(
          .nameRepeated, "\(shown) is the name of '\(clipped(owner))' too; change one of them")
    }
    if let holder = names.holder(of: name, type), holder != desired.logicalID {
      return PlanFinding(
        .nameHeldInStack,
        "\(isSingleton ? "the registry's setting" : shown) still belongs to '\(clipped(holder))', which CloudFormation deletes only afterwards; keep the logical ID, or retain the resource and import it under the new one"
      )
    }
    guard let live = request.live else { return nil }
    switch live.resource(type, identifier: name) {
    case .found(let resource): return existing(resource, desired, shown, &judgement)
    case .absent: return nil
    case .denied(let code), .failed(let code): unread(shown, code, isSingleton, &judgement)
    case .notCollected: unread(shown, "not collected", isSingleton, &judgement)
    }
    return nil
  }

  private func unread(
    _ shown: String, _ code: String, _ isSingleton: Bool, _ judgement: inout Judgement
  ) {
    judgement.isComplete = false
    let what = isSingleton ? "the registry's setting" : shown
    judgement.findings.append(
      PlanFinding(
        .liveUnreadable, "whether \(what) exists already could not be read: \(clipped(code))"))
  }

  private func existing(
    _ resource: LiveResource, _ desired: SideResource, _ shown: String,
    _ judgement: inout Judgement
  ) -> PlanFinding? {
    switch desired.type {
    case RegistryPolicy.specification.typeName, ReplicationConfiguration.specification.typeName:
      // The published handlers of 2023 refuse to create where something is configured.
      return PlanFinding(
        .registrySettingExists,
        "the registry has this setting already, so creating it fails; import it")
    case RegistryScanningConfiguration.specification.typeName,
      SigningConfiguration.specification.typeName:
      // Every registry has a scanning configuration. What creating does then is not published.
      let rules = resource["Rules"].value?.items ?? []
      let isDefault = rules.isEmpty && (resource["ScanType"].value?.text ?? "BASIC") == "BASIC"
      if !isDefault {
        judgement.findings.append(
          PlanFinding(
            .registrySettingOverwritten,
            "the registry has this setting already; creating it overwrites that or fails, which is not documented"
          ))
      }
      return nil
    default:
      let message =
        otherStack(of: desired.type, resource.identifier).map { owner in
          "belongs to stack '\(clipped(owner))'; change the name, or let that stack retain it and import it"
        } ?? "is not the stack's; import it, or change the name"
      return PlanFinding(
        .nameExists, "\(shown) exists already and \(message)",
        path: [desired.specification?.identifier ?? ""])
    }
  }
}
