// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Names that are made of what does not fit them: the stack's name, which may have upper-case letters,
/// and secrets.
///
/// CloudFormation masks a `NoEcho` value where parameters are shown, not in a resource's physical ID.
/// Source: CloudFormation User Guide, "Parameters", `NoEcho`. No function of CloudFormation turns upper
/// case into lower case.
enum NameReferences: Check {
  static let stackName = RuleDescriptor(
    "stack-name-in-name", .warning,
    "a repository name that fails in a stack whose name has upper-case letters", group: .advice)
  static let secret = RuleDescriptor(
    "no-echo-name", .warning, "a NoEcho parameter whose value a resource's name shows",
    group: .consequences)
  static let rules = [stackName, secret]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    let secrets = Set(
      template.parameters.lazy.filter { $0.value["NoEcho"]?.isTrue ?? false }.map(\.name))
    guard reporter.wants(stackName) || !secrets.isEmpty else { return }
    var names: [Int: NameProperties.Written] = [:]
    for name in NameProperties.all(in: template) { names[name.position] = name }
    for reference in template.index.references {
      guard case .value(let target) = reference.target,
        target == PseudoParameter.stackName.rawValue || secrets.contains(target),
        reference.place.attribute == "Properties",
        let name = reference.place.resource.flatMap({ names[$0] }),
        name.node.range.start <= reference.node.range.start,
        reference.node.range.end <= name.node.range.end,
        isCopied(reference, in: template.index)
      else { continue }
      report(reference, target, name, &reporter)
    }
  }

  private static func report(
    _ reference: Reference, _ target: String, _ name: NameProperties.Written,
    _ reporter: inout Reporter
  ) {
    if target != PseudoParameter.stackName.rawValue {
      reporter.report(
        secret,
        "'\(clipped(target))' has 'NoEcho', and '\(name.property)' shows its value as the resource's "
          + "ID to whoever can describe the stack", at: reference)
    } else if name.property != "PrincipalArn" {
      reporter.report(
        stackName,
        "a stack's name may have upper-case letters, which '\(name.property)' must not; a parameter "
          + "with an 'AllowedPattern' is safe", at: reference)
    }
  }

  /// Whether the value of a reference comes through unchanged, as far as the functions around it go.
  private static func isCopied(_ reference: Reference, in index: ExpressionIndex) -> Bool {
    var next = reference.site
    while let position = next, index.sites.indices.contains(position) {
      let site = index.sites[position]
      switch site.expression.function {
      case .ref, .sub, .join, .if: next = site.parent
      default: return false
      }
    }
    return true
  }
}
