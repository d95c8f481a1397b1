// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

/// Values for comparisons, written as YAML in a template with parameters `P` and `Q` and condition `C`.
enum Values {
  static func evaluate(_ yaml: String) throws -> Evaluated {
    let text = """
      Parameters: {P: {Type: String}, Q: {Type: String}}
      Conditions: {C: !Equals [!Ref P, a], D: !Equals [!Ref Q, a]}
      V: \(yaml)

      """
    let template = try #require(Template(TemplateReader.read(SourceFile(path: "t", text: text))))
    return Evaluator(template).evaluate(try #require(template.root["V"]))
  }

  static func property(_ type: String, _ name: String) throws -> Property {
    let specification = try #require(ECRResourceTypes.specification(of: "AWS::ECR::\(type)"))
    return try #require(specification.shape.property(named: name))
  }

  /// What is expected of a pair.
  enum Expected: Sendable {
    case same, different, open
  }

  static func expect(
    _ outcome: ComparisonOutcome, _ expected: Expected, _ pair: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let isAsExpected =
      switch (outcome, expected) {
      case (.same, .same), (.different, .different), (.open, .open): true
      default: false
      }
    #expect(isAsExpected, "\(pair): \(outcome)", sourceLocation: sourceLocation)
  }
}
