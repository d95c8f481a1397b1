// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite struct RulesCommandTests {
  @Test func `the rules are listed with what is known of them`() throws {
    let output = try Command().run("rules")
    #expect(output.status == 0)
    let lines = output.standardOutput.split(separator: "\n")
    #expect(lines.first?.hasPrefix("RULE ") == true)
    let line = try #require(lines.first { $0.hasPrefix("unknown-property ") })
    #expect(
      line.split(separator: " ", omittingEmptySubsequences: true).prefix(4).map(String.init)
        == ["unknown-property", "error", "correctness", "safe"])
    #expect(line.hasSuffix(" a property that the type does not have (E3002)"))
    #expect(lines.count > 80)
  }

  @Test func `the rules can be read by a machine`() throws {
    let output = try Command().run("rules", "--format", "json")
    let document = try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
    let list = try #require(document as? [String: Any])
    #expect(list["formatVersion"] as? String == "1")
    let rules = try #require(list["rules"] as? [[String: Any]])
    let names = rules.compactMap { $0["name"] as? String }
    #expect(names == names.sorted())
    let rule = try #require(rules.first { $0["name"] as? String == "missing-deletion-policy" })
    #expect(rule["severity"] as? String == "warning")
    #expect(rule["group"] as? String == "advice")
    #expect(rule["isDefault"] as? Bool == false)
    #expect(rule["fix"] as? String == "unsafe")
    #expect(rule["foreignIdentifiers"] as? [String] == ["I3011"])
    #expect(rules.contains { $0["fix"] is NSNull })
  }

  @Test(arguments: ["unknown-property", "Unknown-Property", "E3002", "e3002"])
  func `a page is found by every name of its rule`(name: String) throws {
    let output = try Command().run("explain", name)
    #expect(output.status == 0)
    let page = Command.root.appending(path: "docs/rules/unknown-property.md")
    #expect(try output.standardOutput == String(contentsOf: page, encoding: .utf8))
  }

  @Test func `what a plan finds has its page`() throws {
    let output = try Command().run("explain", "Name-Exists")
    #expect(output.status == 0)
    let page = Command.root.appending(path: "docs/plan/name-exists.md")
    #expect(try output.standardOutput == String(contentsOf: page, encoding: .utf8))
  }

  @Test func `a name of several rules gives all of their pages`() throws {
    let output = try Command().run("explain", "E3024")
    #expect(output.standardOutput.hasPrefix("# duplicate-tag\n"))
    #expect(output.standardOutput.contains("\n---\n\n# reserved-tag\n"))
  }

  @Test func `a rule without a page is explained in short`() throws {
    let output = try Command().run("rules", "--format", "json")
    let document = try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
    let rules = (document as? [String: Any])?["rules"] as? [[String: Any]] ?? []
    for case let name as String in rules.prefix(200).map({ $0["name"] as Any }) {
      let page = Command.root.appending(path: "docs/rules/\(name).md")
      guard !FileManager.default.fileExists(atPath: page.path) else { continue }
      let output = try Command().run("explain", name)
      #expect(output.status == 0)
      #expect(output.standardOutput.hasPrefix("# \(name)\n\nSeverity **"))
      return
    }
  }

  @Test(arguments: [
    ("unknown-propertie", "did you mean 'unknown-property'"), ("tag", "'duplicate-tag'"),
    ("E9999", "'cfn-ecr rules' lists them"), ("", "'cfn-ecr rules' lists them"),
  ])
  func `an unknown name ends with 64 and names what is near`(name: String, words: String) throws {
    let output = try Command().run("explain", name)
    #expect(output.status == 64)
    #expect(output.standardError.contains(words), Comment(rawValue: output.standardError))
    #expect(output.standardOutput.isEmpty)
  }

  @Test func `the result can be written to a file`() throws {
    let folder = try TemporaryFolder()
    let command = Command(directory: folder.url)
    #expect(try command.run("explain", "E3002", "-o", "page.md").status == 0)
    #expect(try folder.read("page.md").hasPrefix("# unknown-property\n"))
    #expect(try command.run("rules", "-o", "gone/rules.txt").status == 73)
  }
}
