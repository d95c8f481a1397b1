// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics

/// What a run is to lint: its inputs, each under its configuration.
struct LintPlan: Sendable {
  /// The inputs, in order.
  private(set) var jobs: [LintJob] = []

  /// The inputs that are not there.
  var errors: [InputError]

  /// What is wrong with parameter and deployment files.
  var diagnostics: [Diagnostic] = []

  /// The baselines of the jobs, by path.
  private(set) var baselines: [String: Baseline] = [:]

  /// The rules that nothing can allow.
  let mandatory: RuleSelection

  let command: LintCommand
  let workingDirectory: String
  var deployments: DeploymentFinder
  var given: LintDeployment?
  var deploymentFiles: Set<String> = []

  /// Finds the inputs of a command and reads their configurations and baselines.
  init(_ command: LintCommand, workingDirectory: String) throws {
    (self.command, self.workingDirectory) = (command, workingDirectory)
    deployments = DeploymentFinder(workingDirectory: workingDirectory)
    let finder = InputFinder(command.paths)
    errors = finder.errors
    mandatory = try RuleSelection(select: Self.names(command.mandatory))
    let fixed = try command.config.map {
      try ConfigurationFinder.load(
        $0,
        directory: ConfigurationFinder.parent(
          ConfigurationFinder.absolute($0, in: workingDirectory)))
    }
    var configurations = ConfigurationFinder(fixed: fixed, workingDirectory: workingDirectory)
    try addDeployments(of: finder.files, &configurations)
    for path in templates(among: finder.files) {
      let configuration = try configurations.configuration(for: path)
      let isExcluded = isExcluded(path, configuration)
      // No configuration hides a file from the mandatory rules.
      if isExcluded, mandatory.isEmpty { continue }
      let (relativePath, root) = place(of: path, configuration)
      var job = LintJob(
        path: path, shownPath: path == "-" ? command.stdinFilename : path,
        relativePath: relativePath, root: root,
        linter: try isExcluded ? mandatoryLinter() : linter(configuration),
        baseline: try baseline(configuration))
      job.linter.context = context(of: path)
      jobs.append(job)
    }
  }

  /// Fingerprints hash the relative path, so it must not depend on where a run begins when a
  /// configuration says where the project is.
  private func place(of path: String, _ configuration: Configuration) -> (String, root: String) {
    guard path != "-" else { return (command.stdinFilename, workingDirectory) }
    let absolute = ConfigurationFinder.absolute(path, in: workingDirectory)
    for root in [configuration.directory, workingDirectory] where !root.isEmpty {
      let prefix = root == "/" ? root : root + "/"
      if absolute.hasPrefix(prefix) { return (String(absolute.dropFirst(prefix.count)), root) }
    }
    return (absolute, "/")
  }

  func isExcluded(_ path: String, _ configuration: Configuration) -> Bool {
    guard !configuration.exclude.isEmpty, path != "-" else { return false }
    let absolute = ConfigurationFinder.absolute(path, in: workingDirectory)
    let root = configuration.directory == "/" ? "/" : configuration.directory + "/"
    guard absolute.hasPrefix(root) else { return false }
    let relative = String(absolute.dropFirst(root.count))
    return configuration.exclude.contains { $0.matches(relative) }
  }

  private static func names(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",").map(String.init) }
  }

  private func linter(_ configuration: Configuration) throws -> Linter {
    let selection = try RuleSelection(
      select: command.select.isEmpty ? configuration.select : Self.names(command.select),
      extend: configuration.extendSelect + Self.names(command.extendSelect),
      ignore: configuration.ignore + Self.names(command.ignore))
    return Linter(
      selection: selection, severities: configuration.severities,
      lintsAllTemplates: command.allTemplates, requiresReason: configuration.requiresReason,
      mandatory: mandatory, options: configuration.options)
  }

  private func mandatoryLinter() -> Linter {
    Linter(selection: .none, lintsAllTemplates: command.allTemplates, mandatory: mandatory)
  }

  /// The path of the baseline under a configuration, which is read when it is asked for first.
  private mutating func baseline(_ configuration: Configuration) throws -> String? {
    guard !command.noBaseline else { return nil }
    let inConfiguration = configuration.baseline.map {
      shown(ConfigurationFinder.absolute($0, in: configuration.directory))
    }
    guard let path = command.baseline ?? inConfiguration else { return nil }
    guard baselines[path] == nil else { return path }
    func absolute(_ path: String) -> String {
      ConfigurationFinder.absolute(path, in: workingDirectory)
    }
    let isWritten = command.writeBaseline.map { absolute($0) == absolute(path) } ?? false
    baselines[path] = try Baseline.load(path, isOptional: isWritten)
    return path
  }

  /// A path from the root as one would write it from the working directory.
  func shown(_ path: String) -> String {
    let prefix = workingDirectory == "/" ? "/" : workingDirectory + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
