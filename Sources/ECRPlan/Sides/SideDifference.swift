// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// What one formula may give other values on, between the deployed and the desired side.
enum SideDifference {
  /// The parameters and conditions that may differ.
  ///
  /// A parameter that neither side gives keeps its value, as an update without it does. A value that is
  /// given and not shown, such as one under `NoEcho`, may be another one.
  static func context(_ desired: Evaluator, _ deployed: Evaluator) -> ComparisonContext {
    let parameters = changedParameters(desired, deployed)
    return ComparisonContext(
      changedParameters: parameters,
      changedConditions: changedConditions(desired, deployed, parameters))
  }

  private static func changedParameters(
    _ desired: Evaluator, _ deployed: Evaluator
  ) -> Set<String> {
    let (given, before) = (desired.inputs.parameters, deployed.inputs.parameters)
    let names = desired.template.parameters.map(\.name)
    return Set(
      names.filter { name in
        guard let value = given[name]?.scalar.parameterText else { return false }
        return before[name]?.scalar.parameterText != value
      })
  }

  private static func changedConditions(
    _ desired: Evaluator, _ deployed: Evaluator, _ parameters: Set<String>
  ) -> Set<String> {
    let before = Dictionary(
      deployed.template.conditions.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    let mappings = desired.template.root[TemplateSection.mappings.rawValue]
    let areMappingsSame = mappings == deployed.template.root[TemplateSection.mappings.rawValue]
    let conditions = desired.template.conditions.map { ($0.name, $0.value, NodeNames($0.value)) }
    var changed: Set<String> = []
    var found = true
    var rounds = 0
    while found, rounds < mostRounds {
      (found, rounds) = (false, rounds + 1)
      for (name, node, names) in conditions where !changed.contains(name) {
        let isSame =
          before[name] == node && names.isDisjoint(with: parameters)
          && names.isDisjoint(with: changed) && (areMappingsSame || !names.namesMapping)
        if !isSame { found = changed.insert(name).inserted || found }
      }
    }
    return rounds < mostRounds ? changed : Set(conditions.map(\.0))
  }

  /// Longer chains of conditions are not followed: then every condition may differ.
  private static let mostRounds = 32
}
