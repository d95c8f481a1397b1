// SPDX-License-Identifier: Apache-2.0

public import ECRModel
public import TemplateModel

/// A template with what is known of its deployment: the desired or the deployed one.
public struct PlanSide: Sendable {
  /// The template under its inputs.
  public var evaluator: Evaluator

  /// The stack's tags, which CloudFormation puts on resources too; nil when no source tells them.
  public var stackTags: [StackDescription.Tag]?

  /// Creates a side.
  public init(_ evaluator: Evaluator, stackTags: [StackDescription.Tag]? = nil) {
    (self.evaluator, self.stackTags) = (evaluator, stackTags)
  }
}

/// What is known of the template that is deployed.
public enum DeployedState: Sendable {
  /// Nothing; resources that exist live are taken for the stack's.
  case unknown
  /// There is no stack yet, so everything is created.
  case none
  /// This one.
  case template(PlanSide)

  /// The template, when it is known.
  var side: PlanSide? {
    if case .template(let side) = self { side } else { nil }
  }
}
