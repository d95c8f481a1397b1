// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel

/// Finds under which name a resource lives or will live.
struct IdentityFinder: Sendable {
  private let physicalIDs: [String: StackResource]
  private let stackName: String?
  private let account: String?
  private let generated: GeneratedNames

  /// Prepares the look-up; takes time linear in the names.
  init(_ request: PlanRequest) {
    let resources = request.stack?.resources.items() ?? []
    physicalIDs = Dictionary(
      resources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })
    stackName = request.stackName ?? request.stack?.name
    let side = request.desired ?? request.deployed.side
    account = side?.evaluator.inputs.text(of: .accountID) ?? request.live?.snapshot.account
    let listing = request.live?.snapshot.repositories
    generated = GeneratedNames(
      (listing?.items() ?? []).filter { $0.existence.value != nil }.map(\.name),
      isWhole: listing?.value?.isWhole ?? false)
  }

  /// Whether the stack's name is known, which names begin with that CloudFormation makes up.
  var knowsStack: Bool { stackName != nil }

  /// The name that a resource gets when it is created.
  func desired(_ resource: SideResource) -> PhysicalIdentity {
    guard let specification = resource.specification else {
      return .unknown("the type has no name")
    }
    if specification.isSingleton { return .known(account ?? "") }
    let value = resource[specification.identifier]
    switch value.content {
    case .scalar(let scalar): return .known(scalar.parameterText)
    case .absent: return .generated
    case .unknown(let formula): return .unknown(formula.words)
    case .choice(let condition, _, _): return .unknown("condition '\(condition)' is open")
    case .list, .object, .json, .null, .refused:
      return .unknown("'\(specification.identifier)' is no text")
    }
  }

  /// The name that a resource of the stack has.
  ///
  /// What CloudFormation lists counts most, then what the deployed template says; a name that was made up
  /// is looked for among the live ones.
  func deployed(_ resource: SideResource) -> PhysicalIdentity {
    if let listed = physicalIDs[resource.logicalID], listed.type == resource.type,
      let name = listed.physicalID, resource.specification?.isSingleton != true
    {
      return .known(name)
    }
    let identity = desired(resource)
    guard identity == .generated else { return identity }
    guard resource.type == Repository.specification.typeName else {
      return .unknown("CloudFormation made the name up")
    }
    guard let stackName else { return .unknown("the stack's name is not known") }
    let found = generated.candidates(stack: stackName, logicalID: resource.logicalID)
    switch found?.count {
    case nil: return .unknown("CloudFormation made the name up")
    case 1: return .known(found?.first ?? "")
    case 0:
      return generated.isWhole ? .generated : .unknown("CloudFormation made the name up")
    default: return .ambiguous(found ?? [])
    }
  }

  /// Whether CloudFormation lists a resource of the stack; nil when no whole list is known.
  func isListed(_ logicalID: String, in stack: DeployedStack?) -> Bool? {
    guard stack?.resources.value?.isWhole ?? false else { return nil }
    guard let resource = physicalIDs[logicalID] else { return false }
    return resource.status != "DELETE_COMPLETE" && resource.physicalID != nil
  }
}
