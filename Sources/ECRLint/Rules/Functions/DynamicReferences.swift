// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Dynamic references that CloudFormation refuses, or leaves as text.
///
/// Source: CloudFormation User Guide, "Get values stored in other services using dynamic references".
enum DynamicReferences: Check {
  static let rule = RuleDescriptor(
    "bad-dynamic-reference", .error, "a dynamic reference that cannot be resolved",
    foreignIdentifiers: ["E1027", "E1050", "E1051", "E1052"])
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    for string in template.index.suspectStrings {
      guard let text = string.node.text else { continue }
      for found in DynamicReference.find(in: text) {
        guard let problem = problem(of: found, at: string.place, template) else { continue }
        let range = reporter.range(of: found.range, in: string.node)
        reporter.report(rule, problem.message, at: range, severity: problem.severity)
      }
    }
  }

  private typealias Problem = (message: String, severity: Severity)

  private static func problem(
    of reference: DynamicReference, at place: TemplatePlace, _ template: Template
  ) -> Problem? {
    if reference.hasBlank {
      return ("a blank after '{{' keeps '{{resolve:…}}' as text; take it away", .warning)
    }
    switch place.section {
    case .conditions, .rules:
      return (
        "dynamic references are not resolved in \(place.section.rawValue), "
          + "so this compares the text itself", .warning
      )
    case .resources where place.attribute != "Properties": return nil
    case .resources, .outputs, .parameters: break
    default: return nil
    }
    let type = place.resource.flatMap { template.resources[$0].type }
    if reference.service == "ssm-secure", let type, type.hasPrefix("AWS::ECR::") {
      return ("'ssm-secure' cannot be used in properties of \(type); 'ssm' can", .error)
    }
    if place.section == .outputs, reference.service == "secretsmanager" {
      return ("'secretsmanager' is not resolved in Outputs", .warning)
    }
    return reference.problem.map { ($0, .error) }
  }
}
