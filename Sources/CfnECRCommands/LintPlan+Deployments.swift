// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel

extension LintPlan {
  /// Finds the deployments of the inputs: files of the command line, deployment files among the inputs,
  /// and what the inputs' configurations list.
  mutating func addDeployments(
    of paths: [String], _ configurations: inout ConfigurationFinder
  ) throws {
    if command.deployment.givesParameters {
      do throws(InputFile.Failure) {
        let (deployment, problems) = try command.deployment.deployment()
        given = deployment
        diagnostics += problems
      } catch {
        errors.append(InputError(path: error.path ?? "", message: error.message))
      }
    }
    var seen: Set<String> = []
    for path in paths {
      let configuration = try configurations.configuration(for: path)
      if seen.insert(configuration.path).inserted { add(configuration) }
      guard !isExcluded(path, configuration) else { continue }
      if deployments.add(path) { deploymentFiles.insert(path) }
    }
    diagnostics += deployments.diagnostics
    errors += deployments.errors
  }

  private mutating func add(_ configuration: Configuration) {
    for entry in configuration.deployments {
      func path(_ written: String) -> String {
        shown(ConfigurationFinder.absolute(written, in: configuration.directory))
      }
      let values = entry.pseudoParameters
      switch entry.source {
      case .file(let file):
        deployments.add(deploymentFile: path(file), pseudoParameters: values)
      case .template(let template, let parameters):
        deployments.add(
          template: path(template), parameters: parameters.map(path),
          name: entry.stack ?? parameters ?? template, pseudoParameters: values)
      }
    }
  }

  /// The inputs that are to be linted: deployment files stand for the templates that they name.
  func templates(among paths: [String]) -> [String] {
    var templates: [String] = []
    var seen: Set<String> = []
    func append(_ path: String) {
      let key = path == "-" ? path : ConfigurationFinder.absolute(path, in: workingDirectory)
      if seen.insert(key).inserted { templates.append(path) }
    }
    for path in paths {
      guard deploymentFiles.contains(path) else {
        append(path)
        continue
      }
      for target in deployments.targets
      where target.deployments.contains(where: { $0.name == path }) {
        append(target.path)
      }
    }
    return templates
  }

  /// What is known of the deployments of a template; values of the command line take the place of
  /// every other deployment.
  func context(of path: String) -> LintContext {
    LintContext(
      pseudoParameters: command.deployment.pseudoParameters,
      deployments: given.map { [$0] } ?? deployments.deployments(of: path))
  }
}
