// SPDX-License-Identifier: Apache-2.0

public import ECRModel
import TemplateDiagnostics

/// The format `text` of a plan, which reads as that of `terraform plan` does.
///
/// Whatever comes from templates or from AWS is shown with escapes for what controls a terminal.
public struct PlanText {
  private let style: TerminalStyle
  private let showsUnchanged: Bool
  private let now: Timestamp?

  /// Creates a view; `now` is the moment at which the age of the live state is told, if at all.
  public init(color: Bool = false, showsUnchanged: Bool = false, now: Timestamp? = nil) {
    style = color ? .colored : .plain
    (self.showsUnchanged, self.now) = (showsUnchanged, now)
  }

  /// Renders a plan.
  public func render(_ plan: Plan) -> String {
    var sections = [header(plan)]
    if let legend = legend(plan) { sections.append(legend) }
    if !plan.findings.isEmpty { sections.append(findings(plan.findings, indent: "")) }
    let detail = PlanResourceText(style: style)
    sections += plan.changes.filter { $0.isShown(showsUnchanged) }.map { detail.lines(of: $0) }
    if !plan.drift.isEmpty { sections.append(detail.drift(of: plan)) }
    if let others = plan.otherResources.sentence { sections.append([others]) }
    if !plan.isComplete { sections.append([Plan.incompleteness]) }
    sections.append([style.paint(plan.conclusion, .bold)])
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// Renders several plans: a table of the stacks, then each of them.
  public func render(_ plans: [Plan]) -> String {
    if plans.count == 1, let plan = plans.first { return render(plan) }
    let rows = plans.map { [$0.title.escapingControls, $0.conclusion] }
    let width = rows.map { $0[0].count }.max() ?? 0
    let table = rows.map { row in
      row[0] + String(repeating: " ", count: width - row[0].count + 2) + row[1] + "\n"
    }
    return table.joined() + plans.map { "\n" + render($0) }.joined()
  }

  private func header(_ plan: Plan) -> [String] {
    let rows = PlanFacts(plan, now: now).rows
    let width = rows.map(\.name.utf8.count).max() ?? 0
    return rows.map { row in
      let blanks = String(repeating: " ", count: width - row.name.utf8.count + 1)
      return style.paint(row.name + ":", .bold) + blanks + row.value
    }
  }

  private func legend(_ plan: Plan) -> [String]? {
    let verdicts = Verdict.allCases.filter { verdict in
      (verdict != .noOp || showsUnchanged) && plan.summary[verdict] > 0
    }
    guard !verdicts.isEmpty else { return nil }
    return verdicts.map { verdict in
      let sign = String(repeating: " ", count: 3 - verdict.symbol.utf8.count) + verdict.symbol
      return style.paint(sign, verdict.ink) + " " + verdict.meaning
    }
  }

  private func findings(_ findings: [PlanFinding], indent: String) -> [String] {
    findings.flatMap { $0.lines(style, indent: indent) }
  }
}

extension PlanFinding {
  /// The finding and its images, each on a line.
  func lines(_ style: TerminalStyle, indent: String) -> [String] {
    let head = style.paint("\(level.rawValue)[\(code.escapingControls)]", level.ink)
    var lines = ["\(indent)\(head): \(message.escapingControls)"]
    if let words = images?.words { lines.append("\(indent)  \(words)") }
    return lines
  }
}

extension ImageEffects {
  /// Their tags and their size; nil when neither is known.
  var words: String? {
    var parts: [String] = []
    if sizeInBytes > 0 { parts.append("\(sizeInBytes) bytes") }
    if inUse > 0 { parts.append("\(inUse) in use") }
    if !tags.isEmpty { parts.append("tags " + tags.joined(separator: ", ").escapingControls) }
    return parts.isEmpty ? nil : "images: " + parts.joined(separator: "; ")
  }
}

extension ResourceChange {
  /// Whether a view shows it: what stays as it is only when that is asked for, or when something is found.
  func isShown(_ showsUnchanged: Bool) -> Bool {
    showsUnchanged || verdict != .noOp || !findings.isEmpty
  }

  /// The reasons that no finding says in the same words.
  var ownReasons: [String] {
    let messages = Set(findings.map(\.message))
    return reasons.filter { !messages.contains($0) }
  }
}

extension Plan {
  /// What is said of a plan that lacks something.
  static let incompleteness =
    "This plan is not complete: something that was needed could not be read or evaluated."

  /// What the plan is of, for a table of several.
  var title: String {
    let place = [account, region].compactMap { $0 }.joined(separator: " ")
    let name = stack ?? template ?? "plan"
    return place.isEmpty ? name : "\(name) (\(place))"
  }
}

extension Plan.OtherResources {
  /// The resources that are not judged; nil when there are none.
  var sentence: String? {
    guard count > 0 else { return nil }
    let start = "Resources of other types, which are not judged: \(count)"
    if changed.isEmpty { return start + "." }
    return start + ", of which change: \(changed.joined(separator: ", ").escapingControls)."
  }
}
