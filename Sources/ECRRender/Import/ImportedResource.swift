// SPDX-License-Identifier: Apache-2.0

import ECRModel
public import TemplateSyntax

/// A live resource with the declaration that takes it into a stack.
public struct ImportedResource: Sendable {
  /// The name in the template.
  public let logicalID: String

  /// The type.
  public let typeName: String

  /// What identifies the resource, which is what `Ref` gives.
  public let identifier: String

  /// The properties, without the attributes of the resource.
  let properties: Node

  /// The declaration.
  ///
  /// CloudFormation imports no resource without a `DeletionPolicy`; `Retain` keeps the images whatever
  /// happens to the stack, `UpdateReplacePolicy` when a change would replace the repository.
  public var node: Node {
    .mapping([
      ("Type", .string(typeName)), ("DeletionPolicy", .string("Retain")),
      ("UpdateReplacePolicy", .string("Retain")), ("Properties", properties),
    ])
  }

  /// The item of the list that an import change set takes.
  public var resourceToImport: Node {
    let property = ECRResourceTypes.specification(of: typeName)?.identifier ?? ""
    return .mapping([
      ("ResourceType", .string(typeName)), ("LogicalResourceId", .string(logicalID)),
      ("ResourceIdentifier", .mapping([(property, .string(identifier))])),
    ])
  }
}

/// A template that imports resources.
public struct ImportTemplate: Sendable {
  /// The most bytes that CloudFormation takes as an argument; more must stand in Amazon S3.
  ///
  /// Source: CloudFormation API Reference, `CreateChangeSet`.
  public static let longestText = 51_200

  /// The most resources of a template.
  ///
  /// Source: CloudFormation User Guide, "CloudFormation quotas".
  public static let mostResources = 500

  /// The resources, in the order of the template.
  public let resources: [ImportedResource]

  /// The text.
  public let text: String

  /// The list of resources that `aws cloudformation create-change-set --resources-to-import` takes, as JSON.
  public var resourcesToImport: String {
    let list = Node.sequence(resources.map(\.resourceToImport))
    // Nothing here is deep or without a name, so it can be written.
    return (try? JSONWriter.text(of: list)) ?? "[]\n"
  }
}
