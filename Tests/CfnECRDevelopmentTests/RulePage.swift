// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A page of a rule, as far as tests look into it.
struct RulePage: Sendable, CustomTestStringConvertible {
  /// A fenced block.
  struct Block {
    /// What stands behind the fence, such as `yaml`.
    var language: String
    /// The lines between the fences, with a line break at the end of each.
    var text: String
    /// The lines of the page that hold the text.
    var lines: Range<Int>
  }

  /// The rule.
  let name: String
  /// Where the page is.
  let url: URL
  /// The lines of the page.
  private(set) var lines: [String]

  /// Reads a page.
  init(_ url: URL) throws {
    name = url.deletingPathExtension().lastPathComponent
    self.url = url
    lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The folder of the pages.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/rules")

  /// All pages, sorted by name.
  static let all: [RulePage] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
      .compactMap { try? RulePage(folder.appending(path: $0)) }
  }()

  var testDescription: String { name }

  /// The whole text.
  var text: String { lines.joined(separator: "\n") }

  /// The headings of the second level.
  var sections: [String] {
    lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
  }

  /// The lines outside of blocks, without the line of facts.
  var prose: [String] {
    let inside = Set(blocks.flatMap { Array($0.lines) })
    return lines.enumerated()
      .filter { !inside.contains($0.offset) && !$0.element.hasPrefix("Severity **") }
      .map(\.element)
  }

  /// The fenced blocks, in order.
  var blocks: [Block] {
    var blocks: [Block] = []
    var open: (language: String, start: Int)?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      guard let (language, start) = open else {
        open = (String(line.dropFirst(3)), index + 1)
        continue
      }
      let text = lines[start..<index].map { $0 + "\n" }.joined()
      blocks.append(Block(language: language, text: text, lines: start..<index))
      open = nil
    }
    return blocks
  }

  /// Puts a text into a block.
  mutating func replace(_ block: Block, with text: String) {
    let new = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    lines.replaceSubrange(block.lines, with: new.map(String.init))
  }
}
