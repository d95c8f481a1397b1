// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics

/// The settings of a `.cfn-ecr.yaml`.
struct Configuration: Sendable {
  /// The name that is searched for.
  static let fileName = ".cfn-ecr.yaml"

  /// The path of the file; empty when there is none.
  var path = ""

  /// The directory that `exclude` and other paths count from; empty when there is no file.
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
  /// The baseline, from `directory`; nil for none.
  var baseline: String?
  /// Whether an allowance must say why.
  var requiresReason = false
  /// What the project says of itself.
  var options = LintOptions()
  /// What is deployed of the templates.
  var deployments: [ConfiguredDeployment] = []

  /// No settings.
  init() {}

  /// Reads the settings of a file.
  init(_ file: SourceFile, directory: String) throws(Invalid) {
    var reader = ConfigurationReader(file)
    self = reader.read()
    (path, self.directory) = (file.path, directory)
    guard reader.problems.isEmpty else { throw Invalid(diagnostics: reader.problems) }
  }

  /// What is wrong with a configuration or a baseline; its exit status is 78.
  struct Invalid: Error {
    var diagnostics: [Diagnostic]

    /// What its diagnostics say.
    init(diagnostics: [Diagnostic]) {
      self.diagnostics = diagnostics
    }

    /// A file that cannot be read.
    init(unreadable path: String, _ rule: RuleDescriptor, _ message: String) {
      diagnostics = [
        Diagnostic(
          rule, message, in: SourceFile(path: path, bytes: []), at: SourceRange(at: 0))
      ]
    }
  }

  static let rule = RuleDescriptor(
    "configuration", .error, "a configuration that cannot be used")
}
