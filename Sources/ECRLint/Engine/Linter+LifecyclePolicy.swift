// SPDX-License-Identifier: Apache-2.0

package import TemplateDiagnostics
import TemplateModel
package import TemplateSyntax

extension Linter {
  /// What Amazon ECR refuses of a lifecycle policy that stands in a file by itself.
  ///
  /// The policy is data of the file, or a text with JSON in it. It is judged as the policy of a repository;
  /// the findings stand where the file has what they are about, without fix-its.
  package static func errors(inLifecyclePolicy policy: Node, of file: SourceFile) -> [Diagnostic] {
    let isText = policy.entries == nil
    let text = isText ? policy : .mapping([("Fn::ToJsonString", policy)])
    let resource = Node.mapping([
      ("Type", .string("AWS::ECR::Repository")),
      (
        "Properties",
        .mapping([("LifecyclePolicy", .mapping([("LifecyclePolicyText", text)]))])
      ),
    ])
    let root = Node.mapping([("Resources", .mapping([("Policy", resource)]))])
    guard let template = Template(root, of: file) else { return [] }
    var reporter = Reporter(template, .all, LintContext())
    for check in RuleRegistry.checks { check.check(template, &reporter) }
    var errors = lifecycleErrors(reporter.diagnostics)
    Settlement.settle(&errors, mandatory: .none)
    return errors.map { error in
      var error = error
      (error.fixes, error.resource) = ([], nil)
      return error
    }
  }

  /// What Amazon ECR refuses of the lifecycle policy of a resource of a template.
  package func errors(inLifecyclePolicyOf resource: String, in file: SourceFile) -> [Diagnostic] {
    Self.lifecycleErrors(lint(file).diagnostics).filter {
      $0.resource == resource && $0.suppression == nil
    }
  }

  private static func lifecycleErrors(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let rules = Set((LifecycleRules.all + DocumentRules.rules).map(\.name))
    return diagnostics.filter { $0.severity == .error && rules.contains($0.rule) }
  }
}
