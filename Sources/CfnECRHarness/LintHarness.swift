// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics

/// Lints a template with every rule, and applies the fixes of what is found.
enum LintHarness {
  static func run(_ bytes: [UInt8]) -> Int {
    let file = SourceFile(path: "input.yaml", bytes: bytes)
    let linter = Linter(selection: .all, lintsAllTemplates: true)
    let outcome = linter.lint(file)
    Harness.check(outcome.diagnostics, in: file)
    return outcome.diagnostics.count
  }

  /// Lints templates that hold a text where a lifecycle policy and an access policy stand, with and
  /// without substitution.
  static func run(embedding bytes: [UInt8]) -> Int {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map { "          " + $0 }
      .joined(separator: "\n")
    let template = """
      Parameters:
        Name:
          Type: String
          Default: v
      Resources:
        One:
          Type: AWS::ECR::Repository
          Properties:
            LifecyclePolicy:
              LifecyclePolicyText: |
      \(lines)
        Two:
          Type: AWS::ECR::Repository
          Properties:
            LifecyclePolicy:
              LifecyclePolicyText: !Sub |
      \(lines)
        Three:
          Type: AWS::ECR::RegistryPolicy
          Properties:
            PolicyText: !Sub |
      \(lines)
      """
    return run(Array(template.utf8))
  }
}
