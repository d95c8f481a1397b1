// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

extension ResourceJudge {
  /// Judges a resource in whose place another one must come.
  ///
  /// The new one is made first and the old one is deleted when all is done, so the new one needs a name of
  /// its own. Source: CloudFormation User Guide, "Update behaviors of stack resources"; AWS Knowledge Center
  /// on custom-named resources.
  func replacement(
    of desired: SideResource, _ deployed: SideResource?, _ identity: PhysicalIdentity,
    _ rows: [PropertyRow], _ judgement: inout Judgement
  ) {
    let causes = rows.filter(\.replaces).map(\.property.name)
    let list = causes.map { "'\($0)'" }.joined(separator: ", ")
    judgement.reasons.append("\(list) cannot be changed in place")
    let identifier = desired.specification?.identifier ?? ""
    let name = identities.desired(desired)
    if !causes.contains(identifier) || (name.name != nil && name == identity) {
      if name != .generated {
        judgement.block(fixedName(name, list, identifier, rows, desired))
        return
      }
    }
    switch name {
    case .known(let text):
      if let finding = collision(of: desired, text, judgement: &judgement) {
        judgement.block(finding)
        return
      }
    case .generated: break
    case .ambiguous, .unknown: judgement.isComplete = false
    }
    judgement.verdict = .replace
    judgement.actions = [.create, .delete]
    fate(ofOld: deployed, identity, &judgement)
    if let finding = notCopied(identity, desired) { judgement.findings.append(finding) }
    if desired.type == Repository.specification.typeName {
      judgement.findings += ReplacementConsequences(rows: rows).findings
    }
  }

  private func fixedName(
    _ name: PhysicalIdentity, _ causes: String, _ identifier: String, _ rows: [PropertyRow],
    _ desired: SideResource
  ) -> PlanFinding {
    let shown = name.name.map { " '\(clipped($0))'" } ?? ""
    let isUndoable = rows.filter(\.replaces).allSatisfy { $0.effective == .same }
    let remedy =
      isUndoable
      ? "what is live is the same already, so leave the template as it was"
      : "give it another '\(identifier)', or leave \(causes) as it was"
    return PlanFinding(
      .fixedNameReplacement,
      "\(causes) needs a new resource, which cannot have the name\(shown) of the present one; \(remedy)",
      path: [rows.first(where: \.replaces)?.property.name ?? identifier])
  }

  /// What becomes of the old resource.
  private func fate(
    ofOld deployed: SideResource?, _ identity: PhysicalIdentity, _ judgement: inout Judgement
  ) {
    guard let deployed else { return }
    switch deployed.isRetainedOnReplacement {
    case true?:
      judgement.actions = [.create]
      judgement.reasons.append("UpdateReplacePolicy keeps the old one, outside the stack")
    case false?:
      // People take one for the other.
      let isMistaken = deployed.updateReplacePolicy == nil && deployed.isRetained == true
      judgement.reasons.append(
        "the old one is to be deleted"
          + (isMistaken
            ? "; DeletionPolicy does not hold for a replacement, UpdateReplacePolicy does" : ""))
      delete(deployed, identity, isStackDeletion: false, &judgement)
    case nil:
      judgement.isComplete = false
      judgement.reasons.append("whether the old one is deleted depends on UpdateReplacePolicy")
      delete(deployed, identity, isStackDeletion: false, &judgement)
    }
  }

  /// A new repository begins without the images of the old one.
  private func notCopied(_ identity: PhysicalIdentity, _ desired: SideResource) -> PlanFinding? {
    guard desired.type == Repository.specification.typeName, judgementNeedsImages(identity) else {
      return nil
    }
    let old = identity.name.map { " of '\(clipped($0))'" } ?? ""
    return PlanFinding(.imagesNotCopied, "images\(old) are not copied to the new repository")
  }

  /// Whether a repository may hold images.
  private func judgementNeedsImages(_ identity: PhysicalIdentity) -> Bool {
    guard let name = identity.name, let images = request.live?.repository(name).value?.images,
      let listing = images.value, listing.isWhole
    else { return true }
    return !listing.items.isEmpty
  }
}
