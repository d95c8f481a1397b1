// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// A resource that a template declares, whatever its type is.
public protocol ResourceReference: Referable {
  /// The logical ID.
  var logicalID: String { get }
}

/// A resource that a template declares, with its Swift model.
public struct ResourceHandle<Model: Sendable>: ResourceReference {
  /// The logical ID.
  public let logicalID: String

  /// Creates a handle of a resource that is declared by other means.
  public init(_ logicalID: String) {
    self.logicalID = logicalID
  }

  /// The `Ref`.
  public var expression: Expression { Expression(.ref, .string(logicalID)) }

  /// The logical ID.
  public var variable: String { logicalID }

  /// An attribute by its name, where there is no property for it.
  public func attribute(_ name: String) -> AttributeReference {
    AttributeReference(logicalID, name)
  }
}

/// The model of a resource whose type has none.
public enum RawResource: Sendable {}
