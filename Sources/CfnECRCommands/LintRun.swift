// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics

/// One run of the linter over the inputs of a command.
struct LintRun: Sendable {
  /// What came of it.
  struct Result {
    var report: LintReport
    var templates: Int
    var repositories: Int
    var skipped: Int
    var others: Int
    var statuses: [ExitStatus]
  }

  private struct Job: Sendable {
    var path: String
    /// The path from the configuration's directory, or else from the working one.
    var relativePath: String
    var linter: Linter
  }

  private enum JobOutcome: Sendable {
    case linted(Linter.Outcome)
    case unreadable(String)
  }

  private let paths: [String]
  private let stdinName: String
  private let configPath: String?
  private let workingDirectory: String
  private let command: LintCommand

  /// Prepares a run of a command.
  init(command: LintCommand, workingDirectory: String) {
    self.command = command
    self.workingDirectory = workingDirectory
    paths = command.paths
    stdinName = command.stdinFilename
    configPath = command.config
  }

  /// Lints every input, in parallel; the result does not depend on the order in which they end.
  func run() async throws -> Result {
    let finder = InputFinder(paths)
    let fixed = try configPath.map {
      try ConfigurationFinder.load(
        $0,
        directory: ConfigurationFinder.parent(
          ConfigurationFinder.absolute($0, in: workingDirectory)))
    }
    var configurations = ConfigurationFinder(fixed: fixed, workingDirectory: workingDirectory)
    var jobs: [Job] = []
    for path in finder.files {
      let configuration = try configurations.configuration(for: path)
      guard !isExcluded(path, configuration) else { continue }
      jobs.append(
        Job(
          path: path, relativePath: relativePath(of: path, configuration),
          linter: try linter(configuration)))
    }
    let outcomes = await lint(jobs)
    return result(of: jobs, outcomes, finder.errors)
  }

  /// Fingerprints hash this path, so it must not depend on where a run begins when a configuration
  /// says where the project is.
  private func relativePath(of path: String, _ configuration: Configuration) -> String {
    guard path != "-" else { return stdinName }
    let absolute = ConfigurationFinder.absolute(path, in: workingDirectory)
    for root in [configuration.directory, workingDirectory] where !root.isEmpty {
      let prefix = root == "/" ? root : root + "/"
      if absolute.hasPrefix(prefix) { return String(absolute.dropFirst(prefix.count)) }
    }
    return absolute
  }

  private func isExcluded(_ path: String, _ configuration: Configuration) -> Bool {
    guard !configuration.exclude.isEmpty, path != "-" else { return false }
    let absolute = ConfigurationFinder.absolute(path, in: workingDirectory)
    let root = configuration.directory == "/" ? "/" : configuration.directory + "/"
    guard absolute.hasPrefix(root) else { return false }
    let relative = String(absolute.dropFirst(root.count))
    return configuration.exclude.contains { $0.matches(relative) }
  }

  private func linter(_ configuration: Configuration) throws -> Linter {
    func names(_ values: [String]) -> [String] {
      values.flatMap { $0.split(separator: ",").map(String.init) }
    }
    let selection = try RuleSelection(
      select: command.select.isEmpty ? configuration.select : names(command.select),
      extend: configuration.extendSelect + names(command.extendSelect),
      ignore: configuration.ignore + names(command.ignore))
    return Linter(
      selection: selection, severities: configuration.severities,
      lintsAllTemplates: command.allTemplates, requiresReason: configuration.requiresReason)
  }

  private func lint(_ jobs: [Job]) async -> [JobOutcome] {
    let name = stdinName
    // One task a core is enough; more would only hold more files in memory.
    let width = 8
    return await withTaskGroup(of: (Int, JobOutcome).self) { group in
      var outcomes = [JobOutcome?](repeating: nil, count: jobs.count)
      var next = 0
      func start() {
        guard next < jobs.count else { return }
        let (index, job) = (next, jobs[next])
        next += 1
        group.addTask { @concurrent in (index, Self.lint(job, stdinName: name)) }
      }
      for _ in 0..<width { start() }
      for await (index, outcome) in group {
        outcomes[index] = outcome
        start()
      }
      return outcomes.compactMap { $0 }
    }
  }

  private static func lint(_ job: Job, stdinName: String) -> JobOutcome {
    do throws(InputFile.Failure) {
      return .linted(job.linter.lint(try InputFile.read(job.path, stdinName: stdinName)))
    } catch {
      return .unreadable(error.message)
    }
  }

  private func result(
    of jobs: [Job], _ outcomes: [JobOutcome], _ errors: [InputError]
  ) -> Result {
    var diagnostics: [Diagnostic] = []
    var errors = errors
    var (templates, repositories, skipped, others) = (0, 0, 0, 0)
    var names: [String] = []
    for (job, outcome) in zip(jobs, outcomes) {
      switch outcome {
      case .unreadable(let message): errors.append(InputError(path: job.path, message: message))
      case .linted(let outcome):
        switch outcome.recognition {
        case .other: others += 1
        case .withoutECR where !command.allTemplates: skipped += 1
        case .withoutECR, .template:
          templates += 1
          names.append(job.path == "-" ? stdinName : job.path)
        }
        repositories += outcome.repositories
        diagnostics += outcome.diagnostics
      }
    }
    let report = LintReport(
      files: templates, skipped: skipped, templates: names, diagnostics: diagnostics,
      errors: errors,
      tool: Version.tool, showsSuppressed: command.showSuppressed,
      relativePaths: Dictionary(
        jobs.map { ($0.path == "-" ? stdinName : $0.path, $0.relativePath) },
        uniquingKeysWith: { first, _ in first }))
    var statuses: [ExitStatus] = errors.isEmpty ? [] : [.unreadableInput]
    if fails(report) { statuses.append(.findings) }
    return Result(
      report: report, templates: templates, repositories: repositories, skipped: skipped,
      others: others, statuses: statuses)
  }

  private func fails(_ report: LintReport) -> Bool {
    switch command.strict ? .warning : command.failOn {
    case .never: false
    case .error: report.summary.errors > 0
    case .warning: report.summary.errors + report.summary.warnings > 0
    }
  }
}

extension LintRun.Result {
  /// The line that a run in text mode ends with.
  var summary: String {
    func count(_ number: Int, _ one: String, _ many: String) -> String {
      "\(number) \(number == 1 ? one : many)"
    }
    var parts: [String] = []
    guard templates > 0 else {
      parts =
        [skipped, others].reduce(0, +) == 0
        ? []
        : [
          "\(count(skipped + others, "file", "files")) passed over"
        ]
      return "no template with AWS::ECR resources found" + parts.map { " (\($0))" }.joined()
    }
    parts.append(count(templates, "template", "templates"))
    parts.append(count(repositories, "repository", "repositories"))
    if skipped > 0 { parts.append("\(skipped) without AWS::ECR resources skipped") }
    var findings: [String] = []
    if report.summary.errors > 0 {
      findings.append(count(report.summary.errors, "error", "errors"))
    }
    if report.summary.warnings > 0 {
      findings.append(count(report.summary.warnings, "warning", "warnings"))
    }
    let suppressed = report.summary.suppressed
    if suppressed > 0 { findings.append("\(suppressed) allowed") }
    return parts.joined(separator: ", ") + ": "
      + (findings.isEmpty ? "no findings" : findings.joined(separator: ", "))
  }
}
