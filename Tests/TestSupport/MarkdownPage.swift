// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// A page of the documentation, as far as tests look into it.
public struct MarkdownPage: Sendable {
  /// A fenced block.
  public struct Block: Sendable {
    /// What stands behind the fence, such as `yaml`.
    public var language: String
    /// The lines between the fences, with a line break at the end of each.
    public var text: String
    /// The lines of the page that hold the text.
    public var lines: Range<Int>
  }

  /// Where the page is.
  public let url: URL

  /// The lines of the page.
  public private(set) var lines: [String]

  /// Reads a page.
  public init(_ url: URL) throws {
    self.url = url
    lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The whole text.
  public var text: String { lines.joined(separator: "\n") }

  /// The headings of the second level.
  public var sections: [String] {
    let inside = Set(blocks.flatMap { Array($0.lines) })
    return lines.enumerated().filter { $0.element.hasPrefix("## ") && !inside.contains($0.offset) }
      .map { String($0.element.dropFirst(3)) }
  }

  /// The lines outside of blocks.
  public var prose: [String] {
    let inside = Set(blocks.flatMap { Array($0.lines) })
    return lines.enumerated().filter { !inside.contains($0.offset) }.map(\.element)
  }

  /// The fenced blocks, in order.
  public var blocks: [Block] {
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

  /// Puts a text into a block; blocks are replaced from the last to the first.
  public mutating func replace(_ block: Block, with text: String) {
    let new = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    lines.replaceSubrange(block.lines, with: new.map(String.init))
  }
}
