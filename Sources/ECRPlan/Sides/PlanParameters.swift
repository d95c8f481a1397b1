// SPDX-License-Identifier: Apache-2.0

public import ECRModel
public import TemplateModel
import TemplateSyntax

/// The values of the parameters on both sides of a plan.
///
/// A parameter that nobody gives keeps the value that the stack has, as `aws cloudformation deploy` does
/// it; else its default counts, which evaluation knows.
public struct PlanParameters: Sendable {
  /// The values for the template that is to be deployed.
  public let desired: [String: ParameterValue]

  /// The values of the deployed template.
  public let deployed: [String: ParameterValue]

  /// The parameters whose values the stack gives, in the template's order.
  public let fromStack: [String]

  /// Works out the values; with `keepsPrevious` false, what the stack has counts for the deployed side only.
  ///
  /// Without values of the stack the deployed template has the desired ones.
  public init(
    given: [String: ParameterValue], to template: Template, previous: [String: ParameterValue]?,
    keepsPrevious: Bool = true
  ) {
    deployed = previous ?? given
    var values = given
    var kept: [String] = []
    if keepsPrevious, let previous {
      for parameter in template.parameters where given[parameter.name] == nil {
        guard let value = previous[parameter.name] else { continue }
        values[parameter.name] = value
        kept.append(parameter.name)
      }
    }
    (desired, fromStack) = (values, kept)
  }

  /// The parameter values of a stack; those under `NoEcho`, which CloudFormation masks, are not known.
  public static func previous(
    _ stack: StackDescription, of template: Template
  ) -> [String: ParameterValue] {
    let secrets = Set(
      template.parameters.filter { $0.value["NoEcho"]?.isTrue ?? false }.map(\.name))
    let known = stack.parameters.filter { !secrets.contains($0.key) }
    return Dictionary(
      known.map { ($0.key, ParameterValue($0.value, for: $0.key)) }, uniquingKeysWith: { $1 })
  }
}
