// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
import TemplateSyntax

extension LifecyclePolicy {
  /// Creates a policy whose rules are applied in this order.
  public init(_ steps: [LifecycleStep]) {
    self.init(
      rules: steps.enumerated().map { place, step in
        LifecycleRule(
          priority: place + 1, description: step.description, selection: step.selection,
          action: step.action)
      })
  }

  /// Creates a policy whose rules are applied in this order.
  public init(_ steps: LifecycleStep...) {
    self.init(steps)
  }

  /// Creates a policy of the steps that the closure lists, applied in this order.
  public init(@ListBuilder<LifecycleStep> _ steps: () -> [LifecycleStep]) {
    self.init(steps())
  }

  /// The JSON as text, which is what CloudFormation takes.
  ///
  /// A mapping, which the linter refuses, when the text would be longer than any input.
  public var document: Document {
    (try? JSONWriter.text(of: node)).map { Document(text: $0) } ?? Document(node)
  }
}

extension Value where Literal == Repository.LifecyclePolicy {
  /// A lifecycle policy in the stack's own registry.
  public static func policy(_ policy: LifecyclePolicy) -> Self {
    .init { $0.lifecyclePolicyText = .literal(policy.document) }
  }

  /// A lifecycle policy whose rules are applied in this order.
  public static func rules(_ steps: LifecycleStep...) -> Self {
    .policy(LifecyclePolicy(steps))
  }

  /// A lifecycle policy of the steps that the closure lists, applied in this order.
  public static func rules(@ListBuilder<LifecycleStep> _ steps: () -> [LifecycleStep]) -> Self {
    .policy(LifecyclePolicy(steps))
  }
}

extension Value where Literal == Document {
  /// A lifecycle policy, for a repository creation template.
  public static func policy(_ policy: LifecyclePolicy) -> Self {
    .literal(policy.document)
  }
}
