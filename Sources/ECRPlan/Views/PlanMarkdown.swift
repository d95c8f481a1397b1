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

  /// The most characters of a name in the marker, as many as a stack's name can have.
  private static let longestName = 128

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
    var pieces = plans.map { MarkdownPiece(rank: .marker, text: marker($0)) }
    if plans.count != 1 {
      pieces += text.table(["stack", "plan"], plans.map { [$0.title, $0.conclusion] })
        .map { MarkdownPiece(rank: .stack, text: $0) }
    }
    for plan in plans {
      pieces.append(MarkdownPiece(rank: .head, text: head(plan, text)))
      pieces += findings(plan, text).map { MarkdownPiece(rank: .finding, text: $0) }
      pieces += resources(plan, text).map { MarkdownPiece(rank: .resource, text: $0) }
      pieces += folded(plan, text).map { MarkdownPiece(rank: .detail, text: $0) }
    }
    return MarkdownPiece.document(pieces, limit: limit)
  }

  private func marker(_ plan: Plan) -> String {
    let words = [plan.stack, plan.account, plan.region].map { $0 ?? "-" }
    // Two dashes would end a comment of HTML in the eyes of some.
    let safe = words.map { word in
      String(
        word.unicodeScalars.filter { (" "..."~").contains($0) && $0 != ">" && $0 != "<" }
          .prefix(Self.longestName).map(Character.init)
      ).split(separator: "--").joined(separator: "-")
    }
    return "<!-- cfn-ecr plan: \(safe.joined(separator: " ")) -->\n"
  }

  private func head(_ plan: Plan, _ text: MarkdownText) -> String {
    let title = String(
      String.UnicodeScalarView(plan.title.unicodeScalars.prefix(2 * Self.longestName)))
    let paragraphs = ["**\(text.inline(plan.conclusion))**", plan.incompleteness.map(text.inline)]
    return "\n## \(text.inline(title))\n"
      + paragraphs.compactMap { $0 }.map { "\n\($0)\n" }.joined()
  }

  private func findings(_ plan: Plan, _ text: MarkdownText) -> [String] {
    let rows = PlanFinding.Level.allCases.flatMap { level in
      plan.findings.filter { $0.level == level }.map { ("", $0) }
        + plan.changes.flatMap { change in
          change.findings.filter { $0.level == level }.map { (change.logicalID, $0) }
        }
    }
    let cells = rows.map { name, finding in
      let images = finding.images?.words.map { "images: \($0)" }
      let words = [finding.message, images].compactMap { $0 }
      return [finding.level.rawValue, name, words.joined(separator: "; "), finding.code]
    }
    return text.table(["level", "resource", "finding", "code"], cells)
  }

  private func resources(_ plan: Plan, _ text: MarkdownText) -> [String] {
    let rows = plan.changes.filter { $0.isShown(showsUnchanged) }.map { change in
      [
        change.verdict.rawValue, change.logicalID, change.type, change.physicalID ?? "",
        change.ownReasons.joined(separator: "; "),
      ]
    }
    return text.table(["verdict", "resource", "type", "name", "why"], rows)
  }

  private func folded(_ plan: Plan, _ text: MarkdownText) -> [String] {
    let detail = PlanResourceText(
      style: .plain, wrapping: WrappedText(width: WrappedText.usualWidth))
    var parts = plan.changes.filter { $0.isShown(showsUnchanged) && !$0.properties.isEmpty }
      .map { change in
        text.folded(
          "\(change.logicalID) \(change.verdict.sentence)", language: "diff",
          code: change.properties.flatMap(detail.lines).map(unindented))
      }
    for group in PlanDriftText(detail).groups(of: plan) {
      parts.append(
        text.folded(
          "Drift: \(group.heading)", language: "diff", code: group.lines.map(unindented)))
    }
    var rows = PlanFacts(plan, now: now).rows.map { "\($0.name): \($0.value)" }
    if let others = plan.otherResources.sentence { rows.append(others) }
    parts.append(text.folded("What this plan was made of", code: rows))
    return parts
  }

  /// A line whose sign stands where GitHub looks for it, to colour the line.
  private func unindented(_ line: String) -> String {
    let blanks = String(repeating: " ", count: PlanResourceText.indent)
    return line.hasPrefix(blanks) ? String(line.dropFirst(blanks.count)) : line
  }
}
