// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// The lines of one resource in the format `text`.
struct PlanResourceText {
  /// Whether and how it is coloured.
  let style: TerminalStyle

  /// How sentences are broken into lines; values are not.
  let wrapping: WrappedText

  /// How many blanks stand in front of what belongs to a resource.
  static let indent = 4

  /// A resource: what becomes of it and why, the properties that change, and what is found.
  func lines(of change: ResourceChange) -> [String] {
    let verdict = change.verdict
    var name = "\(change.logicalID) (\(change.type))"
    if let physicalID = change.physicalID { name += " '\(physicalID)'" }
    let place = change.location.map { "  # \($0.file):\($0.start.line)" } ?? ""
    var lines = [
      style.paint(verdict.symbol, verdict.ink) + " "
        + style.paint(name.escapingControls, .bold)
        + " \(verdict.sentence)\(place.escapingControls)"
    ]
    let blanks = String(repeating: " ", count: Self.indent)
    for reason in change.reasonsBesideProperties {
      lines += wrapping.lines(
        reason.escapingControls, offset: Self.indent + 2, indent: Self.indent + 2
      ).map { "\(blanks)# \($0)" }
    }
    for property in change.properties { lines += self.lines(of: property) }
    for finding in change.findings {
      lines += finding.lines(style, wrapping, indent: Self.indent)
    }
    return lines
  }

  /// A property: its values, and what is said of them.
  func lines(of property: PropertyChange) -> [String] {
    let values = property.shownValues
    let lines = ValueLines(
      property.path.joined(separator: "."), from: values.from, to: values.to,
      hasUnknown: property.isAfterUnknown, comment: property.comment
    ).lines
    return lines.map(painted)
  }

  /// A line of a value, with its sign.
  func painted(_ line: ValueLines.Line) -> String {
    let text = "\(line.sign) \(String(repeating: "  ", count: line.depth))\(line.text)"
    return String(repeating: " ", count: Self.indent)
      + (line.ink.map { style.paint(text, $0) } ?? text)
  }
}

extension ValueLines.Line {
  /// The colour of the sign; nil for what stays.
  fileprivate var ink: TerminalStyle.Ink? {
    switch sign {
    case "+": .added
    case "-": .removed
    case "~": .changed
    default: nil
    }
  }
}
