// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The type of a parameter that CloudFormation does not know.
enum UnknownParameterType: Check {
  static let unknown = RuleDescriptor(
    "unknown-parameter-type", .error, "a parameter's type that does not exist",
    foreignIdentifiers: ["E2002", "W2002"], fix: .safe)
  static let rules = [unknown]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    for parameter in template.parameters {
      guard let node = parameter.value["Type"], let name = node.text, !node.isNull,
        !node.looksLikeFunction()
      else { continue }
      let type = ParameterType(name)
      guard !type.isOfficial else { continue }
      let nearest = NearestName(to: name, among: ParameterType.all)
      if type.kind != nil {
        // CloudFormation takes more of these than it documents.
        reporter.report(
          unknown,
          "'\(clipped(name))' is not documented as a type of parameters"
            + didYouMean(nearest?.name), at: node, severity: .warning)
      } else {
        let fix = nearest.map { nearest in
          FixIt.replace(node, with: nearest.name, nearest.isOnly ? .safe : .unsafe)
        }
        reporter.report(
          unknown,
          "'\(clipped(name))' is not a type of parameters"
            + (nearest.map { didYouMean($0.name) }
              ?? "; the common ones are 'String', 'Number' and 'CommaDelimitedList'"),
          at: node,
          fixes: fix.map { [$0] } ?? [])
      }
    }
  }
}
