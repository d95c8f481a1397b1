// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// A resource as the template declares it.
///
/// A class, because every look at a template and every finding refers to its resources.
public final class Resource: Sendable {
  /// The logical ID; with `${Variable}` in it inside an `Fn::ForEach`.
  public let logicalID: String

  /// The position in `Template.resources`.
  public let position: Int

  /// Whether the resource stands in the body of an `Fn::ForEach`.
  public let isInLoop: Bool

  /// The key that holds the logical ID.
  public let key: Node

  /// Everything under the key.
  public let node: Node

  /// The type, such as `AWS::ECR::Repository`; nil when none is written or it is no string.
  public let type: String?

  /// The value of `Properties`.
  public let properties: Node?

  /// The node to point at when something is missing: the type's value, or the logical ID.
  public let anchor: Node

  /// Reads a declaration.
  init(_ declaration: Template.Declaration, at position: Int) {
    self.position = position
    logicalID = declaration.name
    isInLoop = declaration.isInLoop
    key = declaration.key
    node = declaration.value
    properties = declaration.value["Properties"]
    let type = declaration.value["Type"]
    self.type = type?.text
    anchor = type ?? declaration.key
  }

  /// Whether the type is one of Amazon ECR's, real or not.
  public var isECR: Bool { type?.hasPrefix("AWS::ECR::") ?? false }
}
