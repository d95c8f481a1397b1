// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

@Suite struct YAMLWriterTests {
  private func read(_ text: String) throws -> Node {
    try #require(TemplateReader.read(SourceFile(path: "t.yaml", text: text)).root)
  }

  /// What is written for a text, which must read back as the same data.
  private func rewritten(_ text: String) throws -> String {
    let node = try read(text)
    let written = try YAMLWriter.text(of: node)
    #expect(try read(written) == node)
    return written
  }

  @Test func `collections stand in blocks`() throws {
    let text = try rewritten(
      "{a: [1, [b, [c]], {d: e, f: {g: h}}, []], i: {}, j: [{k: [l]}], m: [[{p: o}]]}")
    #expect(
      text
        == """
        a:
          - 1
          - - b
            - - c
          - d: e
            f:
              g: h
          - []
        i: {}
        j:
          - k:
              - l
        m:
          - - p: o

        """)
  }

  @Test func `tags stand before what they belong to`() throws {
    let text = try rewritten(
      """
      a: !Sub "${A}\\nb"
      b: !If [x, !Ref z, !GetAtt z.Arn]
      c: [!Select [0, !GetAZs ""], !Transform {Name: q}, !Cidr []]
      d: !!str 12
      e: !<tag:example.com:x> z
      f: ! 12
      g: !GetAZs
      """)
    #expect(
      text == """
        a: !Sub |-
          ${A}
          b
        b: !If [x, !Ref z, !GetAtt z.Arn]
        c:
          - !Select [0, !GetAZs ""]
          - !Transform
            Name: q
          - !Cidr []
        d: !!str 12
        e: !<tag:example.com:x> z
        f: ! 12
        g: !GetAZs

        """)
  }

  @Test func `the arguments of a tag stand on its line where they fit and can`() throws {
    let long = String(repeating: "x", count: 62)
    let text = try rewritten(
      """
      a: !Not [!Equals [!Ref Stage, prod]]
      b: !Join ["", [!Ref "AWS::Region", "a, b", "a]", x y, "{", 'say "no"', "?"]]
      c: !If [x, {a: b}, c]
      d: !If [x, "a\\nb", c]
      f: !If [x, !GetAZs , c]
      g: !If [x, 1:30, [], yes]
      h: !If [xxxx, \(long), c]
      i: !If [xxxxx, \(long), c]
      j: [a, b]
      """)
    #expect(
      text == """
        a: !Not [!Equals [!Ref Stage, prod]]
        b: !Join ["", [!Ref "AWS::Region", "a, b", "a]", x y, "{", say "no", "?"]]
        c: !If
          - x
          - a: b
          - c
        d: !If
          - x
          - |-
            a
            b
          - c
        f: !If
          - x
          - !GetAZs
          - c
        g: !If
          - x
          - 1:30
          - []
          - yes
        h: !If [xxxx, \(long), c]
        i: !If
          - xxxxx
          - \(long)
          - c
        j:
          - a
          - b

        """)
  }

  @Test func `keys are quoted by the rule of values`() throws {
    let node = Node.mapping([
      ("a b", .plain("1")), ("123456789012", .plain("1")), ("yes", .plain("1")), ("", .plain("1")),
      ("a: b", .plain("1")), ("a\nb", .plain("1")), ("<<", .plain("1")), ("Fn::Sub", .plain("1")),
    ])
    let text = try YAMLWriter.text(of: node)
    #expect(
      text == #"""
        a b: 1
        "123456789012": 1
        "yes": 1
        "": 1
        "a: b": 1
        "a\nb": 1
        "<<": 1
        Fn::Sub: 1

        """#)
    #expect(try read(text) == node)
  }

  @Test(arguments: [1023, 1024, 1025, 5000])
  func `a key of any length reads back`(length: Int) throws {
    let key = String(repeating: "é", count: length)
    let node = Node.sequence([.mapping([(key, .sequence([.string("x")])), ("b", .string("a\nb"))])])
    let text = try YAMLWriter.text(of: node)
    #expect(text.contains("? ") == (length > 1024))
    #expect(try read(text) == node)
  }

  @Test func `aliases and merge keys are written out`() throws {
    let text = try YAMLWriter.text(
      of: try read("a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n  e: 2\n"))
    #expect(text == "a:\n  b: 1\nc:\n  b: 1\nd:\n  e: 2\n  b: 1\n")
  }

  @Test func `a document can be any value`() throws {
    for node in [
      Node.string("a"), .string("a\n b\n"), .string(" a\nb"), .plain("1"), .sequence([]),
      .mapping([]),
      .sequence([.sequence([.string("a")])]), .string("--- a"), .string("%a"),
      Node(.sequence([.string("a")]), tag: "!X"), Node(.mapping([]), tag: "!X"),
      Node(.scalar(Scalar("a\nb", style: .literal)), tag: "!X"),
    ] {
      #expect(try read(try YAMLWriter.text(of: node)) == node)
    }
  }

  @Test func `a comment stands above and cannot end early`() throws {
    let text = try YAMLWriter.text(of: .string("a"), comment: "one\n\ntwo\u{85}\r\u{1B}x")
    #expect(text == "# one\n#\n# two\u{FFFD}\u{FFFD}\u{FFFD}x\na\n")
  }

  @Test func `a made-up tag cannot end early`() throws {
    let node = Node(.scalar(Scalar("a", style: .doubleQuoted)), tag: "!x y: {\n")
    #expect(try read(try YAMLWriter.text(of: node)) == node)
  }

  @Test func `duplicate keys stay`() throws {
    #expect(try rewritten("b: 1\na: 2\nb: 3\n") == "b: 1\na: 2\nb: 3\n")
  }

  /// Why neither writer takes a node; a function of its own, because the testing library describes
  /// what `#expect` captures, which takes seconds for a deep tree.
  private func failures(_ node: Node) -> [WritingError?] {
    func failure(_ write: (Node) throws(WritingError) -> String) -> WritingError? {
      do throws(WritingError) {
        _ = try write(node)
        return nil
      } catch {
        return error
      }
    }
    return [failure { node throws(WritingError) in try YAMLWriter.text(of: node) }]
      + [failure { node throws(WritingError) in try JSONWriter.text(of: node) }]
  }

  @Test func `what the readers would not take back is an error`() {
    var deep = Node.string("a")
    for _ in 0..<InputLimits.depth { deep = .sequence([deep]) }
    #expect(failures(deep) == [nil, nil])
    #expect(failures(.sequence([deep])) == [.tooDeep, .tooDeep])
    let alias = Node(.alias(Alias(name: "a", target: nil)))
    #expect(failures(alias) == [.unresolvedAlias("a"), .unresolvedAlias("a")])
  }

  @Test func `wide and deep input does not grow without bound`() throws {
    let open = String(repeating: "[", count: 250)
    let text = open + String(repeating: "a,", count: 140_000) + String(repeating: "]", count: 250)
    #expect(failures(try read(text)) == [.tooLong, .tooLong])
  }
}
