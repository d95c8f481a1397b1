// SPDX-License-Identifier: Apache-2.0

import ECRLint
import ECRRender
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

/// A concrete template is what its source makes under the same values.
@Suite struct RenderingTests {
  static let templates = Fixtures("renderings").files("yaml")

  static func read(_ text: String, _ path: String = "t.yaml") throws -> Template {
    try #require(Template(TemplateReader.read(SourceFile(path: path, text: text))))
  }

  /// The rendered text; `# given: {…}` in the first line says the values.
  static func render(
    _ template: Template, _ inputs: EvaluationInputs, as format: TemplateFormat = .yaml
  ) throws -> String {
    let root = try #require(TemplateRenderer(template, inputs, as: format).render())
    return try TemplateWriter.text(of: root, as: format, isOrdered: false)
  }

  /// The values in the first line of a template, `# given: {Name: value}`.
  static func inputs(in text: String) throws -> EvaluationInputs {
    var inputs = EvaluationInputs(usesDefaults: true)
    let line = try #require(text.split(separator: "\n").first)
    let given = try #require(line.split(separator: " ", maxSplits: 2).last)
    let tree = TemplateReader.read(SourceFile(path: "given.yaml", text: String(given)))
    for entry in tree.root?.entries ?? [] {
      let (name, value) = (entry.key.text ?? "", entry.value.text ?? "")
      if let pseudo = PseudoParameter(rawValue: name) {
        inputs.pseudoParameters[pseudo] = value
      } else {
        inputs.parameters[name] = ParameterValue(value, for: name)
      }
    }
    return inputs
  }

  @Test(arguments: templates)
  func `a template under values is this`(url: URL) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    let template = try Self.read(text)
    let inputs = try Self.inputs(in: text)
    let rendered = try Self.render(template, inputs)
    try Golden.expect(rendered, equals: url.deletingPathExtension().appendingPathExtension("out"))
    try Self.expectSame(template, rendered, inputs)
    #expect(try Self.render(Self.read(rendered), inputs) == rendered, "nothing is left to render")
  }

  @Test(arguments: templates)
  func `what lints clean is clean when it is rendered`(url: URL) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    let rendered = try Self.render(Self.read(text), Self.inputs(in: text))
    let before = Linter(lintsAllTemplates: true).lint(SourceFile(path: "t.yaml", text: text))
    try #require(before.diagnostics.isEmpty, "\(before.diagnostics.map(\.message))")
    let after = Linter(lintsAllTemplates: true).lint(SourceFile(path: "t.yaml", text: rendered))
    #expect(after.diagnostics.map(\.message) == [])
  }

  /// Both templates have the same resources and outputs under the same values.
  static func expectSame(
    _ template: Template, _ rendered: String, _ inputs: EvaluationInputs,
    _ comment: Comment? = nil, format: TemplateFormat = .yaml
  ) throws {
    let copy = try read(rendered, "t.\(format.rawValue)")
    #expect(resources(of: copy, inputs) == resources(of: template, inputs), comment)
  }

  private static func resources(of template: Template, _ inputs: EvaluationInputs) -> [String] {
    let evaluator = Evaluator(template, inputs)
    return evaluator.instances().filter { $0.isCreated != false }.map { instance in
      var node = evaluator.evaluate(
        instance.resource.node["Properties"] ?? .mapping([]), in: instance.scope
      ).node
      if let policy = node["LifecyclePolicy"]?["LifecyclePolicyText"]?.text,
        let json = TemplateReader.read(SourceFile(path: "p.json", text: policy)).root
      {
        node = .mapping([("Policy", json), ("Rest", node.without("LifecyclePolicy"))])
      }
      let dependencies = (instance.resource.node["DependsOn"]).map { evaluator.evaluate($0).node }
      let text = try? JSONWriter.text(of: node.plain.longForms, layout: .compact)
      return "\(instance.logicalID) \(instance.isCreated.debugDescription) \(text ?? "-")"
        + (dependencies == nil ? "" : "")
    }
  }
}

extension Node {
  fileprivate func without(_ key: String) -> Node {
    .mapping((entries ?? []).filter { $0.key.text != key }.map { ($0.key.text ?? "", $0.value) })
  }

  /// The node with its keys in order, because loops may move them, and with text for numbers.
  var plain: Node {
    switch resolved.content {
    case .mapping(let entries):
      .mapping(entries.map { ($0.key.text ?? "", $0.value.plain) }.sorted { $0.0 < $1.0 })
    case .sequence(let items): .sequence(items.map(\.plain))
    case .scalar(let scalar): .string(scalar.parameterText)
    case .alias: self
    }
  }
}
