// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// What is known of a resource type as a whole.
public struct ResourceSpecification: Sendable {
  /// The type's name, such as `AWS::ECR::Repository`.
  public let typeName: String

  /// What the type is, after an article, such as `a private repository`.
  public let summary: String

  /// The property that identifies a resource, which is what `Ref` gives.
  public let identifier: String

  /// Whether a resource takes tags, so that the stack's tags reach it.
  public let isTaggable: Bool

  /// Whether an account has one in each Region at most.
  public let isSingleton: Bool

  /// The Regions in which it can be used.
  public let availability: Availability

  private let makeShape: @Sendable () -> ObjectShape

  /// The properties; the type's table is made when this is first asked for.
  public var shape: ObjectShape { makeShape() }

  /// The properties that `Fn::GetAtt` gives; all are text.
  public var attributes: [Property] { shape.readOnly }

  /// Whether a resource is identified by a name that a template gives it.
  public var hasNamedIdentifier: Bool { !isSingleton }

  /// Creates a specification; the shape is not made yet.
  public init(
    _ typeName: String, _ summary: String, identifier: String, isTaggable: Bool = false,
    isSingleton: Bool = false, availability: Availability = .everywhere,
    shape: @autoclosure @escaping @Sendable () -> ObjectShape
  ) {
    (self.typeName, self.summary, self.identifier) = (typeName, summary, identifier)
    (self.isTaggable, self.isSingleton) = (isTaggable, isSingleton)
    self.availability = availability
    makeShape = shape
  }
}

/// A Swift model of a resource type.
public protocol ResourceModel: Model {
  /// What is known of the type as a whole.
  static var specification: ResourceSpecification { get }
}
