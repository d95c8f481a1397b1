// SPDX-License-Identifier: Apache-2.0

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

  /// A file without a policy that can be simulated.
  static let malformed = RuleDescriptor(
    "malformed-lifecycle-policy", .error, "a lifecycle policy that cannot be simulated")

  /// Reads a file; of a template the resource that is named, or the only one with a policy.
  init(_ file: SourceFile, resource: String?) {
    let tree = TemplateReader.read(file)
    let isTemplate = tree.root?[TemplateSection.resources.rawValue] != nil
    diagnostics = isTemplate ? tree.diagnostics : tree.diagnostics.filter { $0.severity == .error }
    guard tree.isWhole, !diagnostics.contains(where: { $0.severity == .error }),
      let root = tree.root
    else {
      if diagnostics.isEmpty { complain("the file must hold a lifecycle policy", file) }
      return
    }
    if isTemplate {
      read(Template(tree), resource, file)
    } else if let text = root["lifecyclePolicyText"]?.text {
      policy = LifecyclePolicy(json: text)
    } else {
      policy = LifecyclePolicy(json: JSONText(root).line)
    }
    if policy == nil, diagnostics.isEmpty {
      complain(
        "the policy is not one that Amazon ECR takes; 'cfn-ecr lint' says of a template why", file)
    }
  }

  private mutating func complain(_ message: String, _ file: SourceFile, _ range: SourceRange? = nil)
  {
    diagnostics.append(
      Diagnostic(Self.malformed, message, in: file, at: range ?? SourceRange(at: 0)))
  }

  private mutating func read(_ template: Template?, _ name: String?, _ file: SourceFile) {
    guard let template else { return complain("the file is no CloudFormation template", file) }
    let evaluator = Evaluator(template, EvaluationInputs(usesDefaults: true))
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
      let names = found.map(\.name)
      return complain(
        names.isEmpty
          ? "no resource\(name.map { " '\(clipped($0))'" } ?? "") has a lifecycle policy"
          : "several resources have a lifecycle policy; name one with --resource:"
            + " \(alternatives(Array(names.prefix(10))))", file)
    }
    switch EmbeddedDocument.read(first.text, in: template) {
    case .document(let document): policy = LocatedLifecyclePolicy(document.tree).policy
    case .problem(let problem): complain(problem.message, file, problem.origin.range)
    case .unknown: break
    }
    if policy == nil, diagnostics.isEmpty {
      complain(
        "something in the policy of '\(first.name)' is not known or not fit", file, first.range)
    }
  }
}
