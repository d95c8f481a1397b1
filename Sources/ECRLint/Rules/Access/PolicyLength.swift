// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// The length of an access policy that is not written as one text, whose length the property rules know.
///
/// CloudFormation sends a mapping as compact JSON; what is not known counts nothing, so a finding holds
/// whatever stands there.
enum PolicyLength {
  /// Checks the least length that a policy can have.
  static func check(_ document: EvaluatedDocument, _ checker: inout ValueChecker) {
    guard document.value.text == nil, let most = document.kind.maximumLength else { return }
    let isText = document.value.fields == nil
    let length: Int
    if case .json = document.value.content {
      length = document.tree.shortestJSONLength
    } else {
      length =
        isText ? document.value.shortestTextLength : document.tree.shortestJSONLength
    }
    guard length > most else { return }
    let form = isText ? "" : " as compact JSON"
    checker.report(
      PropertyRules.wrongLength,
      "a \(document.kind.grammar.name) must have at most \(most) characters\(form);"
        + " it has at least \(length)", at: document.place)
  }
}
