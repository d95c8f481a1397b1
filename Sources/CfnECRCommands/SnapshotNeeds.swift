// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Finds out what a template or a stack names of a registry.
struct SnapshotNeeds {
  private let snapshot: RegistrySnapshot
  private let pseudo: [PseudoParameter: String]

  /// Prepares with the account, the Region and the stacks, and with the values that the command line gives.
  init(_ snapshot: RegistrySnapshot, _ given: [PseudoParameter: String]) {
    self.snapshot = snapshot
    var pseudo = given
    if pseudo[.region] == nil { pseudo[.region] = snapshot.region }
    if pseudo[.accountID] == nil { pseudo[.accountID] = snapshot.account }
    self.pseudo = pseudo
  }

  /// What a template names under values of its parameters.
  func ofTemplate(
    _ template: Template, _ given: [(name: String, value: ParameterValue)]
  ) -> PlanNeeds {
    // The stack that is recorded too gives the values that it has.
    let stack = snapshot.stacks.count == 1 ? snapshot.stacks.first : nil
    let previous = stack?.description.value.map { PlanParameters.previous($0, of: template) }
    let parameters = PlanParameters(
      given: Dictionary(given.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }),
      to: template, previous: previous)
    var request = PlanRequest(
      tool: Version.tool, desired: side(template, parameters.desired, stack), deployed: .unknown,
      live: LiveState(snapshot))
    (request.stack, request.stackName) = (stack, stack?.name ?? pseudo[.stackName])
    return PlanNeeds(request)
  }

  /// What the template of a stack names; nothing where it is not known.
  func ofStack(_ stack: DeployedStack) -> PlanNeeds {
    guard let body = stack.templateBody.value,
      let template = PlanTemplateFile(SourceFile(path: stack.name, text: body)).template
    else { return PlanNeeds() }
    let values =
      stack.description.value.map { PlanParameters.previous($0, of: template) } ?? [:]
    var request = PlanRequest(
      tool: Version.tool, desired: nil, deployed: .template(side(template, values, stack)),
      live: LiveState(snapshot))
    (request.stack, request.stackName) = (stack, stack.name)
    return PlanNeeds(request)
  }

  private func side(
    _ template: Template, _ values: [String: ParameterValue], _ stack: DeployedStack?
  ) -> PlanSide {
    var pseudo = pseudo
    if let name = stack?.name { pseudo[.stackName] = name }
    let inputs = EvaluationInputs(
      parameters: values, pseudoParameters: pseudo, usesDefaults: true)
    return PlanSide(Evaluator(template, inputs))
  }
}
