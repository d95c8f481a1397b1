// SPDX-License-Identifier: Apache-2.0

import CfnECRDevelopment
import ECRLint
import Foundation
import TemplateDiagnostics
import Testing

@Suite struct GeneratedFilesTests {
  private static let root = RulePage.folder.deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the generated files are up to date`() throws {
    let pages = try RulePages.read(RulePage.folder.path)
    let planPages = try RulePages.read(Self.root.appending(path: "docs/plan").path)
    for file in GeneratedFiles(pages: pages, planPages: planPages).files {
      let url = Self.root.appending(path: file.path)
      let present = try? String(contentsOf: url, encoding: .utf8)
      #expect(
        present == file.text, "\(file.path) is out of date; run 'swift run cfn-ecr-dev generate'")
    }
  }

  @Test func `generating again changes nothing`() throws {
    let once = GeneratedFiles(pages: try RulePages.read(RulePage.folder.path)).files
    let pages = once.filter { $0.path.hasSuffix(".md") && !$0.path.hasSuffix("README.md") }
      .map { (URL(filePath: $0.path).deletingPathExtension().lastPathComponent, $0.text) }
    #expect(GeneratedFiles(pages: Dictionary(uniqueKeysWithValues: pages)).files == once)
  }

  @Test func `a page without a title gets one with the facts`() throws {
    let files = GeneratedFiles(pages: ["wrong-type": "## What it reports\n"]).files
    let page = try #require(files.first { $0.path == "docs/rules/wrong-type.md" })
    let rule = try #require(RuleRegistry.rule("wrong-type"))
    #expect(page.text == "# wrong-type\n\n\(rule.facts)\n\n## What it reports\n")
    #expect(rule.facts.hasPrefix("Severity **error** · group **correctness** · fix **none**"))
    #expect(rule.facts.hasSuffix(" · elsewhere cfn-lint E3012"))
  }

  @Test func `the names elsewhere are those of tools that are known`() {
    let rule = RuleDescriptor(
      "x", .warning, "y", group: .security,
      foreignIdentifiers: [
        "CKV_AWS_51", "E3031", "ECR.2", "CT.ECR.PR.1", "AVD-AWS-0031", "W79", "I3042",
        "CFN_NO_EXPLICIT_RESOURCE_NAMES", "X9",
      ])
    #expect(
      rule.facts.hasSuffix(
        "elsewhere cfn-lint E3031, I3042; cfn_nag W79; checkov CKV_AWS_51; Security Hub ECR.2;"
          + " Control Tower CT.ECR.PR.1; cfn-guard CFN_NO_EXPLICIT_RESOURCE_NAMES;"
          + " trivy AVD-AWS-0031; X9"))
    for rule in RuleRegistry.all {
      let shown = rule.facts
      #expect(rule.foreignIdentifiers.allSatisfy { shown.contains($0) }, "\(rule.name)")
    }
  }
}
