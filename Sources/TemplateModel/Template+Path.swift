// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
import TemplateSyntax

extension Template {
  /// The keys and indices that lead from the top to the innermost entry or item around a place.
  ///
  /// Empty for a place outside the tree. Takes time logarithmic in the size of each collection on
  /// the way.
  public func path(to range: SourceRange) -> [String] {
    var path: [String] = []
    var node = root
    while path.count <= InputLimits.depth {
      switch node.content {
      case .mapping(let entries):
        guard let found = Self.last(entries, startingBy: range.start, \.key.range.start) else {
          return path
        }
        let entry = entries[found]
        let whole = SourceRange(
          start: entry.key.range.start, end: max(entry.key.range.end, entry.value.range.end))
        guard range.start <= whole.end, range.end <= max(whole.end, range.start) else {
          return path
        }
        path.append(entry.key.text ?? "?")
        node = entry.value
      case .sequence(let items):
        guard let found = Self.last(items, startingBy: range.start, \.range.start),
          range.start <= items[found].range.end
        else { return path }
        path.append(String(found))
        node = items[found]
      case .scalar, .alias: return path
      }
    }
    return path
  }

  private static func last<Element>(
    _ elements: [Element], startingBy offset: Int, _ start: (Element) -> Int
  ) -> Int? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if start(elements[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
