// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRLint
import TemplateDiagnostics
import TemplateModel

/// Finds the template that is planned, and the deployment of it whose values the plan takes: that of a
/// deployment file, or the one that the configuration lists.
struct PlanDeployment {
  /// The template's path; nil when a deployment file does not name one.
  private(set) var template: String?

  /// The deployment; nil when nothing lists one.
  private(set) var deployment: LintDeployment?

  /// The AWS profile that the configuration has for the deployment.
  private(set) var profile: String?

  /// What is wrong with deployment and parameter files.
  private(set) var diagnostics: [Diagnostic] = []

  private let configuration: Configuration
  private let workingDirectory: String

  /// Looks at an input; `-` is a template that only the configuration named by `--config` can list.
  ///
  /// Throws when the configuration is wrong, when a file cannot be read, and when several deployments are
  /// listed of which the options pick none.
  init(
    _ path: String, _ options: PlanDeploymentFilter, configuration file: String?,
    in workingDirectory: String
  ) throws {
    self.workingDirectory = workingDirectory
    let fixed = try file.map { file in
      let path = ConfigurationFinder.absolute(file, in: workingDirectory)
      return try ConfigurationFinder.load(file, directory: ConfigurationFinder.parent(path))
    }
    var configurations = ConfigurationFinder(fixed: fixed, workingDirectory: workingDirectory)
    configuration = try configurations.configuration(for: path)
    var finder = DeploymentFinder(workingDirectory: workingDirectory)
    let isDeployment = finder.add(path)
    template = isDeployment ? finder.targets.first?.path : path
    deployment = finder.targets.first?.deployments.first
    let entries = try configuration.deployments.filter { entry in
      isDeployment ? names(entry, path) : try deploys(entry, path)
    }
    let candidates = options.pick(entries, in: configuration.directory)
    if candidates.isEmpty, !entries.isEmpty {
      throw ValidationError(Self.noneFits(path, entries))
    }
    guard let entry = candidates.first, candidates.count == 1 else {
      diagnostics += finder.diagnostics
      if !candidates.isEmpty { throw ValidationError(Self.severalFit(path, candidates)) }
      return
    }
    if !isDeployment { take(entry, of: path, &finder) }
    diagnostics += finder.diagnostics
    try Self.check(finder)
    deployment = finder.targets.first?.deployments.first
    deployment?.pseudoParameters = entry.pseudoParameters
    profile = entry.profile
  }

  /// Whether an entry names a file as its deployment file.
  private func names(_ entry: ConfiguredDeployment, _ path: String) -> Bool {
    guard case .file(let file) = entry.source else { return false }
    return absolute(file) == ConfigurationFinder.absolute(path, in: workingDirectory)
  }

  /// Whether an entry deploys a template, by itself or by its deployment file.
  private func deploys(_ entry: ConfiguredDeployment, _ path: String) throws -> Bool {
    let wanted = ConfigurationFinder.absolute(path, in: workingDirectory)
    switch entry.source {
    case .template(let template, _): return absolute(template) == wanted
    case .file(let file):
      var finder = DeploymentFinder(workingDirectory: workingDirectory)
      finder.add(deploymentFile: absolute(file), pseudoParameters: [:])
      try Self.check(finder)
      return finder.targets.contains {
        ConfigurationFinder.absolute($0.path, in: workingDirectory) == wanted
      }
    }
  }

  private func take(
    _ entry: ConfiguredDeployment, of path: String, _ finder: inout DeploymentFinder
  ) {
    switch entry.source {
    case .file(let file): finder.add(deploymentFile: absolute(file), pseudoParameters: [:])
    case .template(let written, let parameters):
      finder.add(
        template: path, parameters: parameters.map(absolute), name: entry.stack ?? written,
        pseudoParameters: [:])
    }
  }

  private func absolute(_ written: String) -> String {
    ConfigurationFinder.absolute(written, in: configuration.directory)
  }

  private static func check(_ finder: DeploymentFinder) throws {
    if let error = finder.errors.first {
      throw InputFile.Failure(message: error.message, path: error.path)
    }
  }

  private static func severalFit(_ path: String, _ entries: [ConfiguredDeployment]) -> String {
    "the configuration deploys '\(clipped(path))' as \(list(entries)); choose one with --stack-name,"
      + " --region, --account-id or --parameters"
  }

  private static func noneFits(_ path: String, _ entries: [ConfiguredDeployment]) -> String {
    "the configuration deploys '\(clipped(path))' as \(list(entries)), and not as the options say"
  }

  /// What tells deployments apart, in the order of the configuration.
  private static func list(_ entries: [ConfiguredDeployment]) -> String {
    let names = entries.prefix(10).map { entry in
      let place = [entry.region.map { "in \($0)" }, entry.account.map { "of \($0)" }]
      return
        (["'\(clipped(entry.stack ?? entry.source.path))'"] + place.compactMap { $0 })
        .joined(separator: " ")
    }
    let more = entries.count - names.count
    return names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}

extension ConfiguredDeployment.Source {
  /// The path that tells it from others of the same template.
  fileprivate var path: String {
    switch self {
    case .file(let path): path
    case .template(let template, let parameters): parameters ?? template
    }
  }
}
