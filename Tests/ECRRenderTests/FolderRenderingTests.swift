// SPDX-License-Identifier: Apache-2.0

import ECRLint
import ECRRender
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

/// Templates of a folder under several sets of values.
///
/// For templates that are not the package's: `TEMPLATES=FOLDER swift test --filter FolderRenderingTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["TEMPLATES"] != nil))
struct FolderRenderingTests {
  private static let templates: [URL] = {
    let path = ProcessInfo.processInfo.environment["TEMPLATES"] ?? "/nonexistent"
    let walker = FileManager.default.enumerator(
      at: URL(filePath: path), includingPropertiesForKeys: nil)
    return (walker?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { ["yaml", "yml", "json", "template"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }()

  @Test(arguments: templates)
  func `a rendering deploys the same and has no findings of its own`(url: URL) throws {
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    guard let template = Template(TemplateReader.read(file)) else {
      print("not read: \(url.path)")
      return
    }
    var deployment = LintDeployment(name: "", parameters: [])
    for round in 0..<3 {
      if round == 1 { deployment.pseudoParameters = Self.pseudo }
      if round == 2 {
        deployment.parameters = template.parameters.map {
          ($0.name, ParameterValue(RandomRenderingTests.sample($0), for: $0.name))
        }
      }
      for format in [TemplateFormat.yaml, .json] {
        try expectSame(file, template, deployment, format)
      }
    }
  }

  private static let pseudo: [PseudoParameter: String] = [
    .region: "us-east-1", .accountID: "111111111111", .stackName: "stack",
  ]

  private func expectSame(
    _ file: SourceFile, _ template: Template, _ deployment: LintDeployment, _ format: TemplateFormat
  ) throws {
    let context = LintContext(deployments: [deployment])
    let inputs = deployment.inputs(context)
    guard let root = TemplateRenderer(template, inputs, as: format).render() else {
      print("too much of it: \(file.path)")
      return
    }
    let text = try TemplateWriter.text(of: root, as: format, isOrdered: false)
    try RenderingTests.expectSame(template, text, inputs, "\(file.path)", format: format)
    let linter = Linter(lintsAllTemplates: true, context: context)
    let before = Set(linter.lint(file).diagnostics.map(\.rule))
    let rendered = SourceFile(path: "rendered.\(format.rawValue)", text: text)
    // What is left is a template of its own, under no values.
    let found = Linter(lintsAllTemplates: true).lint(rendered).diagnostics
      .filter { !before.contains($0.rule) }
    #expect(found.map { "\($0.rule): \($0.message)" } == [], "\(file.path) \(deployment)\n\(text)")
  }
}
