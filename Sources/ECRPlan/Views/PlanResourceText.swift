// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// The lines of one resource in the format `text`, and those of what drifted.
struct PlanResourceText {
  /// Whether and how it is coloured.
  let style: TerminalStyle

  /// A resource: what becomes of it and why, the properties that change, and what is found.
  func lines(of change: ResourceChange) -> [String] {
    let verdict = change.verdict
    let place = change.location.map { " at \($0.file):\($0.start.line)" } ?? ""
    var name = "\(change.logicalID) (\(change.type))"
    if let physicalID = change.physicalID { name += " '\(physicalID)'" }
    var lines = [
      style.paint(verdict.symbol, verdict.ink) + " "
        + style.paint(name.escapingControls, .bold)
        + " \(verdict.sentence)\(place.escapingControls)"
    ]
    lines += change.ownReasons.map { "    # \($0.escapingControls)" }
    for property in change.properties { lines += self.lines(of: property) }
    for finding in change.findings { lines += finding.lines(style, indent: "    ") }
    return lines
  }

  private func lines(of property: PropertyChange) -> [String] {
    let lines = ValueLines(
      property.path.joined(separator: "."), from: property.before, to: property.after,
      hasUnknown: property.isAfterUnknown, comment: property.comment
    ).lines
    return lines.map(painted)
  }

  private func painted(_ line: ValueLines.Line) -> String {
    let text = "\(line.sign) \(String(repeating: "  ", count: line.depth))\(line.text)"
    return "    " + (line.ink.map { style.paint(text, $0) } ?? text)
  }

  /// What is live and not as declared; a value that a change shows already is not shown again.
  func drift(of plan: Plan) -> [String] {
    var shown: [String: Set<[String]>] = [:]
    for change in plan.changes { shown[change.logicalID] = Set(change.properties.map(\.path)) }
    var lines = [style.paint("Drift, between what is declared and what is live:", .bold)]
    for drift in plan.drift {
      let isShown = shown[drift.logicalID]?.contains(drift.path) ?? false
      let name = ([drift.logicalID] + drift.path).joined(separator: ".")
      let isGoing = drift.kind == .undeclaredWillBeDeleted
      let values = ValueLines(
        name, from: isShown ? nil : isGoing ? drift.live : drift.declared,
        to: isShown || isGoing ? nil : drift.live, hasUnknown: false, comment: drift.kind.words)
      lines += values.lines.map { line in
        // What stays as it is neither comes nor goes.
        var line = line
        if drift.kind == .undeclaredStays { line.sign = " " }
        return painted(line)
      }
    }
    return lines
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

extension PropertyChange {
  /// What is said of a change beside its values; empty when they say it all.
  var comment: String {
    var parts: [String] = []
    if forcesReplacement { parts.append("forces replacement") }
    switch effect {
    case .kept: parts.append("stays live")
    case .none: parts.append(isSpellingOnly ? "whitespace or spelling only" : "no effect")
    case .unknown where !isAfterUnknown: parts.append("effect not known")
    case .deleted where kind != .removed: parts.append("deleted live")
    case .updatedInPlace where isSpellingOnly && deployed != nil: parts.append("live already")
    case .updatedInPlace where isSpellingOnly: parts.append("whitespace or spelling only")
    case .updatedInPlace, .replaces, .deleted, .unknown: break
    }
    if let deployed {
      let text = JSONText(deployed).line
      parts.append("deployed: " + (text.utf8.count > 60 ? "another value" : text))
    }
    return parts.joined(separator: ", ")
  }

  /// Whether both values are the same data.
  private var isSpellingOnly: Bool {
    guard let before, let after else { return false }
    return JSONText(before) == JSONText(after)
  }
}

extension Drift.Kind {
  /// What is said of it.
  var words: String {
    switch self {
    case .declaredDiffers: "declared -> live; no update touches it while the template stays"
    case .undeclaredWillBeDeleted: "live, not declared; the next update of the resource deletes it"
    case .undeclaredStays: "live, not declared; stays"
    case .unreadable: "the live value could not be read"
    }
  }
}
