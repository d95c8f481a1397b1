// SPDX-License-Identifier: Apache-2.0

import ECRRender
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Evaluates a template with and without its defaults, renders it, and renders the result again.
enum EvaluationHarness {
  static func run(_ bytes: [UInt8]) -> Int {
    let tree = TemplateReader.read(SourceFile(path: "input.yaml", bytes: bytes))
    guard tree.isWhole, let template = Template(tree) else { return 0 }
    var count = 0
    for usesDefaults in [true, false] {
      let inputs = EvaluationInputs(
        parameters: [:],
        pseudoParameters: usesDefaults
          ? [.region: "eu-central-1", .accountID: "111122223333"] : [:],
        usesDefaults: usesDefaults)
      let evaluator = Evaluator(template, inputs)
      for instance in evaluator.instances() {
        let properties = instance.resource.properties.map {
          evaluator.evaluate($0, in: instance.scope)
        }
        count += properties?.isAbsent ?? true ? 1 : 2
      }
      guard let rendered = TemplateRenderer(template, inputs, as: .json).render() else { continue }
      guard let text = try? TemplateWriter.text(of: rendered, as: .json) else { continue }
      Harness.require(
        TemplateReader.read(SourceFile(path: "again.json", text: text)).isWhole,
        "what is rendered cannot be read")
    }
    return count
  }
}
