// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
package import TemplateSyntax

extension ParameterConstraints {
  /// Why a value cannot be given, as a message; nil when it can, or when nobody knows.
  ///
  /// The written text counts as well as what YAML makes of it, so that `yes` is `yes` and `true`.
  /// A member of a list is judged by `AllowedValues` and `AllowedPattern` alone.
  package func violation(of scalar: Scalar, matching pattern: Pattern?) -> String? {
    let text = scalar.parameterText
    guard !Self.isDynamic(text) else { return nil }
    switch type?.kind {
    case .number:
      guard let number = Self.number(scalar) else {
        return "\(quoted(text)) is not a number, which '\(clipped(name))' must be"
      }
      return violation(of: number, text) ?? listViolation(text, scalar.text)
    case .string, .parameterName:
      return listViolation(text, scalar.text) ?? lengthViolation(text)
        ?? patternViolation([text, scalar.text], pattern)
    case .stringList, .numberList, nil: return nil
    }
  }

  /// Why a text cannot be a member of a list; nil when it can, or when nobody knows.
  package func violation(ofMember member: String, matching pattern: Pattern?) -> String? {
    guard !Self.isDynamic(member) else { return nil }
    if type?.kind == .numberList, Self.number(member) == nil {
      return "\(quoted(member)) is not a number, which every member of '\(clipped(name))' must be"
    }
    return listViolation(member, member) ?? patternViolation([member], pattern)
  }

  private func quoted(_ text: String) -> String {
    isSecret ? "the value" : "'\(clipped(text))'"
  }

  private func violation(of number: Double, _ text: String) -> String? {
    if let minValue, number < minValue {
      return "\(quoted(text)) is less than the 'MinValue' of '\(clipped(name))'"
    }
    if let maxValue, number > maxValue {
      return "\(quoted(text)) is more than the 'MaxValue' of '\(clipped(name))'"
    }
    return nil
  }

  private func listViolation(_ text: String, _ written: String) -> String? {
    guard let allowedValues, !allowedValues.contains(text, written: written) else { return nil }
    let values = allowedValues.written
    let choices =
      isSecret || values.isEmpty || values.count > 12 ? "" : "; it can be \(alternatives(values))"
    return "\(quoted(text)) is not one of the 'AllowedValues' of '\(clipped(name))'\(choices)"
  }

  private func lengthViolation(_ text: String) -> String? {
    let length = text.utf16.count
    if let minLength, length < minLength {
      return "\(quoted(text)) is shorter than the 'MinLength' of '\(clipped(name))', \(minLength)"
    }
    if let maxLength, length > maxLength {
      return "\(quoted(text)) is longer than the 'MaxLength' of '\(clipped(name))', \(maxLength)"
    }
    return nil
  }

  private func patternViolation(_ texts: [String], _ pattern: Pattern?) -> String? {
    guard let pattern, let text = texts.first, !texts.contains(where: pattern.matches) else {
      return nil
    }
    return "\(quoted(text)) does not match the 'AllowedPattern' of '\(clipped(name))',"
      + " '\(clipped(pattern.source))'"
  }
}
