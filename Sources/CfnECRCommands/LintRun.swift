// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics

/// One run of the linter over the inputs of a command: plan, lint, fix, set the baseline against what
/// is found, and report.
struct LintRun: Sendable {
  private let command: LintCommand
  private let workingDirectory: String

  /// Prepares a run of a command.
  init(command: LintCommand, workingDirectory: String) {
    (self.command, self.workingDirectory) = (command, workingDirectory)
  }

  /// Lints every input, in parallel; the result does not depend on the order in which they end.
  func run() async throws -> LintResult {
    let plan = try LintPlan(command, workingDirectory: workingDirectory)
    let outcomes = await lint(plan)
    var result = LintResult(errors: plan.errors)
    var files: [LintedFile] = []
    for (job, outcome) in zip(plan.jobs, outcomes) {
      switch outcome {
      case .success(let file): files.append(file)
      case .failure(let failure):
        result.errors.append(InputError(path: job.path, message: failure.message))
      }
    }
    if let choice = command.fixes { apply(choice, &files, &result) }
    try setBaselines(plan, &files, &result)
    report(files, plan, &result)
    return result
  }

  private func lint(_ plan: LintPlan) async -> [Swift.Result<LintedFile, InputFile.Failure>] {
    let (fixes, jobs, baselines) = (command.fixes, plan.jobs, plan.baselines)
    // One task a core is enough; more would only hold more files in memory.
    let width = 8
    typealias Outcome = Swift.Result<LintedFile, InputFile.Failure>
    return await withTaskGroup(of: (Int, Outcome).self) { group in
      var outcomes = [Outcome?](repeating: nil, count: jobs.count)
      var next = 0
      func start() {
        guard next < jobs.count else { return }
        let (index, job) = (next, jobs[next])
        let baseline = job.baseline.flatMap { baselines[$0] }
        next += 1
        group.addTask { @concurrent in
          do throws(InputFile.Failure) {
            return (index, .success(try job.run(baseline: baseline, fixes: fixes)))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      for _ in 0..<width { start() }
      for await (index, outcome) in group {
        outcomes[index] = outcome
        start()
      }
      return outcomes.compactMap { $0 }
    }
  }

  /// Writes what was fixed, or the difference; from then on a file's outcome is that of its new text.
  private func apply(_ choice: FixChoice, _ files: inout [LintedFile], _ result: inout LintResult) {
    for index in files.indices {
      let job = files[index].job
      guard let fixed = files[index].fixed else { continue }
      if job.path == "-", !choice.isDiff { result.standardOutput = fixed.text.bytes }
      guard fixed.text.isChanged else { continue }
      if choice.isDiff {
        result.diff += UnifiedDiff(fixed.text).text(path: job.shownPath)
      } else if job.path != "-" {
        do throws(OutputError) {
          try AtomicFile.rewrite(job.path, from: fixed.text.original, to: fixed.text.bytes)
        } catch {
          result.unwritable.append(error)
          continue
        }
      }
      if !choice.isDiff { files[index].outcome = fixed.outcome }
      result.fixes += fixed.count
      result.fixedFiles += 1
    }
  }

  private func setBaselines(
    _ plan: LintPlan, _ files: inout [LintedFile], _ result: inout LintResult
  ) throws {
    var run = BaselineRun(plan.baselines)
    for index in files.indices { run.mark(&files[index]) }
    if let path = command.writeBaseline {
      result.baselineLines += try run.write(
        path, files, mandatory: plan.mandatory, &result.unwritable)
      if result.unwritable.isEmpty {
        for index in files.indices { BaselineRun.markAll(&files[index]) }
      }
    } else {
      result.baselineLines += run.staleLines(files)
    }
  }

  private func report(_ files: [LintedFile], _ plan: LintPlan, _ result: inout LintResult) {
    var diagnostics = plan.diagnostics
    var templates: [String] = []
    for file in files {
      switch file.outcome.recognition {
      case .other: result.others += 1
      case .withoutECR where !command.allTemplates: result.skipped += 1
      case .withoutECR, .template: templates.append(file.job.shownPath)
      }
      result.repositories += file.outcome.repositories
      diagnostics += file.outcome.diagnostics
    }
    result.templates = templates.count
    let paths = plan.jobs.map { ($0.shownPath, $0.relativePath) }
    let report = LintReport(
      files: templates.count, skipped: result.skipped, templates: templates,
      diagnostics: diagnostics, errors: result.errors, tool: Version.tool,
      showsSuppressed: command.showSuppressed,
      relativePaths: Dictionary(paths, uniquingKeysWith: { first, _ in first }))
    if !result.errors.isEmpty { result.statuses.append(.unreadableInput) }
    if !result.unwritable.isEmpty { result.statuses.append(.unwritableOutput) }
    if fails(report, plan.mandatory) { result.statuses.append(.findings) }
    result.report = report
  }

  private func fails(_ report: LintReport, _ mandatory: RuleSelection) -> Bool {
    if !mandatory.isEmpty, report.diagnostics.contains(where: { mandatory.includes($0.rule) }) {
      return true
    }
    return switch command.strict ? .warning : command.failOn {
    case .never: false
    case .error: report.summary.errors > 0
    case .warning: report.summary.errors + report.summary.warnings > 0
    }
  }
}
