// SPDX-License-Identifier: Apache-2.0

/// A path pattern as `.gitignore` users know them: `*` and `?` stay inside one name, `**` crosses names.
///
/// A pattern without `/` matches a name at any depth; one that names a directory matches all below it.
struct Glob: Hashable, Sendable {
  private let parts: [Substring]

  /// Creates a pattern; a leading `./` and a trailing `/` do not count.
  init(_ pattern: String) {
    var pattern = pattern[...]
    while pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
    let isAnchored = pattern.dropLast().contains("/")
    let names = pattern.split(separator: "/")
    parts = isAnchored || names.first == "**" ? names : ["**"] + names
  }

  /// Whether a relative path or a directory above it matches; takes time in the product of the lengths.
  func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").filter { $0 != "." }
    // reachable[i]: the first i parts match the names read so far.
    var reachable = [true] + [Bool](repeating: false, count: parts.count)
    spread(&reachable)
    for name in names {
      var next = [Bool](repeating: false, count: parts.count + 1)
      for (index, part) in parts.enumerated() where reachable[index] {
        if part == "**" { next[index] = true }
        if part == "**" || Self.matches(part, name) { next[index + 1] = true }
      }
      spread(&next)
      if next[parts.count] { return true }
      reachable = next
    }
    return false
  }

  /// `**` also stands for no name at all, but not at the end.
  private func spread(_ reachable: inout [Bool]) {
    for index in parts.indices.dropLast() where reachable[index] && parts[index] == "**" {
      reachable[index + 1] = true
    }
  }

  private static func matches(_ part: Substring, _ name: Substring) -> Bool {
    let pattern = Array(part.unicodeScalars)
    let text = Array(name.unicodeScalars)
    var (position, offset, star, mark) = (0, 0, -1, 0)
    while offset < text.count {
      if position < pattern.count, pattern[position] == "?" || pattern[position] == text[offset],
        pattern[position] != "*"
      {
        position += 1
        offset += 1
      } else if position < pattern.count, pattern[position] == "*" {
        (star, mark) = (position, offset)
        position += 1
      } else if star >= 0 {
        mark += 1
        (position, offset) = (star + 1, mark)
      } else {
        return false
      }
    }
    return pattern[position...].allSatisfy { $0 == "*" }
  }
}
