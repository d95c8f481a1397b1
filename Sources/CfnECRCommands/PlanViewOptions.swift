// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRModel
import ECRPlan
import FoundationEssentials
import SystemPackage
import TemplateDiagnostics

/// How `plan` and `show` show plans, and how they end.
struct PlanViewOptions: ParsableArguments {
  /// The formats of a plan.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case markdown
  }

  @Option(help: "How to show the plan.")
  var format: Format = .text

  @Flag(help: "End with status 2 when something changes; drift alone is no change.")
  var detailedExitcode = false

  @Option(
    help: ArgumentHelp(
      "End with status 3 from this level on: blocker, data-loss, security, warning or never; and after"
        + " commas drift, incomplete.", valueName: "level"))
  var failOn = PlanFailOn()

  @Flag(help: "Show resources that stay as they are, too.")
  var showUnchanged = false

  @Option(help: ArgumentHelp("The most characters of Markdown.", valueName: "number"))
  var maxCharacters = PlanMarkdown.mostCharacters

  @Option(
    help: ArgumentHelp(
      "The moment of lifecycle effects and ages, as in 2026-06-01T00:00:00Z; else the present.",
      valueName: "time"))
  var now: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let now, Timestamp(now) == nil {
      throw ValidationError("'\(clipped(now))' must be a time such as 2026-06-01T00:00:00Z")
    }
    guard maxCharacters >= PlanMarkdown.fewestCharacters else {
      throw ValidationError(
        "--max-characters must be at least \(PlanMarkdown.fewestCharacters), which a summary needs")
    }
  }

  /// The moment that is given, or else the present.
  var moment: Timestamp? {
    now.flatMap { Timestamp($0) }
      ?? Timestamp(seconds: Date().timeIntervalSince1970.rounded(.down))
  }

  /// Writes plans; ends the process with the status that holds.
  func show(_ plans: [Plan]) throws {
    let environment = ProcessInfo.processInfo.environment
    let isColored =
      output.output == nil && output.color.isOn(.standardOutput, environment: environment)
    let text =
      switch format {
      case .text:
        PlanText(
          color: isColored, showsUnchanged: showUnchanged, now: moment,
          width: output.output == nil ? Console.columns(.standardOutput) : nil
        ).render(plans)
      case .json: PlanJSON().render(plans)
      case .markdown:
        PlanMarkdown(showsUnchanged: showUnchanged, now: moment, limit: maxCharacters)
          .render(plans)
      }
    try output.write(text)
    var statuses: [ExitStatus] = []
    if plans.contains(where: failOn.matches) { statuses.append(.planFails) }
    if detailedExitcode, plans.contains(where: \.summary.hasChanges) { statuses.append(.changes) }
    let status = ExitStatus.strongest(statuses)
    if status != .done { throw status.exitCode }
  }

  /// Shows what is wrong with inputs on standard error; under the format `json` as lint's JSON.
  func show(_ diagnostics: [Diagnostic], asReport: Bool) throws {
    guard !diagnostics.isEmpty else { return }
    let report = LintReport(files: 1, diagnostics: diagnostics, tool: Version.tool)
    if asReport, format == .json {
      try output.write(JSONRenderer().render(report))
      return
    }
    let isColored = output.color.isOn(
      .standardError, environment: ProcessInfo.processInfo.environment)
    Console().complain(TextRenderer(color: isColored).render(report), end: "")
  }
}
