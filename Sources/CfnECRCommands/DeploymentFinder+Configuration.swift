// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension DeploymentFinder {
  /// Takes in what the configuration of a template lists as deployments.
  mutating func addConfigured(for template: String, in directory: String) throws {
    var configurations = ConfigurationFinder(fixed: nil, workingDirectory: directory)
    let configuration = try configurations.configuration(for: template)
    for entry in configuration.deployments {
      func path(_ written: String) -> String {
        ConfigurationFinder.absolute(written, in: configuration.directory)
      }
      var values: [PseudoParameter: String] = [:]
      values[.region] = entry.region
      values[.accountID] = entry.account
      values[.stackName] = entry.stack
      switch entry.source {
      case .file: continue
      case .template(let written, let parameters):
        guard path(written) == ConfigurationFinder.absolute(template, in: directory) else {
          continue
        }
        add(
          template: template, parameters: parameters.map(path), name: entry.stack ?? written,
          pseudoParameters: values)
      }
    }
  }
}
