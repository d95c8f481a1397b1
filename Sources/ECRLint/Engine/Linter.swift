// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
package import TemplateModel
package import TemplateSyntax

/// Runs the checks over one file.
public struct Linter: Sendable {
  /// What linting a file gave.
  public struct Outcome: Sendable {
    /// What the file is.
    public var recognition: TemplateRecognition
    /// The findings in the order of the text; those that are allowed carry a suppression.
    public var diagnostics: [Diagnostic] = []
    /// The number of private and public repositories.
    public var repositories = 0
    /// Whether every rule could look; false when a part of the text could not be read.
    public var isWhole = true

    /// Creates an outcome without findings.
    public init(recognition: TemplateRecognition, isWhole: Bool = true) {
      (self.recognition, self.isWhole) = (recognition, isWhole)
    }
  }

  /// The rules that run.
  public var selection: RuleSelection

  /// Severities that differ from the rules' own, by rule.
  public var severities: [String: Severity]

  /// Whether a template without `AWS::ECR::*` resources is linted too.
  public var lintsAllTemplates: Bool

  /// Whether an allowance must say why.
  public var requiresReason: Bool

  /// The rules that run whether selected or not, and that no allowance and no other severity touches.
  public var mandatory: RuleSelection

  /// What the project says of itself.
  public var options: LintOptions

  /// What is known of the deployments.
  public var context: LintContext

  /// Creates a linter.
  public init(
    selection: RuleSelection = .standard, severities: [String: Severity] = [:],
    lintsAllTemplates: Bool = false, requiresReason: Bool = false,
    mandatory: RuleSelection = .none, options: LintOptions = LintOptions(),
    context: LintContext = LintContext()
  ) {
    self.selection = selection
    self.severities = severities
    self.lintsAllTemplates = lintsAllTemplates
    self.requiresReason = requiresReason
    self.mandatory = mandatory
    self.options = options
    self.context = context
  }

  /// The rules that run, the mandatory ones included.
  public var effectiveSelection: RuleSelection { selection.union(mandatory) }

  /// Lints a file.
  public func lint(_ file: SourceFile) -> Outcome {
    lint(TemplateReader.read(file), of: file, nil)
  }

  /// Lints what was read of a file; `template` is the tree's own, where it has been made.
  package func lint(
    _ tree: SyntaxTree, of file: SourceFile, _ template: Template?
  ) -> Outcome {
    let selection = effectiveSelection
    var outcome = Outcome(recognition: TemplateRecognition(tree), isWhole: tree.isWhole)
    switch outcome.recognition {
    case .other: return outcome
    case .withoutECR where !lintsAllTemplates: return outcome
    case .withoutECR, .template: break
    }
    outcome.diagnostics = tree.diagnostics.filter { selection.includes($0.rule) }
    // What is missing from the tree would be reported as missing from the template.
    if tree.isWhole, let root = tree.root {
      let template = template ?? Template(tree) ?? Template.empty(root, tree)
      outcome.repositories = template.resources.count {
        $0.type == "AWS::ECR::Repository" || $0.type == "AWS::ECR::PublicRepository"
      }
      var reporter = Reporter(template, selection, context)
      reporter.options = options
      for check in RuleRegistry.checks { check.check(template, &reporter) }
      outcome.diagnostics += reporter.diagnostics
      settle(&outcome.diagnostics, Allowances(template))
    } else {
      settle(&outcome.diagnostics, Allowances(comments: file, root: tree.root))
    }
    return outcome
  }

  private func settle(_ diagnostics: inout [Diagnostic], _ allowances: Allowances) {
    allowances.apply(
      to: &diagnostics, selection: effectiveSelection, mandatory: mandatory,
      requiresReason: requiresReason)
    for index in diagnostics.indices where !mandatory.includes(diagnostics[index].rule) {
      if let severity = severities[diagnostics[index].rule] {
        diagnostics[index].severity = severity
      }
    }
    LineBreaks.adapt(&diagnostics)
    Settlement.settle(&diagnostics, mandatory: mandatory)
  }
}
