// SPDX-License-Identifier: Apache-2.0

public import ECRModel
import TemplateDiagnostics

/// The format `markdown` of a plan, for the comment of a pull request.
///
/// Begins with a comment that names the stack, so that the last one can be found and replaced.
public struct PlanMarkdown {
  /// The most characters by default; GitHub takes 65,536 in a comment.
  public static let mostCharacters = 60_000

  /// The fewest that can be asked for.
  public static let fewestCharacters = 1000

  private let showsUnchanged: Bool
  private let now: Timestamp?
  private let limit: Int

  /// Creates a view; beyond `limit` characters details go first, and a line says so.
  public init(
    showsUnchanged: Bool = false, now: Timestamp? = nil, limit: Int = PlanMarkdown.mostCharacters
  ) {
    (self.showsUnchanged, self.now, self.limit) = (showsUnchanged, now, limit)
  }

  /// Renders a plan.
  public func render(_ plan: Plan) -> String { render([plan]) }

  /// Renders plans: of several first a table of the stacks; then the parts of each, as far as they fit.
  public func render(_ plans: [Plan]) -> String {
    let text = MarkdownText()
    var parts = [plans.map { marker($0) + "\n" }.joined()]
    if plans.count != 1 {
      parts.append(
        text.table(["stack", "plan"], plans.map { [$0.title, $0.conclusion] }))
    }
    var details: [[String]] = [[], [], []]
    for plan in plans {
      let head = "## \(text.inline(plan.title))\n\n**\(text.inline(plan.conclusion))**\n"
      parts.append(head + (plan.isComplete ? "" : "\n" + Plan.incompleteness + "\n"))
      details[0] += findings(plan, text)
      details[1] += table(plan, text)
      details[2] += folded(plan, text)
    }
    return fitted(parts, details.flatMap { $0 })
  }

  /// The parts that come always, then details while they fit.
  private func fitted(_ parts: [String], _ details: [String]) -> String {
    let note = "\n_Left out for length: %; the formats text and json have it all._\n"
    var (result, room) = ("", limit - note.count - 20)
    var left = 0
    for (index, part) in (parts + details).enumerated() {
      let piece = result.isEmpty ? part : "\n" + part
      // After the first that does not fit, a later one would stand there as if nothing were missing.
      guard left == 0, piece.count <= room else {
        left += 1
        continue
      }
      result += piece
      room -= piece.count
      if index == 0, !result.hasSuffix("\n") { result += "\n" }
    }
    guard left > 0 else { return result }
    let pieces = note.split(separator: "%", omittingEmptySubsequences: false)
    return result + pieces.joined(separator: "\(left) \(left == 1 ? "part" : "parts")")
  }

  private func marker(_ plan: Plan) -> String {
    let words = [plan.stack, plan.account, plan.region].map { $0 ?? "-" }
    // Two dashes would end a comment of HTML in the eyes of some.
    let safe = words.map { word in
      String(
        word.unicodeScalars.filter { $0.isASCII && $0 != ">" && $0 != "<" }.map(Character.init)
      )
      .escapingControls.split(separator: "--").joined(separator: "-")
    }
    return "<!-- cfn-ecr plan: \(safe.joined(separator: " ")) -->"
  }

  private func findings(_ plan: Plan, _ text: MarkdownText) -> [String] {
    let rows = PlanFinding.Level.allCases.flatMap { level in
      plan.findings.filter { $0.level == level }.map { ("", $0) }
        + plan.changes.flatMap { change in
          change.findings.filter { $0.level == level }.map { (change.logicalID, $0) }
        }
    }
    guard !rows.isEmpty else { return [] }
    let cells = rows.map { name, finding in
      [finding.level.rawValue, name, finding.message, finding.code]
    }
    return [text.table(["level", "resource", "finding", "code"], cells)]
  }

  private func table(_ plan: Plan, _ text: MarkdownText) -> [String] {
    let changes = plan.changes.filter { $0.isShown(showsUnchanged) }
    guard !changes.isEmpty else { return [] }
    let rows = changes.map { change in
      [
        change.verdict.rawValue, change.logicalID, change.type, change.physicalID ?? "",
        change.ownReasons.joined(separator: "; "),
      ]
    }
    return [text.table(["verdict", "resource", "type", "name", "why"], rows)]
  }

  private func folded(_ plan: Plan, _ text: MarkdownText) -> [String] {
    let detail = PlanResourceText(style: .plain)
    var parts = plan.changes.filter { $0.isShown(showsUnchanged) && !$0.properties.isEmpty }
      .map { change in
        text.folded(
          "\(change.logicalID) \(change.verdict.sentence)", code: detail.lines(of: change))
      }
    if !plan.drift.isEmpty {
      parts.append(text.folded("Drift", code: detail.drift(of: plan)))
    }
    var rows = PlanFacts(plan, now: now).rows.map { "\($0.name): \($0.value)" }
    if let others = plan.otherResources.sentence { rows.append(others) }
    parts.append(text.folded("What this plan was made of", code: rows))
    return parts
  }
}
