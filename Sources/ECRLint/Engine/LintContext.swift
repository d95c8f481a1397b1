// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateModel

/// What is known of the deployments of a template while it is linted.
public struct LintContext: Sendable {
  /// The values of pseudo parameters that hold for every deployment, such as the Region of `--region`.
  public var pseudoParameters: [PseudoParameter: String]

  /// The deployments; without any, the template is judged by itself.
  public var deployments: [LintDeployment]

  /// Creates a context; without arguments, nothing is known.
  public init(
    pseudoParameters: [PseudoParameter: String] = [:], deployments: [LintDeployment] = []
  ) {
    (self.pseudoParameters, self.deployments) = (pseudoParameters, deployments)
  }
}

/// A deployment of a template: the values that it gives.
public struct LintDeployment: Sendable {
  /// The name that findings mention; empty for values of the command line.
  public var name: String

  /// The values of parameters, in the order in which they are given.
  public var parameters: [(name: String, value: ParameterValue)]

  /// The values of pseudo parameters.
  public var pseudoParameters: [PseudoParameter: String]

  /// The file that names the deployment; nil when the command line does.
  public var file: SourceFile?

  /// Whether all of what the deployment gives could be read, so that something can be said to be missing.
  public var isComplete = true

  /// Creates a deployment.
  public init(
    name: String, parameters: [(name: String, value: ParameterValue)],
    pseudoParameters: [PseudoParameter: String] = [:], file: SourceFile? = nil
  ) {
    (self.name, self.parameters) = (name, parameters)
    (self.pseudoParameters, self.file) = (pseudoParameters, file)
  }

  /// What the template is evaluated under; a parameter that is not given has its default.
  package func inputs(_ context: LintContext) -> EvaluationInputs {
    EvaluationInputs(
      parameters: Dictionary(
        parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last }),
      pseudoParameters: context.pseudoParameters.merging(pseudoParameters) { _, own in own },
      usesDefaults: true)
  }
}
