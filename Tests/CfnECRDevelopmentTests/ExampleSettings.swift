// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// How an example is linted, beside the rules: what its first line says when that is such a comment.
///
/// `# cfn-ecr lint --region eu-west-1 --parameter Team=images template.yaml` gives the values of a
/// deployment, `# .cfn-ecr.yaml: require-reason: true` the setting of a configuration, and so does
/// `# .cfn-ecr.yaml: options: {required-tags: [team]}`.
struct ExampleSettings {
  /// What is known of the deployment.
  private(set) var context = LintContext()

  /// Whether an allowance must say why.
  private(set) var requiresReason = false

  /// What the project says of itself.
  private(set) var options = LintOptions()

  /// The words of the first line that say nothing.
  private(set) var unknown: [String] = []

  private static let pseudoParameters: [String: PseudoParameter] = [
    "--region": .region, "--account-id": .accountID, "--partition": .partition,
    "--stack-name": .stackName,
  ]

  /// Reads the first line of an example.
  init(_ text: String) {
    let line = text.prefix { $0 != "\n" }
    if line == "# .cfn-ecr.yaml: require-reason: true" { requiresReason = true }
    let setting = "# .cfn-ecr.yaml: options: "
    if line.hasPrefix(setting) { read(options: String(line.dropFirst(setting.count))) }
    guard line.hasPrefix("# cfn-ecr lint ") else { return }
    var words = line.dropFirst("# cfn-ecr lint ".count).split(separator: " ").map(String.init)
    if words.last?.hasPrefix("template.") == true { words.removeLast() }
    var parameters: [(name: String, value: ParameterValue)] = []
    while let word = words.first {
      words.removeFirst()
      guard let value = words.first else {
        unknown.append(word)
        return
      }
      words.removeFirst()
      let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
      if let parameter = Self.pseudoParameters[word] {
        context.pseudoParameters[parameter] = value
      } else if word == "--parameter", parts.count == 2 {
        parameters.append((parts[0], ParameterValue(parts[1], for: parts[0])))
      } else {
        unknown.append(word)
      }
    }
    guard !parameters.isEmpty else { return }
    context.deployments = [LintDeployment(name: "", parameters: parameters)]
  }

  private mutating func read(options text: String) {
    let tree = TemplateReader.read(SourceFile(path: "options.yaml", text: text))
    for entry in tree.root?.entries ?? [] {
      let texts = (entry.value.items ?? [entry.value]).compactMap(\.text)
      switch entry.key.text {
      case "required-tags": options.requiredTags = texts
      case "trusted-accounts": options.trustedAccounts = texts
      case "trusted-organizations": options.trustedOrganizations = texts
      case "repository-name": options.repositoryName = texts.first.flatMap { try? Pattern($0) }
      default: unknown.append(entry.key.text ?? "?")
      }
    }
  }
}
