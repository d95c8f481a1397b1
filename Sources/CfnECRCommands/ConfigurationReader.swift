// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Reads a configuration, and says of each setting that is wrong where and what is right.
struct ConfigurationReader {
  private static let keys = [
    "select", "extend-select", "ignore", "severity", "exclude", "baseline", "require-reason",
    "options", "deployments",
  ]

  private let file: SourceFile

  /// What is wrong, in the order in which it was read.
  private(set) var problems: [Diagnostic] = []

  /// Prepares for a file.
  init(_ file: SourceFile) {
    self.file = file
  }

  /// Reads the settings; of those that are wrong nothing is set.
  mutating func read() -> Configuration {
    var configuration = Configuration()
    let tree = TemplateReader.read(file)
    guard tree.isWhole else {
      problems = tree.diagnostics
      return configuration
    }
    // An empty file, or one of comments alone, sets nothing.
    guard let root = tree.root, !root.isNull else { return configuration }
    guard root.writtenEntries != nil else {
      complain("a configuration must be a mapping of settings", root)
      return configuration
    }
    for entry in entries(of: root, "a setting", among: Self.keys) {
      read(entry.key.text ?? "", entry.value, into: &configuration)
    }
    return configuration
  }

  private mutating func read(_ key: String, _ value: Node, into configuration: inout Configuration)
  {
    switch key {
    case "select": configuration.select = names(value)
    case "extend-select": configuration.extendSelect = names(value)
    case "ignore": configuration.ignore = names(value)
    case "severity": configuration.severities = severities(value)
    case "exclude": configuration.exclude = strings(value).map { Glob($0.text) }
    case "baseline": configuration.baseline = text(value, "'baseline'")
    case "options": configuration.options = options(value)
    case "deployments": configuration.deployments = deployments(value)
    case "require-reason":
      guard case .bool(let flag)? = value.scalar?.meaning else {
        complain("'require-reason' must be true or false", value)
        return
      }
      configuration.requiresReason = flag
    default: return
    }
  }

  private mutating func severities(_ node: Node) -> [String: Severity] {
    let rules = RuleRegistry.all.map(\.name)
    var severities: [String: Severity] = [:]
    guard node.writtenEntries != nil else {
      complain("'severity' must be a mapping of rules to error or warning", node)
      return [:]
    }
    for entry in entries(of: node, "a rule", among: rules) {
      guard let severity = entry.value.text.flatMap(Severity.init(rawValue:)) else {
        complain("a severity must be 'error' or 'warning'", entry.value)
        continue
      }
      severities[entry.key.text ?? ""] = severity
    }
    return severities
  }

  /// The names of rules and groups in a list; each must exist.
  private mutating func names(_ node: Node) -> [String] {
    strings(node).compactMap { name, item in
      do throws(RuleSelection.UnknownName) {
        _ = try RuleSelection(select: [name])
        return name
      } catch {
        complain(error.message, item)
        return nil
      }
    }
  }

  /// Adds a problem with a node.
  mutating func complain(_ message: String, _ node: Node) {
    problems.append(Diagnostic(Configuration.rule, message, in: file, at: node.range))
  }
}

extension RuleSelection.UnknownName {
  /// What to tell.
  var message: String {
    "'\(clipped(name.escapingControls))' is not a rule or group"
      + (nearest.map { "; did you mean '\($0)'?" }
        ?? "; the groups are \(RuleGroup.allCases.map(\.rawValue).joined(separator: ", ")) and all")
  }
}
