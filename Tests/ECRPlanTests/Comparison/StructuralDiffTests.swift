// SPDX-License-Identifier: Apache-2.0

import ECRPlan
import TemplateDiagnostics
import TemplateSyntax
import Testing

@Suite struct StructuralDiffTests {
  private static func node(_ yaml: String) throws -> Node {
    try #require(TemplateReader.read(SourceFile(path: "t", text: yaml)).root)
  }

  /// A difference as one line: `=` for what stays, else the sign before the value.
  private static func words(_ diff: StructuralDiff) -> String {
    switch diff {
    case .same: "="
    case .added(let node): "+\(node.text ?? "…")"
    case .removed(let node): "-\(node.text ?? "…")"
    case .changed(let old, let new): "\(old.text ?? "…")>\(new.text ?? "…")"
    case .object(let members):
      "{" + members.map { "\($0.name): \(words($0.value))" }.joined(separator: ", ") + "}"
    case .list(let items): "[" + items.map(words).joined(separator: ", ") + "]"
    }
  }

  @Test(arguments: [
    ("{a: 1, b: 2}", "{b: 2, a: 1}", "{b: =, a: =}"),
    ("{a: 1, b: 2, c: 3}", "{a: 1, c: 4, d: 5}", "{a: =, b: -2, c: 3>4, d: +5}"),
    ("[a, b, c]", "[a, x, c]", "[=, b>x, =]"),
    ("[a, b, c, d]", "[b, d, e]", "[-a, =, -c, =, +e]"),
    ("[a]", "[b, a]", "[+b, =]"),
    ("{r: [{p: 1, x: a}, {p: 2}]}", "{r: [{p: 1, x: b}, {p: 2}]}", "{r: [{p: =, x: a>b}, =]}"),
    ("a", "[a]", "a>…"),
    ("1", "'1'", "1>1"),
    ("true", "yes", "="),
    ("[]", "[a]", "[+a]"),
  ])
  func `what differs is shown where it stands`(old: String, new: String, words: String) throws {
    let (before, after) = (try Self.node(old), try Self.node(new))
    let diff = StructuralDiff(before, after)
    #expect(Self.words(diff) == words)
    #expect(StructuralDiff(before, before).isSame)
    #expect(diff.isSame == StructuralDiff(after, before).isSame)
  }

  @Test func `a whole value comes or goes`() throws {
    let value = try Self.node("a")
    #expect(StructuralDiff(nil, value) == .added(value))
    #expect(StructuralDiff(value, nil) == .removed(value))
    #expect(StructuralDiff(nil, nil).isSame)
  }

  @Test func `long lists take no quadratic time`() throws {
    let old = Node.sequence((0..<20_000).map { .string("a\($0)") })
    let new = Node.sequence((0..<20_000).map { .string("b\($0)") })
    #expect(!StructuralDiff(old, new).isSame)
  }
}
