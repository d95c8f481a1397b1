// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRLint
import TemplateDiagnostics
import TemplateModel

/// What a run is to render: templates, each under the values of one deployment.
struct RenderPlan {
  /// The renderings, in order.
  private(set) var jobs: [RenderJob] = []

  /// What is wrong with parameter and deployment files.
  private(set) var diagnostics: [Diagnostic] = []

  /// The files that cannot be read.
  private(set) var errors: [InputError] = []

  private let command: RenderCommand
  private let workingDirectory: String
  private var given: LintDeployment?

  /// Finds the deployments that a command names, or those of the configuration when it names none.
  init(_ command: RenderCommand, workingDirectory: String) throws {
    (self.command, self.workingDirectory) = (command, workingDirectory)
    if command.deployment.givesParameters {
      do throws(InputFile.Failure) {
        let (deployment, problems) = try command.deployment.deployment()
        given = deployment
        diagnostics += problems
      } catch {
        errors.append(InputError(path: error.path ?? "", message: error.message))
      }
    }
    let fixed = try command.config.map {
      try ConfigurationFinder.load($0, directory: ConfigurationFinder.parent(absolute($0)))
    }
    var configurations = ConfigurationFinder(fixed: fixed, workingDirectory: workingDirectory)
    for path in command.inputs {
      add(path, try configurations.configuration(for: path))
    }
    guard command.inputs.isEmpty else { return }
    let configuration = try configurations.configuration(for: "-")
    guard !configuration.deployments.isEmpty else {
      throw ValidationError(
        "nothing to render; give a template or a deployment file, or list 'deployments' in"
          + " '\(Configuration.fileName)'")
    }
    for entry in configuration.deployments { add(entry, configuration) }
  }

  private func absolute(_ path: String) -> String {
    ConfigurationFinder.absolute(path, in: workingDirectory)
  }

  /// Takes in an input: a deployment file, or a template.
  private mutating func add(_ path: String, _ configuration: Configuration) {
    let entry = configuration.deployments.first { entry in
      guard case .file(let file) = entry.source else { return false }
      return ConfigurationFinder.absolute(file, in: configuration.directory) == absolute(path)
    }
    var finder = DeploymentFinder(workingDirectory: workingDirectory)
    guard finder.add(path) else {
      var deployment = LintDeployment(name: "", parameters: [])
      // What the command line leaves out stays a parameter.
      deployment.isComplete = false
      let shown = path == "-" ? command.stdinFilename : path
      append(RenderJob(template: path, name: Self.stem(shown), deployment: deployment))
      return
    }
    take(finder, named: Self.stem(path), entry?.pseudoParameters ?? [:], from: path)
  }

  /// Takes in an entry of the configuration.
  private mutating func add(_ entry: ConfiguredDeployment, _ configuration: Configuration) {
    func path(_ written: String) -> String {
      let path = ConfigurationFinder.absolute(written, in: configuration.directory)
      let prefix = workingDirectory == "/" ? "/" : workingDirectory + "/"
      return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
    var finder = DeploymentFinder(workingDirectory: workingDirectory)
    switch entry.source {
    case .file(let file):
      finder.add(deploymentFile: path(file), pseudoParameters: [:])
      take(finder, named: Self.stem(file), entry.pseudoParameters, from: path(file))
    case .template(let template, let parameters):
      let name = entry.stack ?? Self.stem(parameters ?? template)
      finder.add(
        template: path(template), parameters: parameters.map(path),
        name: parameters.map(path) ?? name, pseudoParameters: [:])
      take(finder, named: name, entry.pseudoParameters, from: parameters.map(path))
    }
  }

  private mutating func take(
    _ finder: DeploymentFinder, named name: String, _ values: [PseudoParameter: String],
    from file: String?
  ) {
    diagnostics += finder.diagnostics
    errors += finder.errors
    for target in finder.targets {
      for var deployment in target.deployments {
        deployment.pseudoParameters.merge(values) { _, entry in entry }
        var job = RenderJob(template: target.path, name: name, deployment: deployment)
        job.file = file
        append(job)
      }
    }
  }

  /// Adds a rendering; the command line's values win over the deployment's.
  private mutating func append(_ job: RenderJob) {
    var job = job
    job.deployment.pseudoParameters.merge(command.deployment.pseudoParameters) { _, flag in flag }
    if let given {
      let names = Set(given.parameters.map(\.name))
      job.deployment.parameters.removeAll { names.contains($0.name) }
      job.deployment.parameters += given.parameters
      job.deployment.isComplete = job.deployment.isComplete && given.isComplete
    }
    jobs.append(job)
  }

  /// The name of a file without its folders and its extension.
  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
