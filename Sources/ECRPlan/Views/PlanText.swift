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
  private let wrapping: WrappedText

  /// Creates a view; `now` is the moment at which the age of the live state is told, if at all.
  ///
  /// Sentences are broken into lines of `width` cells; values are not, so that they can be copied.
  public init(
    color: Bool = false, showsUnchanged: Bool = false, now: Timestamp? = nil, width: Int? = nil
  ) {
    style = color ? .colored : .plain
    (self.showsUnchanged, self.now) = (showsUnchanged, now)
    wrapping = WrappedText(width: width ?? WrappedText.usualWidth)
  }

  /// Renders a plan.
  public func render(_ plan: Plan) -> String {
    var sections = [header(plan)]
    if let legend = legend(plan) { sections.append(legend) }
    if !plan.findings.isEmpty {
      sections.append(plan.findings.flatMap { $0.lines(style, wrapping, indent: 0) })
    }
    let detail = PlanResourceText(style: style, wrapping: wrapping)
    sections += plan.changes.filter { $0.isShown(showsUnchanged) }.map { detail.lines(of: $0) }
    if !plan.drift.isEmpty {
      let title = style.paint(PlanDriftText.title + ":", .bold)
      let groups = PlanDriftText(detail).groups(of: plan)
      sections.append([title] + groups.flatMap { ["  \($0.heading):"] + $0.lines })
    }
    if let others = plan.otherResources.sentence { sections.append(wrapped(others)) }
    if let gaps = plan.incompleteness { sections.append(wrapped(gaps)) }
    if let code = plan.worstFinding?.code {
      sections.append(["For more, and the way out: cfn-ecr explain \(code.escapingControls)"])
    }
    // The line of numbers is one line, which programs look for.
    let end = plan.summary.hasChanges ? [plan.conclusion] : wrapped(plan.conclusion)
    sections.append(end.map { style.paint($0, .bold) })
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func wrapped(_ sentence: String) -> [String] {
    wrapping.lines(sentence, offset: 0, indent: 0)
  }

  /// Renders several plans: a table of the stacks, then each of them.
  public func render(_ plans: [Plan]) -> String {
    if plans.count == 1, let plan = plans.first { return render(plan) }
    let rows = plans.map { (title: $0.title.escapingControls, conclusion: $0.conclusion) }
    let width = rows.map { TextWidth.cells(of: $0.title) }.max() ?? 0
    let table = rows.map { row in
      let blanks = String(repeating: " ", count: width - TextWidth.cells(of: row.title) + 2)
      return row.title + blanks + row.conclusion + "\n"
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
      plan.changes.contains { $0.verdict == verdict && $0.isShown(showsUnchanged) }
    }
    guard !verdicts.isEmpty else { return nil }
    return ["Resources are marked with these signs:"]
      + verdicts.map { verdict in
        let sign = String(repeating: " ", count: 3 - verdict.symbol.utf8.count) + verdict.symbol
        return style.paint(sign, verdict.ink) + " " + verdict.meaning
      }
  }
}

extension PlanFinding {
  /// The finding and its images, from so many blanks on.
  func lines(_ style: TerminalStyle, _ wrapping: WrappedText, indent: Int) -> [String] {
    let inner = indent + 4
    func blanks(_ number: Int) -> String { String(repeating: " ", count: number) }
    let head = "\(level.rawValue)[\(code.escapingControls)]:"
    let sentence = wrapping.lines(
      message.escapingControls, offset: indent + TextWidth.cells(of: head) + 1, indent: inner)
    let images =
      images?.words.map { words in
        wrapping.lines("= images: \(words)", offset: inner, indent: inner)
      } ?? []
    return [blanks(indent) + style.paint(head, level.ink) + " " + (sentence.first ?? "")]
      + (sentence.dropFirst() + images).map { blanks(inner) + $0 }
  }
}

extension Plan {
  /// The first of the worst findings.
  fileprivate var worstFinding: PlanFinding? {
    let all = allFindings
    return PlanFinding.Level.allCases.lazy.compactMap { level in all.first { $0.level == level } }
      .first
  }

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
