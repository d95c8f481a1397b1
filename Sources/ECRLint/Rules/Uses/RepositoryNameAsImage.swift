// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// An image's address that is a repository's name or ARN.
///
/// `Ref` gives the name, and an address without a registry's host is one of another registry: Docker
/// Hub, for Amazon ECS.
enum RepositoryNameAsImage: StackCheck {
  static let rule = RuleDescriptor(
    "repository-name-as-image", .warning,
    "an image's address that begins with a repository's name or ARN in place of its URI")
  static let rules = [rule]

  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker) {
    let repositories = DeclaredRepositories(resources)
    guard !repositories.isEmpty, checker.wants(rule) else { return }
    for use in resources.lazy.flatMap(ImageUse.all) {
      checker.forEachCase(of: use.value) { check($1, repositories, &$0) }
    }
  }

  private static func check(
    _ value: Evaluated, _ repositories: DeclaredRepositories, _ checker: inout ValueChecker
  ) {
    guard let first = ComposedText(value, in: checker.template)?.pieces.first else { return }
    let (id, kind): (String, String)
    switch first {
    case .resource(let name): (id, kind) = (name, "name")
    case .attribute(let name, "Arn"): (id, kind) = (name, "ARN")
    default: return
    }
    guard repositories[id] != nil else { return }
    checker.report(
      rule,
      "this is the \(kind) of '\(clipped(id))', which is no address of an image; "
        + "'\(clipped(id)).RepositoryUri' is", at: value)
  }
}
