// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

extension ResourceJudge {
  /// Judges a resource that an import change set names.
  func importing(_ desired: SideResource, as target: ImportTarget, _ judgement: inout Judgement) {
    guard target.type == desired.type else {
      judgement.reasons = ["it is to come under the stack"]
      judgement.block(
        PlanFinding(
          .importNotPossible,
          "'\(clipped(target.identifier))' is imported as \(clipped(target.type)), which the template does not say"
        ))
      return
    }
    importing(desired, as: target.identifier, isNamed: true, &judgement)
  }

  /// Judges a resource that exists and is to come under the stack.
  ///
  /// By itself CloudFormation takes over only what has a literal name and a `DeletionPolicy` that retains; an
  /// import that names the resource needs any `DeletionPolicy`. Source: CloudFormation User Guide, "Import
  /// AWS resources automatically" and "Import AWS resources manually".
  func importing(
    _ desired: SideResource, as identifier: String, isNamed: Bool, _ judgement: inout Judgement
  ) {
    judgement.physicalID = identifier
    if let problem = importProblem(desired, identifier, isNamed: isNamed) {
      judgement.reasons = ["it is to come under the stack"]
      judgement.block(PlanFinding(.importNotPossible, problem))
      return
    }
    judgement.reasons = ["it exists and comes under the stack"]
    judgement.verdict = .import
    judgement.actions = [.import]
    judgement.properties = []
    guard let live = request.live?.resource(desired.type, identifier: identifier).value else {
      judgement.isComplete = false
      judgement.findings.append(PlanFinding(.liveUnreadable, "the live resource could not be read"))
      return
    }
    let rows = PropertyRow.all(
      desired, nil, live, knowsStackTags: request.desired?.stackTags != nil, context)
    // What an import sends of what is declared is not published; that it deletes undeclared policies is
    // coverage roadmap, issue 2493.
    judgement.properties = rows.compactMap { row in
      var change = row.change(runs: true, isReset: false, display)
      if change?.effect != .deleted { change?.effect = .unknown }
      change?.forcesReplacement = false
      return change
    }
    judgement.findings += UpdateConsequences(self, desired, nil, identifier, rows, by: "import")
      .findings(judgement.properties, &judgement.isComplete)
    judgement.drift += rows.flatMap { $0.drift(of: desired.logicalID, display) }
      .filter { $0.kind == .unreadable }
    if !judgement.drift.isEmpty { judgement.isComplete = false }
  }

  private func importProblem(
    _ desired: SideResource, _ identifier: String, isNamed: Bool
  ) -> String? {
    let shown = "'\(clipped(identifier))'"
    if request.live?.resource(desired.type, identifier: identifier).isAbsent ?? false {
      return "\(shown) does not exist, so it cannot be imported"
    }
    if let owner = otherStack(of: desired.type, identifier) {
      return "\(shown) belongs to stack '\(clipped(owner))'; let that stack retain it first"
    }
    if isNamed {
      return desired.deletionPolicy == nil
        ? "'DeletionPolicy' must be written on a resource that is imported; use 'Retain'" : nil
    }
    let name = desired.specification?.identifier ?? ""
    guard let node = desired.declaration.properties?[name] else {
      return
        "'\(name)' must be written as text to import by name; name the resource in an import change set"
    }
    guard node.scalar != nil, Expression(node.resolved) == nil else {
      return
        "'\(name)' must be text without functions to be imported by itself; write the name, or name the resource in an import change set"
    }
    guard desired.isRetained == true else {
      return "'DeletionPolicy' must be 'Retain' or 'RetainExceptOnCreate' to be imported by itself"
    }
    return nil
  }

  /// Another stack of the snapshot that has a resource.
  func otherStack(of type: String, _ identifier: String) -> String? {
    let own = request.stackName ?? request.stack?.name
    if type == Repository.specification.typeName,
      let owner = request.live?.repository(identifier).value?.stack.value, owner != own
    {
      return owner
    }
    return request.live?.snapshot.stacks.first { stack in
      stack.name != own
        && stack.resources.items().contains { $0.type == type && $0.physicalID == identifier }
    }?.name
  }
}
