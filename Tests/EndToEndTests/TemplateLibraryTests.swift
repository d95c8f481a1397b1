// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The templates that come with the package are what it asks of others.
@Suite struct TemplateLibraryTests {
  static let names =
    (try? FileManager.default.contentsOfDirectory(
      atPath: Command.root.appending(path: "templates").path))?
    .filter { $0.hasSuffix(".yaml") }.sorted() ?? []

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Command.root.appending(path: "templates/\(name)"), encoding: .utf8)
  }

  @Test func `no template has a finding`() throws {
    let output = try Command().run("lint", "--strict", "templates")
    #expect(output.status == 0, "\(output.standardOutput)")
    #expect(output.standardError.hasPrefix("\(Self.names.count) templates, "))
  }

  @Test func `cfn-lint has nothing to say either`() throws {
    let files = Self.names.map { Command.root.appending(path: "templates/\($0)").path }
    let program = PythonTools.root.appending(path: ".venv/bin/cfn-lint").path
    let output = try PythonTools.run([program] + files)
    #expect(output.status == 0, "\(output.text)")
  }

  @Test(arguments: names)
  func `a template says what it is for and what its parameters are`(name: String) throws {
    let lines = try text(name).split(separator: "\n", omittingEmptySubsequences: false)
    let header = lines.prefix { $0.hasPrefix("#") }
    #expect(header.count > 1, "\(name) has no header")
    let section = lines.drop { $0 != "Parameters:" }.dropFirst().prefix { $0.hasPrefix("  ") }
    for line in section where line.hasSuffix(":") && !line.hasPrefix("   ") {
      let parameter = line.drop { $0 == " " }
      #expect(
        header.contains { $0.hasPrefix("# \(parameter) ") }, "\(name) says nothing of \(parameter)")
    }
  }

  @Test func `the list of templates is whole`() throws {
    let list = try text("README.md")
    for name in Self.names { #expect(list.contains("](\(name))"), "\(name) is not listed") }
  }
}
