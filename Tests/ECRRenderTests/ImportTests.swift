// SPDX-License-Identifier: Apache-2.0

import ECRLint
import ECRModel
import ECRRender
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import TestSupport
import Testing

@Suite struct ImportTests {
  static let states = Fixtures("imports").files("json")

  static func read(_ url: URL) throws -> SnapshotFile {
    let file = SnapshotFile(
      SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url))))
    try #require(file.isUsable, Comment(rawValue: file.diagnostics.first?.message ?? ""))
    return file
  }

  static func everything(includesIncomplete: Bool = false) -> ImportRequest {
    var request = ImportRequest()
    request.includesPublic = true
    request.includesRegistry = true
    request.includesIncomplete = includesIncomplete
    return request
  }

  static func said(_ diagnostics: [Diagnostic]) -> String {
    let tool = ToolInfo(version: "0.0.0", factsDate: "2026-10")
    return ConciseRenderer().render(LintReport(files: 1, diagnostics: diagnostics, tool: tool))
  }

  @Test(arguments: states)
  func `what is live becomes a template and a list`(url: URL) throws {
    let file = try Self.read(url)
    let made = TemplateImport(file.snapshot, Self.everything(), in: file.file, as: .yaml)
    let name = url.deletingPathExtension().lastPathComponent
    let folder = Fixtures("imports-golden").folder
    let text = made.templates.map(\.text).joined(separator: "---\n")
    try Golden.expect(text, equals: folder.appending(path: name + ".yaml"))
    try Golden.expect(
      made.templates.map(\.resourcesToImport).joined(),
      equals: folder.appending(path: name + ".resources"))
    try Golden.expect(
      Self.said(made.diagnostics), equals: folder.appending(path: name + ".out"))
    let again = TemplateImport(file.snapshot, Self.everything(), in: file.file, as: .yaml)
    #expect(again.templates.map(\.text) == made.templates.map(\.text))
  }

  @Test(arguments: states, [TemplateFormat.yaml, .json])
  func `the template lints clean and is what is live`(url: URL, format: TemplateFormat) throws {
    let file = try Self.read(url)
    for includesIncomplete in [false, true] {
      let request = Self.everything(includesIncomplete: includesIncomplete)
      let made = TemplateImport(file.snapshot, request, in: file.file, as: format)
      for template in made.templates {
        let source = SourceFile(path: "t.\(format.rawValue)", text: template.text)
        let findings = Linter().lint(source).diagnostics
        #expect(findings.isEmpty, Comment(rawValue: Self.said(findings) + template.text))
        try expectLive(template, source, file.snapshot)
      }
    }
  }

  /// Holds every declared property against the live one, as data.
  private func expectLive(
    _ template: ImportTemplate, _ source: SourceFile, _ snapshot: RegistrySnapshot
  ) throws {
    let state = LiveState(snapshot)
    let read = try #require(Template(TemplateReader.read(source)))
    #expect(read.resources.count == template.resources.count)
    for resource in template.resources {
      let declared = try #require(read.resource(resource.logicalID))
      let live = try #require(
        state.resource(resource.typeName, identifier: resource.identifier).value)
      for entry in declared.node["Properties"]?.entries ?? [] {
        let name = entry.key.text ?? ""
        let value = try #require(live[name].value ?? nil, Comment(rawValue: name))
        #expect(plain(entry.value) == plain(try #require(value.knownNode)), Comment(rawValue: name))
      }
      for attribute in ["DeletionPolicy", "UpdateReplacePolicy"] {
        #expect(declared.node[attribute]?.text == "Retain")
      }
    }
  }

  /// Data without what an import leaves out and with documents in text parsed.
  private func plain(_ node: Node) -> Node {
    switch node.resolved.content {
    case .scalar(let scalar):
      if scalar.text.hasPrefix("{"), let data = try? JSONReader.read(Array(scalar.text.utf8)) {
        return plain(data)
      }
      return scalar.style == .plain ? .plain(scalar.text) : .string(scalar.text)
    case .sequence(let items):
      return .sequence(
        items.filter { !($0["Key"]?.text?.hasPrefix("aws:") ?? false) }.map(plain))
    case .mapping(let entries):
      return .mapping(
        entries.filter {
          $0.key.text != "RegistryId" || entries.contains { $0.key.text == "Region" }
        }.filter { !($0.value.items?.isEmpty ?? false) || $0.key.text == "Rules" }
          .map { ($0.key.text ?? "", plain($0.value)) }.sorted { $0.0 < $1.0 })
    case .alias: return node
    }
  }

  @Test func `another linter takes the templates, too`() throws {
    let golden = try Fixtures("imports-golden").files("yaml").filter {
      try !String(contentsOf: $0, encoding: .utf8).isEmpty
    }
    #expect(!golden.isEmpty)
    let program = PythonTools.root.appending(path: ".venv/bin/cfn-lint").path
    let output = try PythonTools.run(
      // The version of a live policy is what it is.
      [program, "--regions", "us-east-1", "--ignore-checks", "W2511", "--"] + golden.map(\.path))
    #expect(output.status == 0, Comment(rawValue: output.text))
  }
}
