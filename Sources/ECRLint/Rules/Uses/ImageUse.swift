// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// A property of another service's resource that holds the address of an image.
struct ImageUse {
  /// The resource.
  var resource: EvaluatedResource

  /// The names of the properties that lead to it, with `[]` for the items of a list.
  var path: [String]

  /// The address; may be a choice.
  var value: Evaluated

  /// Where images stand, by type: names of properties, with `[]` for the items of a list.
  ///
  /// Source: provider schemas of 2026-10; AWS SAM, `AWS::Serverless::Function`.
  private static let paths: [String: [[String]]] = [
    "AWS::AppRunner::Service": [["SourceConfiguration", "ImageRepository", "ImageIdentifier"]],
    "AWS::Batch::JobDefinition": [["ContainerProperties", "Image"]],
    "AWS::BedrockAgentCore::Runtime": [
      ["AgentRuntimeArtifact", "ContainerConfiguration", "ContainerUri"]
    ],
    "AWS::CodeBuild::Project": [["Environment", "Image"]],
    "AWS::ECS::TaskDefinition": [["ContainerDefinitions", "[]", "Image"]],
    "AWS::Lambda::Function": [["Code", "ImageUri"]],
    "AWS::SageMaker::Model": [["PrimaryContainer", "Image"], ["Containers", "[]", "Image"]],
    "AWS::Serverless::Function": [["ImageUri"]],
  ]

  /// The images of a resource, in order.
  static func all(of resource: EvaluatedResource) -> [ImageUse] {
    (paths[resource.type] ?? []).flatMap { path in
      values(at: path[...], in: resource.properties).map {
        ImageUse(resource: resource, path: path, value: $0)
      }
    }
  }

  private static func values(at path: ArraySlice<String>, in value: Evaluated) -> [Evaluated] {
    guard let name = path.first else { return [value] }
    if name == "[]" {
      return (value.items ?? []).flatMap { values(at: path.dropFirst(), in: $0) }
    }
    let member = value.member(name)
    return member.isAbsent ? [] : values(at: path.dropFirst(), in: member)
  }
}

/// The private repositories that a template declares.
struct DeclaredRepositories {
  private let byID: [String: EvaluatedResource]

  /// Finds them among all resources; those in loops have no ID that can be written.
  init(_ resources: [EvaluatedResource]) {
    byID = Dictionary(
      resources.lazy.filter { $0.type == "AWS::ECR::Repository" }.map { ($0.logicalID, $0) },
      uniquingKeysWith: { _, last in last })
  }

  /// The repository of a logical ID.
  subscript(logicalID: String) -> EvaluatedResource? { byID[logicalID] }

  /// Whether there is none.
  var isEmpty: Bool { byID.isEmpty }

  /// The repository that an image's address names, by its name or its address.
  func repository(in address: ComposedText) -> EvaluatedResource? {
    for piece in address.pieces {
      switch piece {
      case .resource(let id), .attribute(let id, _): if let found = byID[id] { return found }
      case .text, .parameter, .pseudo, .loopVariable, .dynamicReference, .expression: continue
      }
    }
    return nil
  }
}
