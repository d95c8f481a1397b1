// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// What `Ref` gives for each parameter.
  ///
  /// The value of an SSM parameter is not known, only its key is; nor is that of a `NoEcho` parameter, so
  /// that it can reach no output.
  static func parameters(
    of table: ParameterTable, _ inputs: EvaluationInputs
  ) -> [String: Evaluated] {
    var values = table.unknown
    for parameter in table.parameters {
      let name = parameter.name
      let initial = inputs.usesDefaults ? parameter.initial : nil
      guard !parameter.isSecret, let value = inputs.parameters[name] ?? initial else { continue }
      switch parameter.kind {
      case .string, .number: values[name] = scalar(value)
      case .stringList, .numberList: values[name] = list(value, name)
      case .parameterName, nil: continue
      }
    }
    return values
  }

  private static func scalar(_ value: ParameterValue) -> Evaluated {
    let scalar = value.scalar
    let text = scalar.parameterText
    if DynamicText.isFound(in: text) {
      let parts = DynamicText(text, at: 0..<text.utf8.count).parts.map(\.content)
      if !parts.allSatisfy(\.isText) {
        return Evaluated(.unknown(Formula(parts.map(\.formulaPiece))), at: value.origin)
      }
    }
    return Evaluated(
      .scalar(text == scalar.text ? scalar : Scalar(text, style: .doubleQuoted)), at: value.origin)
  }

  private static func list(_ value: ParameterValue, _ name: String) -> Evaluated {
    let text = value.scalar.parameterText
    guard !DynamicText.isFound(in: text) else {
      return Evaluated(.unknown(Formula(.parameter(name))), at: value.origin)
    }
    return Evaluated(.list(members(of: text, at: value.origin)), at: value.origin)
  }

  /// The members of a text with commas.
  static func members(of text: String, at origin: Origin) -> [Evaluated] {
    // Nothing public says whether an empty text is a list of nothing or of one empty text.
    guard !text.isEmpty else { return [] }
    return text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
      Evaluated(.scalar(Scalar(trimmed($0), style: .doubleQuoted)), at: origin)
    }
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String {
    var bytes = text
    while bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}

extension ParameterValue {
  /// The default of a parameter; nil without one, or when it is no scalar.
  package init?(defaultOf parameter: Template.Declaration) {
    self.init(parameter.value["Default"], of: parameter, .defaultValue)
  }

  /// The values that a parameter allows, in order; none when it allows every one.
  package static func allowed(by parameter: Template.Declaration) -> [ParameterValue] {
    (parameter.value["AllowedValues"]?.items ?? []).compactMap {
      ParameterValue($0, of: parameter, .allowedValue)
    }
  }

  private init?(
    _ node: Node?, of parameter: Template.Declaration, _ kind: ParameterSource.Kind
  ) {
    guard let node = node?.resolved, let scalar = node.scalar, !node.isNull,
      Expression(node) == nil
    else { return nil }
    let place = node.valueRange.isEmpty ? node.range : node.valueRange
    self.init(scalar, at: Origin(place, ParameterSource(parameter.name, kind)))
  }
}
