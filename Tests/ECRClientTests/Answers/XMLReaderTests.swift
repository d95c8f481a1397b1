// SPDX-License-Identifier: Apache-2.0

@testable import ECRClient
import Foundation
import TemplateSyntax
import TestSupport
import Testing

struct XMLReaderTests {
  private static func read(_ text: String) throws(XMLReader.Problem) -> XMLElement {
    try XMLReader.read(Array(text.utf8))
  }

  @Test func elementsBecomeData() throws {
    let root = try Self.read(
      """
      \u{FEFF}<?xml version="1.0"?>
      <!-- > <x> -->
      <a:R xmlns:a="http://x/>y" b='"'>
        <List><member><K>1</K></member><member><K>2</K></member></List>
        <Texts><member>a</member><member/></Texts>
        <Empty/><Open></Open>
        <Text> a &lt;&amp;&gt;&quot;&apos; &#65;&#x1F600;&#13;\r\n<![CDATA[<b>&amp;]]>c<!-- - --> </Text>
      </a:R>
      """)
    #expect(root.name == "R")
    #expect(
      root.node
        == .mapping([
          (
            "List",
            .sequence([
              .mapping([("K", .string("1"))]), .mapping([("K", .string("2"))]),
            ])
          ),
          ("Texts", .sequence([.string("a"), .string("")])),
          ("Empty", .string("")), ("Open", .string("")),
          ("Text", .string(" a <&>\"' A\u{1F600}\r\n<b>&amp;c ")),
        ]))
  }

  @Test(arguments: [
    "", " ", "<", "<a", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a/>x", "x<a/>", "<>", "<a><b></a>",
    "<a b=\"></a>", "<a>&nbsp;</a>", "<a>&</a>", "<a>&#0;</a>", "<a>&#xD800;</a>",
    "<a>&#x110000;</a>",
    "<a>&#+1;</a>", "<a>&lt</a>", "<a><!-- </a>", "<a><![CDATA[ </a>", "<?xml", "<a <b/></a>",
    "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "<!DOCTYPE html><html></html>",
    "<a><!ELEMENT b></a>", "<a>&#99999999999999999999;</a>",
  ])
  func whatIsNotWholeIsRefused(text: String) {
    #expect(throws: XMLReader.Problem.self) { try Self.read(text) }
  }

  @Test func depthAndNumberAreBounded() throws {
    let deep = { (depth: Int) in
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(throws: Never.self) { try Self.read(deep(XMLReader.depth)) }
    #expect(throws: XMLReader.Problem.self) { try Self.read(deep(XMLReader.depth + 1)) }
    #expect(throws: XMLReader.Problem.self) {
      try Self.read(String(repeating: "<a>", count: 1_000_000))
    }
    #expect(throws: XMLReader.Problem.self) {
      try Self.read("<r>" + String(repeating: "<a/>", count: XMLReader.elements) + "</r>")
    }
  }

  /// Documents of few kinds of parts, many of them broken.
  private static func documents(_ count: Int) -> [String] {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "<a>", "</a>", "<b>", "</b>", "<c/>", "<member>", "</member>", "x", " ", "\n", "\r\n", "&lt;",
      "&#10;", "&#x41;", "<!-- c -->", "<![CDATA[ <&> ]]>", "<d e=\"f > g\" h='i'/>", "&amp;",
      "\u{e4}",
    ]
    return (0..<count).map { _ in
      var text = "<r>"
      var open = ["r"]
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        guard let piece = pieces.randomElement(using: &generator) else { continue }
        if piece.hasPrefix("</") {
          // Mostly what is open, so that many documents are whole.
          guard Int.random(in: 0..<20, using: &generator) > 0 else {
            text += piece
            continue
          }
          if open.count > 1, let name = open.popLast() { text += "</\(name)>" }
        } else {
          text += piece
          if piece.hasPrefix("<"), !piece.hasSuffix("/>"), !piece.hasPrefix("<!") {
            open.append(String(piece.dropFirst().dropLast()))
          }
        }
      }
      while let name = open.popLast() { text += "</\(name)>" }
      return text
    }
  }

  private static func tree(_ element: XMLElement) -> [Any] {
    [element.name, element.text, element.children.map(tree)]
  }

  @Test func readsWhatPythonReads() throws {
    let documents = Self.documents(2_000)
    let file = FileManager.default.temporaryDirectory
      .appending(path: "xml-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONEncoder().encode(documents).write(to: file)
    let answer = try PythonTools.validator("xml_trees", file.path)
    let trees = try #require(
      try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [Any])
    #expect(trees.count == documents.count)
    var whole = 0
    for (document, tree) in zip(documents, trees) {
      let ours = try? Self.read(document)
      guard let theirs = tree as? NSArray else {
        #expect(ours == nil, "\(document)")
        continue
      }
      whole += 1
      let element = try #require(ours, "\(document)")
      #expect(theirs.isEqual(to: Self.tree(element)), "\(document)")
    }
    #expect(whole > 500 && whole < documents.count)
  }

  @Test func noBytesTrap() {
    var generator = SeededGenerator(seed: 5)
    let alphabet = Array("<>/!?&;#x[]CDATA-='\" ab\r\n".utf8) + [0, 0x80, 0xC3, 0xFF]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      _ = try? XMLReader.read(bytes)
    }
    for document in Self.documents(500) {
      var bytes = Array(document.utf8)
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
      _ = try? XMLReader.read(bytes)
      _ = try? XMLReader.read(Array(bytes[..<place]))
    }
  }
}
