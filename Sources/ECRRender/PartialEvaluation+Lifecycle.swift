// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

extension PartialEvaluation {
  /// The most characters of a lifecycle policy.
  ///
  /// Source: Amazon ECR API Reference, `PutLifecyclePolicy`.
  private static let longestPolicy = 30_720

  /// The properties that hold the text of a lifecycle policy, in repositories and creation templates.
  private static let keys: Set<String> = ["LifecyclePolicyText", "LifecyclePolicy"]

  /// A lifecycle policy that a function gives, as people read it.
  ///
  /// That is JSON in a block of lines in YAML, and without blanks in JSON. Nil for any other value, and
  /// for a policy that is not known whole.
  func lifecycleText(_ value: Evaluated, under key: String) -> Node? {
    guard Self.keys.contains(key) else { return nil }
    switch value.content {
    case .scalar, .json, .unknown: break
    case .list, .object, .absent, .null, .refused, .choice: return nil
    }
    guard case .document(let document) = EmbeddedDocument.read(value, in: evaluator.template),
      document.duplicates.isEmpty, document.tree.fields != nil
    else { return nil }
    if format == .yaml, let text = document.tree.prettyJSON,
      text.unicodeScalars.count <= Self.longestPolicy
    {
      return .string(text)
    }
    return document.tree.compactJSON.map { .string($0) }
  }
}
