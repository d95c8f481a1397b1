// SPDX-License-Identifier: Apache-2.0

import ECRLint
import ECRModel
import ECRPlan
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A lifecycle policy in a file: the document itself, the output of `aws ecr get-lifecycle-policy`, or
/// that of a resource of a template.
struct LifecyclePolicyFile {
  /// The policy; nil when something is wrong or not known.
  private(set) var policy: LifecyclePolicy?

  /// What is wrong.
  private(set) var diagnostics: [Diagnostic]

  /// Whether the file is a template.
  let isTemplate: Bool

  /// A file without a policy that can be simulated.
  static let malformed = RuleDescriptor(
    "malformed-lifecycle-policy", .error, "a lifecycle policy that cannot be simulated")

  private let file: SourceFile
  private let context: LintContext

  /// That of a repository without a policy: nothing happens to its images.
  static var empty: LifecyclePolicyFile {
    LifecyclePolicyFile(SourceFile(path: "", bytes: []), LifecyclePolicy(rules: []))
  }

  private init(_ file: SourceFile, _ policy: LifecyclePolicy) {
    (self.file, context, self.policy) = (file, LintContext(), policy)
    (diagnostics, isTemplate) = ([], false)
  }

  /// Reads a file; of a template the resource that is named, or the only one with a policy, under a
  /// deployment.
  init(_ file: SourceFile, resource: String?, _ context: LintContext) {
    (self.file, self.context) = (file, context)
    let tree = TemplateReader.read(file)
    isTemplate = tree.root?[TemplateSection.resources.rawValue] != nil
    diagnostics = isTemplate ? tree.diagnostics : tree.diagnostics.filter { $0.severity == .error }
    guard tree.isWhole, !diagnostics.contains(where: { $0.severity == .error }),
      let root = tree.root, root.entries != nil
    else {
      if diagnostics.isEmpty { complain("the file must hold a lifecycle policy") }
      return
    }
    if isTemplate {
      read(Template(tree), resource)
    } else {
      read(root["lifecyclePolicyText"] ?? root)
    }
  }

  private mutating func complain(_ message: String, _ range: SourceRange? = nil) {
    diagnostics.append(
      Diagnostic(Self.malformed, message, in: file, at: range ?? SourceRange(at: 0)))
  }

  /// Reads a document by itself.
  private mutating func read(_ node: Node) {
    // A policy that the service refuses has no defined result, even where its rules can be read.
    diagnostics += Linter.errors(inLifecyclePolicy: node, of: file)
    guard diagnostics.isEmpty else { return }
    policy = LifecyclePolicy(json: node.text ?? JSONText(node).line)
    if policy == nil { complain("the file must hold a lifecycle policy", node.range) }
  }

  /// Reads the policy of a resource.
  private mutating func read(_ template: Template?, _ name: String?) {
    guard let template else { return complain("the file must be a CloudFormation template") }
    let inputs =
      context.deployments.first?.inputs(context)
      ?? EvaluationInputs(pseudoParameters: context.pseudoParameters, usesDefaults: true)
    let evaluator = Evaluator(template, inputs)
    var found: [(name: String, range: SourceRange, text: Evaluated)] = []
    for instance in evaluator.instances() where name == nil || instance.logicalID == name {
      guard let properties = instance.resource.properties else { continue }
      let value = evaluator.evaluate(properties, in: instance.scope)
      for text in [value["LifecyclePolicy"]?["LifecyclePolicyText"], value["LifecyclePolicy"]] {
        guard let text, !text.isAbsent else { continue }
        found.append((instance.logicalID, instance.resource.anchor.range, text))
        break
      }
    }
    guard let first = found.first, found.count == 1 else {
      return complain(Self.unclear(name, found.map(\.name)))
    }
    diagnostics += Linter(context: context).errors(inLifecyclePolicyOf: first.name, in: file)
    guard diagnostics.isEmpty else { return }
    switch EmbeddedDocument.read(first.text, in: template) {
    case .document(let document): policy = LocatedLifecyclePolicy(document.tree).policy
    case .problem(let problem): complain(problem.message, problem.origin.range)
    case .unknown: break
    }
    if policy == nil, diagnostics.isEmpty {
      complain(
        "the policy of '\(clipped(first.name))' depends on values that are not known; give its parameters",
        first.range)
    }
  }

  private static func unclear(_ name: String?, _ names: [String]) -> String {
    guard names.isEmpty else {
      return "several resources have a lifecycle policy; name one with --resource:"
        + " \(alternatives(Array(names.prefix(10))))"
    }
    return "no resource\(name.map { " '\(clipped($0))'" } ?? "") has a lifecycle policy"
  }
}
