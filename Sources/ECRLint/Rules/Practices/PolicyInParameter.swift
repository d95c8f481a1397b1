// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A policy that a parameter must hold whole, though a policy may be longer than a parameter.
///
/// A parameter's value has at most 4,096 bytes. Source: CloudFormation User Guide, "CloudFormation
/// quotas". What CloudFormation answers to a longer one was not tried.
enum PolicyInParameter: Check {
  static let tooSmall = RuleDescriptor(
    "policy-in-parameter", .warning,
    "a policy that is one parameter, which may be too small for it",
    group: .advice)
  static let rules = [tooSmall]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard reporter.wants(tooSmall) else { return }
    var strings: Set<String> = []
    // The value of an SSM parameter is not the parameter's own.
    for parameter in template.parameters where parameter.value["Type"]?.text == "String" {
      strings.insert(parameter.name)
    }
    guard !strings.isEmpty else { return }
    for resource in template.resources {
      guard let type = resource.type, let properties = resource.properties,
        let shape = ECRResourceTypes.specification(of: type)?.shape
      else { continue }
      visit(properties, shape, strings, template, &reporter)
    }
  }

  /// Recursion is bounded by the tables' depth.
  private static func visit(
    _ node: Node, _ shape: ObjectShape, _ strings: Set<String>, _ template: Template,
    _ reporter: inout Reporter
  ) {
    for property in shape.properties {
      guard let value = node[property.name] else { continue }
      switch property.shape {
      case .object(let nested): visit(value, nested, strings, template, &reporter)
      case .document(let kind):
        for outcome in value.outcomes {
          guard let text = ComposedText(outcome, in: template), text.pieces.count == 1,
            case .parameter(let name)? = text.pieces.first, strings.contains(name)
          else { continue }
          reporter.report(
            tooSmall,
            "'\(clipped(name))' can hold 4,096 bytes, and a \(kind.grammar.name) up to "
              + "\(limit(of: kind)) characters; write it in the template", at: outcome)
        }
      case .string, .boolean, .list: continue
      }
    }
  }

  private static func limit(of kind: DocumentKind) -> String {
    guard let most = kind.maximumLength else { return "many more" }
    return most < 1000
      ? String(most) : "\(most / 1000),\(String(most % 1000 + 1000).dropFirst())"
  }
}
