// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics

/// The files that are made of the rules and their pages.
///
/// `swift run cfn-ecr-dev generate` writes them; a test compares them with what is there.
public struct GeneratedFiles: Sendable {
  /// A file to be written.
  public struct File: Hashable, Sendable {
    /// The path from the root of the package.
    public var path: String
    /// What it holds.
    public var text: String
  }

  /// The folder of the rules' pages, from the root of the package.
  public static let folder = "docs/rules"

  /// The folder of the pages of what a plan finds.
  public static let planFolder = "docs/plan"

  /// The files, sorted by path.
  public let files: [File]

  /// Makes the files of the pages, given by the names of their rules, and of what a plan finds.
  ///
  /// Pages of no rule are left out.
  public init(pages: [String: String], planPages: [String: String] = [:]) {
    let rules = RuleRegistry.all
    var texts: [(name: String, text: String)] = []
    for rule in rules {
      guard let page = pages[rule.name] else { continue }
      texts.append((rule.name, Self.withFacts(page, rule)))
    }
    var files = texts.map { File(path: "\(Self.folder)/\($0.name).md", text: $0.text) }
    files.append(
      File(
        path: "\(Self.folder)/README.md",
        text: RuleIndex.text(rules, withPage: Set(texts.map(\.name)))))
    files.append(
      File(
        path: "Sources/CfnECRCommands/RuleDocumentation+Generated.swift",
        text: Self.source(of: texts, in: "RuleDocumentation", by: "rule", from: Self.folder)))
    if !planPages.isEmpty {
      let texts = planPages.sorted { $0.key < $1.key }.map { (name: $0.key, text: $0.value) }
      files.append(
        File(
          path: "Sources/CfnECRCommands/PlanDocumentation+Generated.swift",
          text: Self.source(
            of: texts, in: "PlanDocumentation", by: "code", from: Self.planFolder)))
    }
    self.files = files.sorted { $0.path < $1.path }
  }

  /// Puts the line of facts below the title, in the place of an older one.
  private static func withFacts(_ page: String, _ rule: RuleDescriptor) -> String {
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let title = "# \(rule.name)"
    if lines.first != title { lines.insert(contentsOf: [title, ""], at: 0) }
    if lines.count > 2, lines[2].hasPrefix("Severity **") {
      lines[2] = rule.facts
    } else {
      lines.insert(contentsOf: ["", rule.facts], at: 1)
    }
    return lines.joined(separator: "\n")
  }

  private static func source(
    of pages: [(name: String, text: String)], in type: String, by key: String, from folder: String
  ) -> String {
    var text = """
      // SPDX-License-Identifier: Apache-2.0
      // swift-format-ignore-file

      // Made by 'swift run cfn-ecr-dev generate' from \(folder); change the pages there.

      extension \(type) {
        /// The pages, by \(key).
        static let pages: [String: String] = [

      """
    for page in pages {
      text += "    \"\(page.name)\": ####\"\"\"\n\(page.text)\n\"\"\"####,\n"
    }
    return text + (pages.isEmpty ? "    :\n" : "") + "  ]\n}\n"
  }
}
