// SPDX-License-Identifier: Apache-2.0

/// A part of a Markdown document that stands or goes as a whole, so that what is left out breaks nothing.
struct MarkdownPiece {
  /// What a part is; when there is no room, the last go first.
  enum Rank: Int, CaseIterable {
    /// The comment by which the document is found.
    case marker
    /// A row of the table of stacks.
    case stack
    /// The head of a plan: what it is of, and how it ends.
    case head
    /// A finding.
    case finding
    /// A resource.
    case resource
    /// What is folded away.
    case detail

    /// What so many are called.
    func words(_ number: Int) -> String {
      let name =
        switch self {
        case .marker: "marker"
        case .stack: "stack"
        case .head: "summary"
        case .finding: "finding"
        case .resource: "resource"
        case .detail: "detail"
        }
      if number == 1 { return "1 \(name)" }
      return "\(number) " + (self == .head ? "summaries" : name + "s")
    }
  }

  /// What it is.
  var rank: Rank
  /// Its lines, with what parts it from the piece before.
  var text: String

  /// The most characters of the line that says what was left out.
  private static let noteRoom = 200

  /// Joins pieces to a document of at most `limit` characters.
  ///
  /// Pieces of a lower rank come first, those of one rank in order. After the first that does not fit none
  /// is taken: a later one would stand there as if nothing were missing.
  static func document(_ pieces: [MarkdownPiece], limit: Int) -> String {
    let lengths = pieces.map(\.text.unicodeScalars.count)
    if lengths.reduce(0, +) <= limit { return pieces.map(\.text).joined() }
    var room = limit - noteRoom
    var taken: Set<Int> = []
    var left: [(rank: Rank, number: Int)] = []
    var isFull = false
    for rank in Rank.allCases {
      var number = 0
      for (index, piece) in pieces.enumerated() where piece.rank == rank {
        isFull = isFull || lengths[index] > room
        if isFull {
          number += 1
        } else {
          taken.insert(index)
          room -= lengths[index]
        }
      }
      if number > 0 { left.append((rank, number)) }
    }
    let list = left.map { $0.rank.words($0.number) }.joined(separator: ", ")
    return pieces.enumerated().filter { taken.contains($0.offset) }.map(\.element.text).joined()
      + "\n_Left out for length: \(list); the formats text and json have all._\n"
  }
}
