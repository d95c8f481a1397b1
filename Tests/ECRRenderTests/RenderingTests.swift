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
    try #require(
      Template(TemplateReader.read(SourceFile(path: path, text: text))), Comment(rawValue: text))
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
    #expect(outputs(of: copy, inputs) == outputs(of: template, inputs), comment)
  }

  private static func resources(of template: Template, _ inputs: EvaluationInputs) -> [String] {
    let evaluator = Evaluator(template, inputs)
    return evaluator.instances().filter { $0.isCreated != false }.map { instance in
      let parts = ["Type", "DeletionPolicy", "UpdateReplacePolicy", "Properties"].map { name in
        text(instance.resource.node[name] ?? .mapping([]), evaluator, instance.scope)
      }
      let state = instance.isCreated?.description ?? "open"
      return "\(instance.logicalID) \(state) \(parts.joined(separator: " "))"
    }
  }

  private static func outputs(of template: Template, _ inputs: EvaluationInputs) -> [String] {
    let evaluator = Evaluator(template, inputs)
    func all(_ entries: [Node.Entry], _ scope: Evaluator.Scope) -> [String] {
      entries.flatMap { entry -> [String] in
        if let loop = ForEach(entry), let scopes = evaluator.scopes(of: loop, in: scope) {
          return scopes.flatMap { all(loop.body?.entries ?? [], $0) }
        }
        let name = entry.value["Condition"]?.text.map { evaluator.partialText($0, in: scope) }
        let isMade = name.flatMap { evaluator.outcome(of: $0, in: scope) } ?? (name == nil)
        if !isMade, name.flatMap({ evaluator.outcome(of: $0, in: scope) }) != nil { return [] }
        let parts = ["Value", "Export"].map { text(entry.value[$0] ?? [], evaluator, scope) }
        return [
          "\(evaluator.partialText(entry.key.text ?? "", in: scope)) \(isMade) \(parts)"
        ]
      }
    }
    return all(template.root["Outputs"]?.entries ?? [], Evaluator.Scope())
  }

  private static func text(
    _ node: Node, _ evaluator: Evaluator, _ scope: Evaluator.Scope
  ) -> String {
    let value = evaluator.evaluate(node, in: scope).node
    return (try? JSONWriter.text(of: value.plain.longForms, layout: .compact)) ?? "-"
  }
}

extension Node {
  /// The node with its keys in order, because loops may move them, with text for numbers, with JSON in
  /// the place of the text of lifecycle policies, and with the text that `Fn::ToJsonString` makes.
  var plain: Node {
    switch resolved.content {
    case .mapping(let entries):
      if let expression = Expression(self), expression.function == .toJsonString,
        case let argument = expression.argument.withJSON, !argument.hasFunction,
        let text = try? JSONWriter.text(of: argument, layout: .compact)
      {
        return .string(text)
      }
      return .mapping(
        entries.map { entry in
          let key = entry.key.text ?? ""
          guard key.hasPrefix("LifecyclePolicy"), let text = entry.value.plain.text,
            let json = TemplateReader.read(SourceFile(path: "p.json", text: text)).root
          else { return (key, entry.value.plain) }
          return (key, json.plain)
        }.sorted { $0.0 < $1.0 })
    case .sequence(let items): return .sequence(items.map(\.plain))
    case .scalar(let scalar): return .string(scalar.parameterText)
    case .alias: return self
    }
  }

  /// The node with the text of each `Fn::ToJsonString` in it.
  private var withJSON: Node {
    if let expression = Expression(self), expression.function == .toJsonString { return plain }
    if let items { return .sequence(items.map(\.withJSON)) }
    guard let entries else { return self }
    return .mapping(entries.map { ($0.key.text ?? "", $0.value.withJSON) })
  }

  private var hasFunction: Bool {
    Expression(self) != nil
      || (items ?? (entries ?? []).map(\.value)).contains(where: \.hasFunction)
  }
}
