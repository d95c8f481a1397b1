// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Judges what a deployment does with each resource.
struct ResourceJudge: Sendable {
  /// What is planned.
  let request: PlanRequest
  /// Who knows names.
  let identities: IdentityFinder
  /// How values are shown.
  let display: ValueDisplay

  /// Which names resources of the stack have, and which ones the deployment makes.
  let names: NameRegister

  /// How the registry scans, when it decides over repositories.
  let scanning: RegistryScanning?

  /// What makes formulas give other values.
  var context: ComparisonContext

  /// Judges one resource; nil when there is nothing to say because the stack has it neither before nor
  /// after.
  func judge(_ pair: ResourcePair) -> Judgement? {
    if request.operation == .deleteStack {
      guard let deployed = pair.deployed, pair.isDeployed != false else { return nil }
      return removal(of: deployed, isCertain: pair.isDeployed == true)
    }
    switch (pair.isWanted, pair.isDeployed) {
    case (true, true): return present(pair)
    case (true, false): return pair.desired.map(creation)
    case (true, nil):
      if case .unknown = request.deployed { return pair.desired.map(assumed) }
      return open(pair, "whether the stack has it now depends on a condition")
    case (false, true): return pair.deployed.map { removal(of: $0, isCertain: true) }
    case (false, false): return nil
    case (false, nil):
      guard pair.deployed != nil else { return nil }
      return open(pair, "whether the stack has it now depends on a condition")
    case (nil, _):
      let condition = pair.desired?.condition ?? ""
      return open(pair, "whether the stack has it depends on condition '\(condition)'")
    }
  }

  private func open(_ pair: ResourcePair, _ reason: String) -> Judgement {
    var judgement = Judgement(.unknown)
    judgement.leaveOpen(reason)
    judgement.physicalID = pair.shown.flatMap { identities.deployed($0).name }
    return judgement
  }

  /// The resource is on both sides.
  private func present(_ pair: ResourcePair) -> Judgement? {
    guard let deployed = pair.deployed else { return pair.desired.map(creation) }
    guard let desired = pair.desired else { return removal(of: deployed, isCertain: true) }
    guard desired.type == deployed.type else {
      var judgement = Judgement(.unknown)
      judgement.leaveOpen("its type changes from '\(clipped(deployed.type))'")
      return judgement
    }
    return existing(desired, deployed, identities.deployed(deployed))
  }

  /// Nothing is known of what is deployed: what exists live under the name is taken for the stack's.
  private func assumed(_ desired: SideResource) -> Judgement {
    let identity = identities.deployed(desired)
    let isListed = identities.isListed(desired.logicalID, in: request.stack)
    if isListed == false { return creation(of: desired) }
    guard let live = request.live else {
      var judgement = Judgement(.unknown)
      judgement.physicalID = identity.name
      judgement.leaveOpen("neither the deployed template nor the live state is known")
      return judgement
    }
    switch identity {
    case .known(let name):
      switch live.resource(desired.type, identifier: name) {
      case .found:
        var judgement = existing(desired, nil, identity)
        if isListed == nil { judgement.findings.append(assumption(of: name, desired, live)) }
        return judgement
      case .absent: return creation(of: desired)
      case .denied, .failed, .notCollected:
        var judgement = Judgement(.unknown)
        judgement.physicalID = name
        judgement.leaveOpen("whether '\(clipped(name))' exists could not be read")
        return judgement
      }
    case .generated: return creation(of: desired)
    case .ambiguous, .unknown:
      var judgement = Judgement(.unknown)
      judgement.leaveOpen("its live name is not known")
      judgement.note(identity)
      return judgement
    }
  }
}

extension ResourceJudge {
  /// What is taken for granted of a live resource, by what CloudFormation says of its stack.
  private func assumption(
    of name: String, _ desired: SideResource, _ live: LiveState
  ) -> PlanFinding {
    let shown = "'\(clipped(name))'"
    let isPrivate = desired.type == Repository.specification.typeName
    switch isPrivate ? live.repository(name).value?.stack : nil {
    case .absent?:
      return PlanFinding(
        .notInAStack,
        "\(shown) exists and no stack has it; a new stack cannot create it, only import it")
    case .found(let stack)?:
      return PlanFinding(
        .identityAssumed,
        "\(shown) exists in stack '\(clipped(stack))' and is taken for this resource")
    case .denied?, .failed?, .notCollected?, nil:
      return PlanFinding(.identityAssumed, "\(shown) exists and is taken for this resource")
    }
  }
}

extension Judgement {
  /// Says why a resource's name is not known.
  mutating func note(_ identity: PhysicalIdentity) {
    switch identity {
    case .known(let name): physicalID = name
    case .generated: return
    case .ambiguous(let names):
      isComplete = false
      findings.append(
        PlanFinding(
          .identityUnclear,
          "several live names may be this resource's: \(alternatives(Array(names.prefix(12))))"))
    case .unknown(let reason):
      isComplete = false
      findings.append(PlanFinding(.identityUnclear, "the live resource is not known: \(reason)"))
    }
  }
}
