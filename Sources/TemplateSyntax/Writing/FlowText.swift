// SPDX-License-Identifier: Apache-2.0

/// A short list on one line, as people write the arguments of a function: `!Equals [!Ref Stage, prod]`.
struct FlowText {
  /// The most columns of a line that ends in a list.
  static let widestLine = 80

  private var text = ""
  private var room: Int

  /// The list in brackets; nil when it does not fit, holds a mapping or holds text of several lines.
  ///
  /// It begins in the column, which counts from 0, inside of `depth` collections.
  static func text(of items: [Node], column: Int, depth: Int) -> String? {
    var flow = FlowText(room: widestLine - column)
    return flow.append(items, depth: depth) ? flow.text : nil
  }

  private init(room: Int) {
    self.room = room
  }

  private mutating func append(_ items: [Node], depth: Int) -> Bool {
    guard depth <= InputLimits.depth, append("[") else { return false }
    for (index, item) in items.enumerated() {
      guard append(index > 0 ? ", " : ""), append(item, depth: depth + 1) else { return false }
    }
    return append("]")
  }

  private mutating func append(_ node: Node, depth: Int) -> Bool {
    let node = node.resolved
    if let tag = node.tag, !append(YAMLTag.text(of: tag) + " ") { return false }
    switch node.content {
    case .alias, .mapping: return false
    case .sequence(let items): return append(items, depth: depth)
    case .scalar(let scalar):
      // Nothing between two commas is no value, and a longer text does not fit whatever its form is.
      guard !scalar.text.isEmpty || scalar.style != .plain, scalar.text.utf8.count <= 4 * room,
        let line = ScalarText(inFlow: scalar)?.line
      else { return false }
      return append(line)
    }
  }

  private mutating func append(_ part: String) -> Bool {
    text += part
    room -= part.unicodeScalars.count
    return room >= 0
  }
}
