// SPDX-License-Identifier: Apache-2.0

/// What a regular expression says, without what only a back-tracking matcher could tell apart.
///
/// A part that matches only the empty text is `.empty`, so every other part takes up room in the
/// program, and making the program takes no longer than the program is long.
indirect enum PatternSyntax {
  case empty
  /// One scalar of a set, by the set's place in the parser's list.
  case set(Int)
  case sequence([PatternSyntax])
  case alternatives([PatternSyntax])
  case repeated(PatternSyntax, least: Int, most: Int?)
  case start
  case end

  var isEmpty: Bool {
    if case .empty = self { true } else { false }
  }

  static func joined(_ parts: [PatternSyntax]) -> PatternSyntax {
    switch parts.count {
    case 0: .empty
    case 1: parts[0]
    default: .sequence(parts)
    }
  }

  func repeated(_ least: Int, _ most: Int?) -> PatternSyntax {
    isEmpty || most == 0 ? .empty : .repeated(self, least: least, most: most)
  }
}

/// The lengths that a leading `^(?=.{2,256}$)` allows.
struct PatternLength: Hashable, Sendable {
  var least: Int
  var most: Int?

  /// Whether a text is as long as it must be, up to its first line break.
  ///
  /// `.` takes no line break, and `$` stands before a last one too.
  func allows(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    let end = scalars.firstIndex { ScalarSet.lineBreaks.contains($0.value) } ?? scalars.endIndex
    let count = scalars.distance(from: scalars.startIndex, to: end)
    let rest = scalars[end...]
    let isLast = rest.count < 2 || rest.elementsEqual("\r\n".unicodeScalars)
    return count >= least && count <= most ?? count && isLast
  }
}
