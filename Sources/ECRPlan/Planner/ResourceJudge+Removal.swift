// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

extension ResourceJudge {
  /// Judges a resource that leaves the stack, by what the deployed template says.
  func removal(of deployed: SideResource, isCertain: Bool) -> Judgement {
    let isStackDeletion = request.operation == .deleteStack
    let identity = identities.deployed(deployed)
    var judgement = Judgement(
      .delete, isStackDeletion ? "the stack is deleted" : "the template does not have it any more")
    if request.live != nil { judgement.note(identity) }
    judgement.physicalID = identity.name
    guard isCertain else {
      judgement.leaveOpen(
        "whether the stack has it depends on condition '\(deployed.condition ?? "")'")
      return judgement
    }
    switch deployed.isRetained {
    case true?:
      judgement.verdict = .retain
      judgement.actions = [.retain]
      let policy = deployed.deletionPolicy?.text ?? "Retain"
      judgement.reasons.append("DeletionPolicy is '\(policy)' in the deployed template")
      judgement.findings.append(
        PlanFinding(
          .leavesTheStack,
          "it lives on outside the stack, and no template can make one of its name; import it to have it back"
        ))
    case nil:
      judgement.leaveOpen("whether it is deleted depends on DeletionPolicy")
    case false?:
      judgement.verdict = .delete
      delete(deployed, identity, isStackDeletion: isStackDeletion, &judgement)
      policyConsequences(of: deployed, identity, &judgement)
    }
    return judgement
  }

  /// Judges whether a deletion is carried out, and what goes with it.
  func delete(
    _ deployed: SideResource, _ identity: PhysicalIdentity, isStackDeletion: Bool,
    _ judgement: inout Judgement
  ) {
    let types = [Repository.specification.typeName, PublicRepository.specification.typeName]
    guard types.contains(deployed.type) else { return }
    let owner = identity.name.flatMap { names.owner(of: $0, deployed.type) }
    let check = DeletionCheck(
      request, deployed, identity, isStackDeletion: isStackDeletion,
      successor: owner == deployed.logicalID ? nil : owner)
    switch check.outcome {
    case .gone: judgement.reasons.append("it does not exist any more")
    case .empty: judgement.reasons.append("it holds no images")
    case .deletes(let images):
      judgement.findings += check.findings(deleting: images)
    case .refused(let images): judgement.block(check.refusal(images))
    case .mayBeRefused(let images):
      judgement.isComplete = false
      judgement.findings.append(check.mayBeRefused(images))
    case .notRead:
      judgement.isComplete = false
      judgement.findings.append(check.notRead)
    }
  }

  /// A setting of a registry that goes takes something with it, too.
  private func policyConsequences(
    of deployed: SideResource, _ identity: PhysicalIdentity, _ judgement: inout Judgement
  ) {
    guard deployed.type == RegistryPolicy.specification.typeName else { return }
    let nothing = Evaluated(.absent, at: deployed.values.origin)
    let live = identity.name.flatMap { request.live?.resource(deployed.type, identifier: $0).value }
    let current = live?["PolicyText"].value ?? deployed["PolicyText"]
    guard let tree = current.documentTree else { return }
    judgement.findings += AccessFindings.findings(
      AccessComparison(tree, nothing, ofRegistry: true, context), at: ["PolicyText"])
  }
}
