// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Evaluates the resources of a side.
struct SideReader {
  /// The side.
  let side: PlanSide

  /// The resources in the order of the template, those that are certainly not created left out.
  ///
  /// Of a logical ID that is declared twice the last counts, as CloudFormation takes it.
  func resources() -> [SideResource] {
    var resources: [SideResource] = []
    var positions: [String: Int] = [:]
    for instance in side.evaluator.instances() {
      guard let resource = read(instance) else { continue }
      if let position = positions[resource.logicalID] {
        resources[position] = resource
      } else {
        positions[resource.logicalID] = resources.count
        resources.append(resource)
      }
    }
    return resources.filter { $0.isCreated != false }
  }

  private func read(_ instance: Evaluator.Instance) -> SideResource? {
    let declaration = instance.resource
    guard let type = declaration.type, declaration.node.writtenEntries != nil else { return nil }
    let specification = ECRResourceTypes.specification(of: type)
    let scope = instance.scope
    var written =
      declaration.properties.map { side.evaluator.evaluate($0, in: scope) }
      ?? Evaluated(.object(Evaluated.Fields()), at: declaration.anchor.range)
    if case .null = written.content { written.content = .object(Evaluated.Fields()) }
    if specification?.isTaggable ?? false, let tags = side.stackTags {
      written = StackTags(tags).joined(with: written)
    }
    var values = written
    if let shape = specification?.shape {
      values = DocumentReading(template: side.evaluator.template).read(written, .object(shape))
    }
    func attribute(_ name: String) -> Evaluated? {
      declaration.node[name].map { side.evaluator.evaluate($0, in: scope) }
    }
    return SideResource(
      logicalID: instance.logicalID, type: type, specification: specification,
      declaration: declaration, condition: instance.condition, isCreated: instance.isCreated,
      written: written, values: values, deletionPolicy: attribute("DeletionPolicy"),
      updateReplacePolicy: attribute("UpdateReplacePolicy"))
  }
}
