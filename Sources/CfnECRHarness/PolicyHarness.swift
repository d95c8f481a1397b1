// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Reads policies and does what a plan does with them.
enum PolicyHarness {
  /// Images of several ages, tags and states.
  private static let images: [LifecycleImage] = (0..<40).map { number in
    LifecycleImage(
      "sha256:\(number)", tags: number.isMultiple(of: 3) ? [] : ["v\(number)", "prod"],
      pushedAt: Int64(number) * 86_400)
  }

  static func runLifecycle(_ bytes: [UInt8]) -> Int {
    guard let policy = LifecyclePolicy(json: String(decoding: bytes, as: UTF8.self)) else {
      return 0
    }
    let verdicts = policy.simulate(images, at: 100 * 86_400)
    Harness.require(verdicts.count == images.count, "an image has no verdict")
    let priorities = Set(policy.rules.map(\.priority))
    for verdict in verdicts {
      if let rule = verdict.rule {
        Harness.require(priorities.contains(rule), "a rule is invented")
      }
      Harness.require(verdict.action == nil || verdict.rule != nil, "an action is nobody's")
    }
    return verdicts.count { $0.action != nil }
  }

  static func runAccess(_ bytes: [UInt8]) -> Int {
    let half = bytes.firstIndex(of: 0) ?? bytes.count
    let first = tree(Array(bytes[..<half]))
    let second = tree(Array(bytes[half...].dropFirst()))
    let forth = PolicyComparison(first, second)
    let back = PolicyComparison(second, first)
    Harness.require(forth.outcome == back.outcome, "a comparison is not symmetric")
    Harness.require(
      forth.gained == back.lost && forth.lost == back.gained, "a difference is one-sided")
    return forth.gained.count + forth.lost.count
  }

  private static func tree(_ bytes: [UInt8]) -> Evaluated {
    let tree = TemplateReader.read(SourceFile(path: "policy.json", bytes: bytes))
    guard tree.isWhole, let root = tree.root, let template = Template(tree) else {
      return Evaluated(.absent, at: SourceRange(at: 0))
    }
    return Evaluator(template).evaluate(root)
  }
}
