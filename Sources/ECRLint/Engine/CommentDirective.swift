// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// A comment that speaks to this tool: `# cfn-ecr: allow RULE, RULE -- why`.
///
/// libyaml drops comments, so they are found in the text; what stands inside a scalar is no comment.
struct CommentDirective {
  /// The rules with their places.
  var rules: [(name: String, range: SourceRange)]
  /// What stands behind ` -- `.
  var reason: String?
  /// The line, from 1.
  var line: Int
  /// Whether nothing but the comment stands on the line, so that it speaks of the next one.
  var isAlone: Bool

  private static let marker = Array("cfn-ecr:".utf8)

  /// Finds the comments of a file, in order.
  static func find(in file: SourceFile, root: Node?) -> [CommentDirective] {
    var found: [CommentDirective] = []
    var offset = 0
    while let place = ByteSearch.first(of: marker, in: file.bytes, from: offset) {
      offset = place + marker.count
      if let directive = CommentDirective(marker: place, in: file),
        !(root.map { isInScalar(place, $0) } ?? false)
      {
        found.append(directive)
      }
    }
    return found
  }

  private init?(marker place: Int, in file: SourceFile) {
    line = file.lineTable.line(of: place)
    let range = file.lineTable.range(ofLine: line)
    let before = file.bytes[range.start..<place]
    guard let hash = before.lastIndex(where: { $0 != UInt8(ascii: " ") }),
      file.bytes[hash] == UInt8(ascii: "#"),
      hash == range.start || Self.isBlank(file.bytes[hash - 1])
    else { return nil }
    isAlone = file.bytes[range.start..<hash].allSatisfy(Self.isBlank)

    let text = file.text(of: SourceRange(start: place + Self.marker.count, end: range.end))
    let parts = text.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false)
    let reason = parts.count > 1 ? parts[1].trimmed : ""
    self.reason = reason.isEmpty ? nil : reason
    let words = (parts.first ?? "").split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" }
    guard words.first == "allow" else { return nil }
    rules = words.dropFirst().map { word in
      let start =
        place + Self.marker.count + text.utf8.distance(from: text.startIndex, to: word.startIndex)
      return (String(word), SourceRange(start: start, end: start + word.utf8.count))
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func isInScalar(_ offset: Int, _ node: Node) -> Bool {
    guard node.range.contains(offset) else { return false }
    switch node.content {
    case .scalar: return true
    case .alias: return false
    case .sequence(let items): return items.contains { isInScalar(offset, $0) }
    case .mapping(let entries):
      return entries.contains { isInScalar(offset, $0.key) || isInScalar(offset, $0.value) }
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }
}
