// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The resources of statements about Amazon ECR that are no repository, or none of the template.
///
/// A repository's ARN is `arn:PARTITION:ecr:REGION:ACCOUNT:repository/NAME`, and repositories are the only
/// resources of the service. Source: Service Authorization Reference, "Actions, resources, and
/// condition keys for Amazon ECR".
enum RepositoryARNs: StackCheck {
  static let bad = RuleDescriptor(
    "bad-repository-arn", .warning, "a policy's resource that matches no repository of any registry"
  )
  static let unmatched = RuleDescriptor(
    "unmatched-repository-arn", .warning,
    "a policy's resource that matches no repository of the template", group: .advice)
  static let rules = [bad, unmatched]

  private static let form = "'arn:PARTITION:ecr:REGION:ACCOUNT:repository/NAME'"

  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker) {
    guard checker.wants(bad) || checker.wants(unmatched) else { return }
    var names = NamesToMatch(resources, in: checker.template)
    for resource in resources {
      for policy in IdentityPolicy.all(of: resource, in: checker.template) {
        for statement in policy.statements {
          let isOnlyECR = statement.isOnlyECR
          checker.forEachCase(of: statement.tree.member("Resource")) { checker, value in
            for item in value.items ?? [value] {
              checker.forEachCase(of: item) { check($1, isOnlyECR: isOnlyECR, &names, &$0) }
            }
          }
        }
      }
    }
  }

  private static func check(
    _ value: Evaluated, isOnlyECR: Bool, _ names: inout NamesToMatch, _ checker: inout ValueChecker
  ) {
    guard let text = ComposedText(value, in: checker.template) else { return }
    guard let parts = ARNParts(text) else {
      if isOnlyECR { checkReference(text, value, &checker) }
      return
    }
    if parts.service == "ecr" {
      checkName(parts, value, &names, &checker)
    } else if isOnlyECR, let service = parts.service, !service.contains(where: "*?".contains) {
      checker.report(
        bad,
        "a resource of '\(clipped(service))' is none of Amazon ECR, which all actions of this statement "
          + "are for; a repository is \(form)", at: value)
    }
  }

  private static func checkReference(
    _ text: ComposedText, _ value: Evaluated, _ checker: inout ValueChecker
  ) {
    switch text.pieces.first {
    case .resource(let id)? where checker.template.resource(id)?.type == "AWS::ECR::Repository":
      checker.report(
        bad, "this is the name of '\(clipped(id))'; '\(clipped(id)).Arn' is its ARN", at: value)
    case .attribute(let id, "RepositoryUri")?
    where checker.template.resource(id)?.type == "AWS::ECR::Repository":
      checker.report(
        bad, "this is the address of '\(clipped(id))'; '\(clipped(id)).Arn' is its ARN", at: value)
    default: return
    }
  }

  private static func checkName(
    _ parts: ARNParts, _ value: Evaluated, _ names: inout NamesToMatch,
    _ checker: inout ValueChecker
  ) {
    let head = parts.resource.knownPrefix
    if case .resource(let id)? = parts.resource.pieces.first,
      checker.template.resource(id)?.type == "AWS::ECR::Repository"
    {
      checker.report(
        bad, "'repository/' must stand before the name; '\(clipped(id)).Arn' is the whole ARN",
        at: value)
      return
    }
    guard !head.isEmpty else { return }
    let isWhole = parts.resource.pieces.count == 1
    guard RepositoryNamePattern.mayBeRepository(head, isWhole: isWhole) else {
      checker.report(
        bad, "'\(clipped(head))' is no resource of Amazon ECR; a repository is \(form)", at: value)
      return
    }
    guard let name = RepositoryNamePattern(parts.resource), isHere(parts),
      names.match(name) == false
    else { return }
    checker.report(
      unmatched,
      "'\(clipped(name.text))' is the name of no repository of this template", at: value)
  }

  /// Whether an ARN is in the stack's own registry, or in any.
  private static func isHere(_ parts: ARNParts) -> Bool {
    [(parts.region, PseudoParameter.region), (parts.account, .accountID)].allSatisfy {
      $0.0.pieces == [.pseudo($0.1)] || $0.0.known == "*"
    }
  }
}

extension IdentityPolicy.Statement {
  /// Whether all actions are known and of Amazon ECR.
  fileprivate var isOnlyECR: Bool {
    guard let actions, !actions.isEmpty else { return false }
    return actions.allSatisfy { $0.text?.lowercased().hasPrefix("ecr:") ?? false }
  }
}
