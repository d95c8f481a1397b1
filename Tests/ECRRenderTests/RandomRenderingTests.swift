// SPDX-License-Identifier: Apache-2.0

import ECRLint
import ECRRender
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

/// What holds for every template: its rendering is the same deployment.
@Suite struct RandomRenderingTests {
  static let library: [URL] = {
    let folder = PythonTools.root.appending(path: "templates")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appending(path: $0) }
  }()

  @Test(arguments: [TemplateFormat.yaml, .json])
  func `generated templates deploy the same`(format: TemplateFormat) throws {
    for seed in 0..<100 {
      var random = RandomTemplate(seed: seed)
      let text = random.text()
      let template = try RenderingTests.read(text)
      let all = random.inputs()
      for inputs in [all, random.some(of: all)] {
        let rendered = try RenderingTests.render(template, inputs, as: format)
        let comment: Comment = "seed \(seed):\n\(text)\n\(rendered)"
        try RenderingTests.expectSame(template, rendered, all, comment, format: format)
        // What a function inside of one that is not known gives can take another round.
        var last = rendered
        for _ in 0..<2 {
          let copy = try RenderingTests.read(last, "t.\(format.rawValue)")
          last = try RenderingTests.render(copy, inputs, as: format)
          try RenderingTests.expectSame(copy, last, all, comment, format: format)
        }
        let end = try RenderingTests.render(
          RenderingTests.read(last, "t.\(format.rawValue)"), inputs, as: format)
        #expect(end == last, comment)
        #expect(!rendered.contains("hidden-value"), comment)
      }
    }
  }

  @Test(arguments: [TemplateFormat.yaml, .json])
  func `renderings of clean templates are clean`(format: TemplateFormat) throws {
    for seed in 0..<100 {
      var random = RandomCleanTemplate(seed: UInt64(seed))
      let written = random.text()
      let file = SourceFile(path: "t.yaml", text: written)
      for pseudo in [[:], [PseudoParameter.region: "eu-west-1", .accountID: "111111111111"]] {
        let deployment = LintDeployment(
          name: "", parameters: random.parameters(), pseudoParameters: pseudo)
        let context = LintContext(deployments: [deployment])
        let source = Linter(context: context).lint(file).diagnostics.map(\.message)
        #expect(source == [], "seed \(seed):\n\(written)")
        let template = try RenderingTests.read(written)
        let inputs = deployment.inputs(context)
        let text = try RenderingTests.render(template, inputs, as: format)
        try RenderingTests.expectSame(template, text, inputs, "seed \(seed)", format: format)
        let rendered = SourceFile(path: "rendered.\(format.rawValue)", text: text)
        let findings = Linter().lint(rendered).diagnostics.map { "\($0.rule): \($0.message)" }
        #expect(findings == [], "seed \(seed):\n\(written)\n\(text)")
      }
    }
  }

  @Test(arguments: library, [false, true])
  func `templates of the library deploy the same and stay clean`(url: URL, isJSON: Bool) throws {
    let template = try RenderingTests.read(String(contentsOf: url, encoding: .utf8))
    let format: TemplateFormat = isJSON ? .json : .yaml
    var random = SeededGenerator(seed: 1)
    for round in 0..<8 {
      var inputs = EvaluationInputs(usesDefaults: true)
      if round > 0 { inputs.pseudoParameters = [.region: "eu-west-1", .accountID: "111111111111"] }
      // Nothing is given, then everything, then some of it.
      for parameter in template.parameters
      where round == 2 || round > 2 && Bool.random(using: &random) {
        let value = Self.sample(parameter)
        inputs.parameters[parameter.name] = ParameterValue(value, for: parameter.name)
      }
      let rendered = try RenderingTests.render(template, inputs, as: format)
      try RenderingTests.expectSame(template, rendered, inputs, "\(rendered)", format: format)
      let file = SourceFile(path: "t.\(format.rawValue)", text: rendered)
      let findings = Linter(lintsAllTemplates: true).lint(file).diagnostics
      #expect(findings.map(\.message) == [], "\(rendered)")
    }
  }

  /// A value that a parameter of the library takes, by its default or its name.
  static func sample(_ parameter: Template.Declaration) -> String {
    if let text = parameter.value["Default"]?.text, !text.isEmpty { return text }
    if let text = parameter.value["AllowedValues"]?.items?.first?.text { return text }
    let name = parameter.name
    if name.contains("Organization") { return "o-a1b2c3d4e5" }
    if name.contains("Account") { return "222222222222" }
    if name.contains("Region") { return "eu-central-1" }
    if name.contains("Key") {
      return "arn:aws:kms:eu-west-1:111111111111:key/11111111-2222-3333-4444-555555555555"
    }
    if name.contains("Arn") || name.contains("ARN") {
      return "arn:aws:secretsmanager:eu-west-1:111111111111:secret:ecr-pullthroughcache/hub-AbCdEf"
    }
    return "team"
  }
}
