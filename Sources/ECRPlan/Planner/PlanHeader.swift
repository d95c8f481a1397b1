// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// What a plan says as a whole, before any resource is looked at.
struct PlanHeader {
  private let request: PlanRequest

  /// Takes a request.
  init(_ request: PlanRequest) {
    self.request = request
  }

  /// A plan without resources.
  var plan: Plan {
    var plan = Plan(tool: request.tool)
    let side = request.desired ?? request.deployed.side
    let inputs = side?.evaluator.inputs
    plan.template = side?.evaluator.template.file.path
    plan.stack = request.stackName ?? request.stack?.name
    plan.stackStatus = request.stack?.description.value?.status
    plan.region = inputs?.text(of: .region) ?? request.live?.snapshot.region
    plan.account = inputs?.text(of: .accountID) ?? request.live?.snapshot.account
    plan.deployedFrom = request.deployedFrom
    plan.liveFrom = request.liveFrom
    plan.liveAsOf = request.live?.snapshot.time
    plan.parametersFromStack = request.parametersFromStack
    plan.isComplete = request.live != nil
    if side?.evaluator.template.usesMacro ?? false {
      plan.isComplete = false
      plan.findings.append(
        PlanFinding(
          .templateUsesMacro, "a macro may make or change resources that the template does not show"
        ))
    }
    if let blocker = statusBlocker { plan.findings.append(blocker) }
    if case .unknown = request.deployed, request.operation == .deploy {
      plan.findings.append(
        PlanFinding(
          .deployedUnknown,
          "the deployed template is not known; what exists live is taken for the stack's\(owners)"))
    }
    return plan
  }

  /// The stacks that have what the template names, with how to plan with them; empty when none is known.
  private var owners: String {
    guard request.stackName == nil, let live = request.live, let side = request.desired else {
      return ""
    }
    let identities = IdentityFinder(request)
    let names = SideReader(side: side).resources().compactMap { resource in
      resource.type == Repository.specification.typeName ? identities.desired(resource).name : nil
    }
    let stacks = Set(names.compactMap { live.repository($0).value?.stack.value }).sorted()
    guard let first = stacks.first else { return "" }
    let shown = stacks.count == 1 ? "stack '\(clipped(first))'" : "stacks \(alternatives(stacks))"
    return "; some of it belongs to \(shown), so plan with '--stack \(clipped(first))'"
  }

  /// A status in which CloudFormation takes no update.
  ///
  /// A stack in REVIEW_IN_PROGRESS was never created: a change set waits for it. Source: CloudFormation User
  /// Guide, "View stack events", stack status codes.
  private var statusBlocker: PlanFinding? {
    guard request.operation == .deploy, let status = request.stack?.description.value?.status,
      status != "REVIEW_IN_PROGRESS"
    else { return nil }
    let remedy: String
    switch status {
    case "ROLLBACK_COMPLETE": remedy = "delete the stack first"
    case "UPDATE_ROLLBACK_FAILED": remedy = "continue its rollback first"
    case _ where status.hasSuffix("_IN_PROGRESS"): remedy = "wait until it is done"
    default: return nil
    }
    return PlanFinding(
      .stackTakesNoUpdate, "the stack is in \(status), which takes no update; \(remedy)")
  }
}
