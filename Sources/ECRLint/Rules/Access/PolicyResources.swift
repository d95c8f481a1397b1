// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// `Resource` where it does not belong, and resources that are no repository.
enum PolicyResources: StatementCheck {
  static let unneeded = RuleDescriptor(
    "resource-in-repository-policy", .warning,
    "a 'Resource' in a repository policy, which some registries refuse")
  static let unmatched = RuleDescriptor(
    "unmatched-resource", .warning, "a resource of a registry policy that can be no repository")
  static let rules = [unneeded, unmatched]

  static func check(_ statement: PolicyStatement, _ checker: inout ValueChecker) {
    for element in [AccessStatement.Element.resource, .notResource] {
      guard statement[element].keyRange != nil else { continue }
      if statement.isOfRegistry {
        checker.forEachPart(of: statement[element].value) { checker, item in
          guard let text = item.exampleText, !text.holdsBytes(of: "${"),
            let complaint = complaint(text, shown: item.shownText)
          else { return }
          checker.report(unmatched, complaint, at: item)
        }
      } else if statement.document.kind.grammar == .repositoryPolicy {
        checkUnneeded(statement, element, &checker)
      }
    }
  }

  private static func checkUnneeded(
    _ statement: PolicyStatement, _ element: AccessStatement.Element,
    _ checker: inout ValueChecker
  ) {
    let slot = statement[element]
    checker.forEachCase(of: slot.value) { checker, value in
      guard !value.isAbsent else { return }
      checker.report(
        unneeded,
        "'\(element.rawValue)' says nothing in a repository policy, and ECR has refused policies with"
          + " it; remove it", at: statement.value.key(slot))
    }
  }

  /// What is wrong with the resource of a registry policy; nil when it can be a repository.
  ///
  /// Source: Amazon ECR User Guide, "Private registry policy examples".
  private static func complaint(_ text: String, shown: String) -> String? {
    guard text != "*", !text.hasPrefix("*") else { return nil }
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    let example = "'arn:aws:ecr:REGION:ACCOUNT:repository/…'"
    guard parts.first == "arn" else {
      return "'\(clipped(shown))' must be '*' or the ARN of repositories, such as \(example)"
    }
    // A wildcard can stand for several parts at once.
    guard parts.count == 6 else {
      return Wildcards.stand(in: text)
        ? nil : "'\(clipped(shown))' is no repository; it must be like \(example)"
    }
    if !Wildcards("\(parts[2])").match("ecr") {
      return "'\(clipped(shown))' is of '\(clipped(String(parts[2])))'; a registry policy is about"
        + " repositories, such as \(example)"
    }
    let resource = parts[5]
    let literal = resource.prefix { $0 != "*" && $0 != "?" }
    let prefix = "repository/"
    let fits =
      literal.hasPrefix(prefix) || (literal.count < resource.count && prefix.hasPrefix(literal))
    return fits
      ? nil
      : "'\(clipped(String(resource)))' is no repository; it must begin with 'repository/'"
  }
}
