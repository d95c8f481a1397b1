// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// What checks over evaluated values report to, and how they look at values that conditions decide.
///
/// What is not known is never wrong. Each branch of an open `Fn::If` is judged, and the finding says
/// under which condition it holds.
struct ValueChecker {
  /// A condition that a branch takes for decided.
  struct Branch: Hashable {
    /// The condition's name.
    var condition: String
    /// Whether it holds.
    var isMet: Bool
  }

  /// The template that is looked at.
  var template: Template { evaluator.template }

  /// What works out values.
  let evaluator: Evaluator

  /// What is known of the deployment.
  var inputs: EvaluationInputs { evaluator.inputs }

  /// What has been found.
  private(set) var findings: [ValueFinding] = []

  /// What the project says of itself.
  var options = LintOptions()

  /// The resource whose values are looked at.
  var resource: EvaluatedResource?

  /// What is known of where the template is deployed.
  var deployment: DeploymentFacts {
    DeploymentFacts(
      region: inputs.text(of: .region), accountID: inputs.text(of: .accountID),
      partition: inputs.text(of: .partition))
  }

  /// The conditions that are taken for decided here, outermost first.
  private(set) var branches: [Branch] = []

  /// The key of the property whose value is looked at.
  var slot: SourceRange?

  /// Where in the template the document is used that is looked at; nil outside of documents.
  private(set) var use: SourceRange?

  private var scope = Evaluator.Scope()

  /// The innermost branch as long as what follows from it has not been asked for.
  private var pending: Branch?
  private let selects: @Sendable (String) -> Bool

  /// Prepares for a template; rules that are not selected are not reported.
  init(_ evaluator: Evaluator, selects: @escaping @Sendable (String) -> Bool) {
    (self.evaluator, self.selects) = (evaluator, selects)
  }

  /// Begins to look at something outside of all branches.
  mutating func enter(_ scope: Evaluator.Scope) {
    (self.scope, pending, slot) = (scope, nil, nil)
  }

  /// Looks at the content of a document, in which each place speaks for itself alone.
  mutating func inside(_ document: Evaluated, _ body: (inout ValueChecker) -> Void) {
    let outer = (slot, use)
    (slot, use) = (nil, document.place)
    body(&self)
    (slot, use) = outer
  }

  /// Whether a rule is selected, for checks that cost something.
  func wants(_ rule: RuleDescriptor) -> Bool { selects(rule.name) }

  /// Reports a finding about a value: where it is written, with a note where it is used.
  mutating func report(
    _ rule: RuleDescriptor, _ message: String, at value: Evaluated, severity: Severity? = nil,
    notes: [Note] = [], fixes: [FixIt] = []
  ) {
    add(rule, message, .value(value), severity, notes, fixes)
  }

  /// Reports a finding at a place of the template, such as a key.
  mutating func report(
    _ rule: RuleDescriptor, _ message: String, at range: SourceRange, severity: Severity? = nil,
    notes: [Note] = [], fixes: [FixIt] = []
  ) {
    add(rule, message, .template(range), severity, notes, fixes)
  }

  private mutating func add(
    _ rule: RuleDescriptor, _ message: String, _ place: ValueFinding.Place, _ severity: Severity?,
    _ notes: [Note], _ fixes: [FixIt]
  ) {
    guard wants(rule) else { return }
    findings.append(
      ValueFinding(
        rule: rule, message: message, branches: branches, place: place,
        severity: severity ?? rule.severity, notes: notes, fixes: fixes,
        resource: resource?.logicalID, declaration: resource?.resource, slot: slot, use: use))
  }

  /// Looks at something with a condition taken for decided.
  mutating func under(
    _ condition: String, _ isMet: Bool, _ body: (inout ValueChecker) -> Void
  ) {
    scope = currentScope
    pending = nil
    guard let known = outcome(of: condition) else {
      let (outer, branch) = (scope, Branch(condition: condition, isMet: isMet))
      pending = branch
      branches.append(branch)
      body(&self)
      branches.removeLast()
      (scope, pending) = (outer, nil)
      return
    }
    // A condition that is decided already decides the branch; the other one is never taken.
    if known == isMet { body(&self) }
  }

  /// Whether a condition holds in the branch that is looked at; nil when that is open.
  func outcome(of condition: String) -> Bool? {
    evaluator.outcome(of: condition, in: currentScope)
  }

  /// What holds in the branch that is looked at.
  private var currentScope: Evaluator.Scope {
    guard let pending else { return scope }
    return evaluator.scope(scope, assuming: pending.condition, pending.isMet)
  }

  /// Looks at each alternative of a value that conditions decide; what `body` gets is no choice.
  mutating func forEachCase(
    of value: Evaluated, _ body: (inout ValueChecker, Evaluated) -> Void
  ) {
    guard case .choice(let condition, let then, let otherwise) = value.content else {
      body(&self, value)
      return
    }
    under(condition, true) { $0.forEachCase(of: then, body) }
    under(condition, false) { $0.forEachCase(of: otherwise, body) }
  }

  /// The most conditions that are taken together.
  private static let mostConditions = 6

  /// Looks at each combination of several values that conditions decide; none of what `body` gets is a
  /// choice.
  ///
  /// Silent when more than six conditions are open between them, because the combinations double
  /// with each.
  mutating func forEachCase(
    of values: [Evaluated], _ body: (inout ValueChecker, [Evaluated]) -> Void
  ) {
    forEachCase(of: values, open: 0, body)
  }

  private mutating func forEachCase(
    of values: [Evaluated], open: Int, _ body: (inout ValueChecker, [Evaluated]) -> Void
  ) {
    let next = values.indices.first { index in
      if case .choice = values[index].content { true } else { false }
    }
    guard let next, case .choice(let condition, let then, let otherwise) = values[next].content
    else {
      body(&self, values)
      return
    }
    let isOpen = outcome(of: condition) == nil
    guard !isOpen || open < Self.mostConditions else { return }
    for (isMet, value) in [(true, then), (false, otherwise)] {
      var chosen = values
      chosen[next] = value
      under(condition, isMet) { $0.forEachCase(of: chosen, open: open + (isOpen ? 1 : 0), body) }
    }
  }
}
