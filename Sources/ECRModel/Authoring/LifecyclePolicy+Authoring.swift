// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
import TemplateSyntax

/// Makes a list of its lines, with conditions and loops among them.
@resultBuilder
public enum ListBuilder<Element> {
  /// One line.
  public static func buildExpression(_ element: Element) -> [Element] { [element] }
  /// A line that is a list already.
  public static func buildExpression(_ elements: [Element]) -> [Element] { elements }
  /// All lines.
  public static func buildBlock(_ parts: [Element]...) -> [Element] { Array(parts.joined()) }
  /// An `if` without `else`.
  public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }
  /// The first branch of an `if`.
  public static func buildEither(first part: [Element]) -> [Element] { part }
  /// The second branch of an `if`.
  public static func buildEither(second part: [Element]) -> [Element] { part }
  /// A loop.
  public static func buildArray(_ parts: [[Element]]) -> [Element] { Array(parts.joined()) }
}

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

  /// Creates a policy whose rules are applied in this order.
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
}

extension Value where Literal == Document {
  /// A lifecycle policy, for a repository creation template.
  public static func policy(_ policy: LifecyclePolicy) -> Self {
    .literal(policy.document)
  }
}
