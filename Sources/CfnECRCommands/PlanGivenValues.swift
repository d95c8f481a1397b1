// SPDX-License-Identifier: Apache-2.0

import ECRLint
import ECRModel
import TemplateDiagnostics
import TemplateModel

/// The values that a plan is given: by the command line, which wins, and by a configured deployment.
struct PlanGivenValues {
  /// The values of parameters.
  private(set) var parameters: [String: ParameterValue] = [:]

  /// The stack's tags; nil when nobody says any.
  private(set) var tags: [StackDescription.Tag]?

  private var options: [PseudoParameter: String] = [:]
  private var configured: [PseudoParameter: String] = [:]

  /// Begins with no values.
  init() {}

  /// Takes what a command line says; what is wrong with its files is added to the diagnostics.
  init(_ command: PlanCommand, _ diagnostics: inout [Diagnostic]) throws {
    let (deployment, problems) = try command.deployment.deployment()
    diagnostics += problems
    for (name, value) in deployment.parameters { parameters[name] = value }
    for tag in command.stackTag {
      let parts = tag.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let key = parts.first, let value = parts.last else { continue }
      tags = (tags ?? []).filter { $0.key != key } + [.init(String(key), String(value))]
    }
    options = command.deployment.pseudoParameters
    if options[.stackName] == nil { options[.stackName] = command.stack }
  }

  /// Takes over what a deployment says; what the command line gives wins.
  mutating func take(_ deployment: LintDeployment) {
    let values = deployment.parameters.map { ($0.name, $0.value) }
    parameters = Dictionary(values, uniquingKeysWith: { $1 }).merging(parameters) { $1 }
    configured = deployment.pseudoParameters
    guard let file = deployment.file, let written = ParameterFile(file).tags else { return }
    let own = tags ?? []
    let keys = Set(own.map(\.key))
    tags = written.filter { !keys.contains($0.key) }.map { .init($0.key, $0.value) } + own
  }

  /// The stack that the deployment names; nil when the command line names another one, or it names none.
  var configuredStack: String? {
    options[.stackName] == nil ? configured[.stackName] : nil
  }

  /// The values of the pseudo parameters; the live state's Region and account where nothing else says them.
  func pseudoParameters(_ live: RegistrySnapshot?) -> [PseudoParameter: String] {
    var values = options.merging(configured) { own, _ in own }
    if values[.region] == nil { values[.region] = live?.region }
    if values[.accountID] == nil { values[.accountID] = live?.account }
    return values
  }
}
