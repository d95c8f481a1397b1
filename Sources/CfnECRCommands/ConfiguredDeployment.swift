// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A deployment that a configuration lists.
struct ConfiguredDeployment: Hashable, Sendable {
  /// What is deployed.
  enum Source: Hashable, Sendable {
    /// A deployment file of CloudFormation's Git sync, which names its template.
    case file(String)
    /// A template, and the file of its parameters if it has any.
    case template(String, parameters: String?)
  }

  /// What is deployed; its paths count from the directory of the configuration.
  var source: Source
  /// The stack's name.
  var stack: String?
  /// The region, such as `eu-central-1`.
  var region: String?
  /// The account, 12 digits.
  var account: String?
  /// The AWS profile that reaches it.
  var profile: String?

  /// The values of the pseudo parameters that it says.
  var pseudoParameters: [PseudoParameter: String] {
    var values: [PseudoParameter: String] = [:]
    values[.region] = region
    values[.accountID] = account
    values[.stackName] = stack
    return values
  }
}
