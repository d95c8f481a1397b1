// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

@Suite struct NodeTests {
  private func read(_ text: String) throws -> Node {
    try #require(TemplateReader.read(SourceFile(path: "t.yaml", text: text)).root)
  }

  @Test func `nodes of the same data are equal wherever they stand`() throws {
    let left = try read("A: {b: [1, 'x'], c: true}")
    let right = try read("# a comment\nA:\n  b:\n    - 0x1\n    - x\n  c: yes\n")
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
  }

  @Test(arguments: [
    ("a: 1", "a: 2"), ("a: 1", "a: '1'"), ("a: 1\nb: 2", "b: 2\na: 1"), ("a: !Ref x", "a: !Sub x"),
    ("[1]", "[1, 1]"), ("a: x", "[a, x]"),
  ])
  func `nodes of other data differ`(left: String, right: String) throws {
    #expect(try read(left) != read(right))
  }

  @Test func `a key that is written twice has its last value`() throws {
    let node = try read("a: 1\nb: 2\na: 3\n")
    #expect(node["a"]?.text == "3")
    #expect(node.entries?.count == 3)
  }

  @Test func `a merge key brings what is not written`() throws {
    let node = try read(
      """
      base: &base {a: 1, b: 2}
      more: &more {c: 4, a: 5}
      use:
        <<: [*base, *more]
        b: 3
      """)
    let use = try #require(node["use"])
    #expect(use["a"]?.text == "1")
    #expect(use["b"]?.text == "3")
    #expect(use["c"]?.text == "4")
    #expect(use.writtenEntries?.count == 2)
    #expect(use.entries?.count == 3)
  }

  @Test func `an alias is what it stands for`() throws {
    let node = try read("a: &x [1, 2]\nb: *x\n")
    #expect(node["b"]?.items?.count == 2)
    #expect(node["a"] == node["b"])
  }
}
