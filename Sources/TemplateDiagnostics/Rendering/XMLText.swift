// SPDX-License-Identifier: Apache-2.0

/// An XML element whose attributes keep their order.
struct XMLText: Hashable, Sendable {
  /// What stands between the tags.
  enum Content: Hashable, Sendable {
    /// Elements; none makes an empty element.
    case elements([XMLText])
    /// Lines of text.
    case lines([String])
  }

  private let name: String
  private let attributes: [Attribute]
  private let content: Content

  private struct Attribute: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// Creates an element; names are trusted, values and text are escaped.
  init(_ name: String, _ attributes: [(String, String)], _ content: Content = .elements([])) {
    self.name = name
    self.attributes = attributes.map { Attribute(name: $0.0, value: $0.1) }
    self.content = content
  }

  /// The document of a root: two blanks an indentation, a line break at the end.
  ///
  /// Recurses once a level; who builds an element from input bounds its depth.
  var document: String {
    var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    append(to: &text, indent: 0)
    return text
  }

  private func append(to text: inout String, indent: Int) {
    let blank = String(repeating: " ", count: indent)
    text += "\(blank)<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
    }
    switch content {
    case .elements([]): text += "/>\n"
    case .elements(let elements):
      text += ">\n"
      for element in elements { element.append(to: &text, indent: indent + 2) }
      text += "\(blank)</\(name)>\n"
    case .lines(let lines):
      text += ">\(lines.map(Self.escaped).joined(separator: "\n"))</\(name)>\n"
    }
  }

  /// A text on one line, in which everything stands for itself.
  ///
  /// XML 1.0 has no way to write most C0 controls, U+FFFE and U+FFFF, not even by number; those, and
  /// what else controls a terminal, become escapes like `\u{1b}`.
  static func escaped(_ text: String) -> String {
    text.escapingControls.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&apos;"
      case "\u{FFFE}", "\u{FFFF}": result += scalar.terminalEscape
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
