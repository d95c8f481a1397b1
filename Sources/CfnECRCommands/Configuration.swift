// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The settings of a `.cfn-ecr.yaml`.
struct Configuration: Sendable {
  /// The name that is searched for.
  static let fileName = ".cfn-ecr.yaml"

  /// The path of the file; empty when there is none.
  var path = ""

  /// The directory that `exclude` and other paths count from.
  var directory = ""

  /// Rules and groups in place of the default ones.
  var select: [String]?
  /// Rules and groups besides the default ones.
  var extendSelect: [String] = []
  /// Rules and groups that do not run.
  var ignore: [String] = []
  /// Severities in place of the rules' own.
  var severities: [String: Severity] = [:]
  /// Files that are left out.
  var exclude: [Glob] = []
  /// Whether an allowance must say why.
  var requiresReason = false

  /// What is wrong with a configuration; its exit status is 78.
  struct Invalid: Error {
    var diagnostics: [Diagnostic]

    /// What its diagnostics say.
    init(diagnostics: [Diagnostic]) {
      self.diagnostics = diagnostics
    }

    /// A file that cannot be read.
    init(unreadable path: String, _ cause: String) {
      diagnostics = [
        Diagnostic(
          Configuration.rule, "the configuration cannot be read: \(cause)",
          in: SourceFile(path: path, bytes: []), at: SourceRange(at: 0))
      ]
    }
  }

  static let rule = RuleDescriptor(
    "configuration", .error, "a configuration that cannot be used")

  private static let keys = [
    "select", "extend-select", "ignore", "severity", "exclude", "baseline", "require-reason",
    "options", "deployments",
  ]

  /// No settings.
  init() {}

  /// Reads the settings of a file.
  init(_ file: SourceFile, directory: String) throws(Invalid) {
    (path, self.directory) = (file.path, directory)
    let tree = TemplateReader.read(file)
    guard tree.isWhole else { throw Invalid(diagnostics: tree.diagnostics) }
    // An empty file, or one of comments alone, sets nothing.
    guard let root = tree.root, !root.isNull else { return }
    var problems: [Diagnostic] = []
    func complain(_ message: String, _ node: Node) {
      problems.append(Diagnostic(Self.rule, message, in: file, at: node.range))
    }
    guard let entries = root.entries else {
      complain("a configuration must be a mapping of settings", root)
      throw Invalid(diagnostics: problems)
    }
    for entry in entries {
      let key = entry.key.text ?? ""
      switch key {
      case "select": select = names(entry.value, complain)
      case "extend-select": extendSelect = names(entry.value, complain)
      case "ignore": ignore = names(entry.value, complain)
      case "exclude":
        exclude = strings(entry.value, complain).compactMap(\.text).map(Glob.init)
      case "severity": readSeverities(entry.value, complain)
      case "require-reason":
        guard case .bool(let flag)? = entry.value.scalar?.meaning else {
          complain("'require-reason' must be true or false", entry.value)
          continue
        }
        requiresReason = flag
      case "baseline", "options", "deployments":
        complain("'\(key)' is not supported by this version yet; remove it", entry.key)
      default:
        let nearest = NearestName(to: key, among: Self.keys)?.name
        let rest =
          nearest.map { "; did you mean '\($0)'?" }
          ?? "; can be \(Self.keys.joined(separator: ", "))"
        complain("'\(key)' is not a setting\(rest)", entry.key)
      }
    }
    guard problems.isEmpty else { throw Invalid(diagnostics: problems) }
  }

  private func strings(_ node: Node, _ complain: (String, Node) -> Void) -> [Node] {
    guard let items = node.items else {
      complain("this must be a list of strings", node)
      return []
    }
    for item in items where item.scalar == nil { complain("this must be a string", item) }
    return items.filter { $0.scalar != nil }
  }

  /// The names of rules and groups in a list; each must exist.
  private func names(_ node: Node, _ complain: (String, Node) -> Void) -> [String] {
    strings(node, complain).compactMap { item in
      guard let name = item.text else { return nil }
      do throws(RuleSelection.UnknownName) {
        _ = try RuleSelection(select: [name])
        return name
      } catch {
        complain(error.message, item)
        return nil
      }
    }
  }

  private mutating func readSeverities(_ node: Node, _ complain: (String, Node) -> Void) {
    guard let entries = node.entries else {
      complain("'severity' must be a mapping of rules to error or warning", node)
      return
    }
    for entry in entries {
      let name = entry.key.text ?? ""
      guard RuleRegistry.rule(name) != nil else {
        let nearest = NearestName(to: name, among: RuleRegistry.all.map(\.name))?.name
        complain(
          "'\(name)' is not a rule" + (nearest.map { "; did you mean '\($0)'?" } ?? ""), entry.key)
        continue
      }
      guard let severity = entry.value.text.flatMap(Severity.init(rawValue:)) else {
        complain("a severity must be 'error' or 'warning'", entry.value)
        continue
      }
      severities[name] = severity
    }
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
