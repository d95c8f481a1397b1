// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

extension ValueChecker {
  /// Checks text for its values, its length and its form, and reports the first that is wrong.
  mutating func checkText(_ scalar: Scalar, _ rule: StringRule, _ value: Evaluated) {
    let scalar = written(value) ?? scalar
    let text = scalar.text
    if let changed = changedText(of: scalar) {
      // Where the property takes the digits and not the number, there is one way out.
      let safety: FixIt.Safety = rule.takes(text) && !rule.takes(changed) ? .safe : .unsafe
      report(
        PropertyRules.changedNumber,
        "'\(clipped(text))' without quotes is the number \(changed); quote it to keep its digits",
        at: value,
        fixes: [
          FixIt(
            "quote it", safety, [FixIt.Edit(value.origin.range, "\"\(text)\"")])
        ])
      return
    }
    guard rule.takesValue(text) else {
      reportValue(scalar, rule, value)
      return
    }
    guard
      checkLength(
        text, minimum: rule.minimumLength, maximum: rule.maximumLength, at: value)
    else { return }
    if let form = rule.form, !form.matches(text) {
      report(
        PropertyRules.patternMismatch, "'\(clipped(text))' must be \(form.words)", at: value)
    }
  }

  /// The number without quotes that a default or an allowed value writes, where it is another one in
  /// decimal; nil for all else.
  private func written(_ value: Evaluated) -> Scalar? {
    guard let source = value.origin.parameter, source.isSupposed, value.pieces.isEmpty,
      let text = value.text, value.origin.range.length <= 64
    else { return nil }
    let scalar = Scalar(template.file.text(of: value.origin.range))
    return changedText(of: scalar) == text ? scalar : nil
  }

  private mutating func reportValue(_ scalar: Scalar, _ rule: StringRule, _ value: Evaluated) {
    let nearest = NearestName(to: scalar.text, among: rule.allowed)
    let isSimple = scalar.style != .literal && scalar.style != .folded
    let fixes = nearest.map { name -> [FixIt] in
      guard name.isOnly, isSimple else { return [] }
      let quote = scalar.style == .plain ? "" : scalar.style == .singleQuoted ? "'" : "\""
      return [
        FixIt(
          "replace with '\(name.name)'", .safe,
          [FixIt.Edit(value.origin.range, quote + name.name + quote)])
      ]
    }
    let list =
      rule.allowed.count <= 12
      ? "; can be \(alternatives(rule.allowed))" : didYouMean(nearest?.name)
    report(
      PropertyRules.unknownValue,
      "'\(clipped(scalar.text))' is not a value of this property\(list)",
      at: value, fixes: fixes ?? [])
  }

  /// Checks a number of Unicode scalars; false when it is out of bounds, and reported.
  @discardableResult
  mutating func checkLength(
    _ text: String, minimum: Int, maximum: Int?, at value: Evaluated
  ) -> Bool {
    // Bytes are never fewer than scalars, so most texts need no count of scalars.
    let bytes = text.utf8.count
    if bytes >= minimum, text.utf8.count <= maximum ?? .max, bytes / 4 >= minimum { return true }
    let length = text.unicodeScalars.count
    let isWithin = length >= minimum && length <= maximum ?? .max
    guard !isWithin else { return true }
    let bounds: String
    switch (minimum, maximum) {
    case (let least, let most?) where least == most: bounds = "exactly \(least)"
    case (0, let most?): bounds = "at most \(most)"
    case (let least, let most?): bounds = "\(least) to \(most)"
    case (let least, nil): bounds = "at least \(least)"
    }
    report(
      PropertyRules.wrongLength,
      "this text must have \(bounds) characters; it has \(length)", at: value)
    return false
  }
}
