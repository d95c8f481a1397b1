// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// The properties that identify resources of Amazon ECR.
enum NameProperties {
  /// A property that holds a name, as a template writes it.
  struct Written {
    /// The resource.
    var resource: Resource
    /// The position of the resource in `Template.resources`.
    var position: Int
    /// The property's name.
    var property: String
    /// What stands there.
    var node: Node
  }

  /// The property that is a type's primary identifier and is written in a template.
  ///
  /// Source: provider schemas of 2026-10.
  private static let properties = [
    "AWS::ECR::Repository": "RepositoryName",
    "AWS::ECR::PublicRepository": "RepositoryName",
    "AWS::ECR::PullThroughCacheRule": "EcrRepositoryPrefix",
    "AWS::ECR::RepositoryCreationTemplate": "Prefix",
    "AWS::ECR::PullTimeUpdateExclusion": "PrincipalArn",
  ]

  /// The names that a template's resources are given, in order.
  static func all(in template: Template) -> [Written] {
    template.resources.enumerated().compactMap { position, resource in
      guard let type = resource.type, let property = properties[type],
        let node = resource.properties?[property]
      else { return nil }
      return Written(resource: resource, position: position, property: property, node: node)
    }
  }
}

extension Node {
  /// What can stand here, once each `Fn::If` on the way is decided.
  ///
  /// Takes time linear in the node; recursion is bounded by the readers' cap on depth.
  var outcomes: [Node] {
    var outcomes: [Node] = []
    collect(into: &outcomes)
    return outcomes
  }

  private func collect(into outcomes: inout [Node]) {
    guard let expression = Expression(self), expression.function == .if,
      let arguments = expression.arguments, arguments.count == 3
    else {
      outcomes.append(self)
      return
    }
    for branch in arguments.dropFirst() { branch.collect(into: &outcomes) }
  }
}
