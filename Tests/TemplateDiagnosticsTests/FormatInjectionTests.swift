// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import TestSupport
import Testing

/// No format lets a template or a file name say anything but itself.
@Suite struct FormatInjectionTests {
  private func render(_ renderer: some DiagnosticRenderer) throws -> String {
    renderer.render(try #require(sampleReports.first { $0.name == "hostile" }).report)
  }

  @Test func `no format prints what controls a terminal`() throws {
    let people: [any DiagnosticRenderer] = [TextRenderer(), ConciseRenderer()]
    for renderer in people + machineFormats.map(\.renderer) {
      let raw = try render(renderer).unicodeScalars.filter { $0.isTerminalControl && $0 != "\n" }
      #expect(raw.isEmpty, "\(type(of: renderer))")
    }
  }

  @Test func `a line begins a command to GitHub in its own format alone`() throws {
    for text in [try render(TextRenderer()), try render(ConciseRenderer())] {
      let commands = text.split(separator: "\n")
        .filter { $0.drop(while: \.isWhitespace).hasPrefix("::") }
      #expect(commands.isEmpty)
    }
    let commands = try render(GitHubRenderer()).split(separator: "\n")
    #expect(commands.count == 3)
    for (command, name) in zip(commands, ["error", "notice", "error"]) {
      let parts = command.components(separatedBy: "::")
      #expect(parts[0].isEmpty)
      #expect(parts[1].hasPrefix("\(name) file=%3A%3Awarning%3A%3Aa\\u{1b}"))
      let keys = parts[1].dropFirst(name.count + 1).split(separator: ",")
        .map { $0.prefix { $0 != "=" } }
      let all = ["file", "line", "col", "endLine", "endColumn", "title"]
      #expect(keys.map(String.init) == all || keys.map(String.init) == ["file", "title"])
      #expect(!parts[1].contains("%0A"))
    }
  }

  @Test func `a percent sign of a template stands for itself`() {
    let shown = GitHubRenderer().render(report(finding("a: b\n", "b", "50%0A::error::no\n")))
    #expect(
      shown == """
        ::warning file=t.yaml,line=1,col=4,endLine=1,endColumn=5,title=mutable-tags::\
        t.yaml:1:4: 50%250A::error::no\\n

        """)
  }

  @Test func `JUnit gives back what was written`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "cfn-ecr-\(UUID().uuidString).xml")
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = try render(JUnitRenderer())
    #expect(!text.contains("\u{FFFE}") && !text.contains("\u{FFFF}"))
    try text.write(to: folder, atomically: false, encoding: .utf8)
    let read = try PythonTools.validator("junit_messages", folder.path)
    let message = "bad '\(hostileText)'".escapingControls
      .replacing("\u{FFFE}", with: #"\u{fffe}"#).replacing("\u{FFFF}", with: #"\u{ffff}"#)
    #expect(read.components(separatedBy: "\n").contains("failure\t\(message)"), "\(read)")
  }

  @Test(
    arguments: [
      ("[x](y)", #"[x]\(y)"#), (#"[x\](y)"#, #"[x\]\(y)"#), (#"[x\\](y)"#, #"[x\\]\(y)"#),
      ("a[0] (b)", "a[0] (b)"), ("](](", #"]\(]\("#), ("]", "]"),
      ("{0}", "{{0}}"), ("{12}{3", "{{12}}{3"), ("{{0}}", "{{{0}}}"), ("${A}", "${A}"),
      ("{}", "{}"), ("{", "{"),
    ])
  func `a message of SARIF has no link and no placeholder`(text: String, shown: String) throws {
    let document = SARIFRenderer().render(report(finding("a: b\n", "b", text)))
    let parsed = try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any]
    let run = (parsed?["runs"] as? [[String: Any]])?.first
    let result = (run?["results"] as? [[String: Any]])?.first
    #expect((result?["message"] as? [String: String])?["text"] == shown)
  }

  @Test(
    arguments: [
      ("t.yaml", "t.yaml"), ("./a b/ü.yaml", "a%20b/%C3%BC.yaml"), ("a:b", "a%3Ab"),
      ("a?b#c%d", "a%3Fb%23c%25d"), (".//x", "x"), ("../x", "../x"), ("./", "./"),
      ("/a/b c", "file:///a/b%20c"), ("\u{1b}\n", "%1B%0A"), ("a\\b", "a%5Cb"),
    ])
  func `a path in SARIF is a URI of that path alone`(path: String, uri: String) throws {
    let document = SARIFRenderer().render(report(finding("a: b\n", "b", path: path)))
    #expect(document.contains(#""uri": "\#(uri)""#), Comment(rawValue: document))
    #expect(document.contains(#""uriBaseId""#) == !path.hasPrefix("/"))
  }
}
