// SPDX-License-Identifier: Apache-2.0

package import TemplateSyntax

/// What a parameter's value must satisfy, as far as it is written in a form that can be read.
package struct ParameterConstraints {
  /// The parameter's name.
  package let name: String
  /// The type; nil when none is written.
  package let type: ParameterType?
  /// The values that are allowed; nil when every one is, or when not all of them can be read.
  package var allowedValues: AllowedValues?
  /// The fewest characters.
  package let minLength: Int?
  /// The most characters.
  package let maxLength: Int?
  /// The least number.
  package let minValue: Double?
  /// The greatest number.
  package let maxValue: Double?
  /// Whether the value is a secret, so that no message may show it.
  package let isSecret: Bool

  /// Reads the constraints of a parameter.
  package init(_ parameter: Template.Declaration) {
    name = parameter.name
    let node = parameter.value
    type = node["Type"]?.text.map { ParameterType($0) }
    let isNumber = type?.kind == .number || type?.kind == .numberList
    allowedValues = node["AllowedValues"]?.items.flatMap {
      AllowedValues($0, areNumbers: isNumber)
    }
    minLength = node["MinLength"]?.scalar.flatMap(Self.number).flatMap { Int(exactly: $0) }
    maxLength = node["MaxLength"]?.scalar.flatMap(Self.number).flatMap { Int(exactly: $0) }
    minValue = node["MinValue"]?.scalar.flatMap(Self.number)
    maxValue = node["MaxValue"]?.scalar.flatMap(Self.number)
    isSecret = node["NoEcho"]?.isTrue ?? false
  }

  /// The number of a scalar; nil when it is none.
  ///
  /// Decimals and exponents count, words do not.
  package static func number(_ scalar: Scalar) -> Double? {
    switch scalar.meaning {
    case .integer(let value): Double(value)
    case .number(let text), .string(let text): number(text)
    case .bool, .null: nil
    }
  }

  /// The number of a text; nil when it is none.
  package static func number(_ text: String) -> Double? {
    let isNumeric = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    return isNumeric ? Double(text) : nil
  }

  /// Whether a value is a dynamic reference, whose value nobody knows yet.
  package static func isDynamic(_ text: String) -> Bool {
    text.hasPrefix("{{resolve:")
  }
}

/// The values that a parameter allows.
package struct AllowedValues {
  /// The texts as they are written, in order.
  package let written: [String]
  private let texts: Set<String>
  private let numbers: Set<Double>

  /// Reads a list; nil when something else than a scalar stands in it.
  package init?(_ items: [Node], areNumbers: Bool) {
    let scalars = items.compactMap(\.scalar)
    guard scalars.count == items.count else { return nil }
    written = scalars.map(\.text)
    texts = Set(written + scalars.map(\.parameterText))
    numbers = areNumbers ? Set(scalars.compactMap(ParameterConstraints.number)) : []
  }

  /// Whether a value is among them: its text, what YAML makes of it, or its number.
  package func contains(_ text: String, written: String) -> Bool {
    texts.contains(text) || texts.contains(written)
      || (!numbers.isEmpty
        && ParameterConstraints.number(text).map { numbers.contains($0) } ?? false)
  }
}

extension Scalar {
  /// The text that CloudFormation takes for a parameter's value.
  package var parameterText: String {
    switch meaning {
    case .bool(let value): String(value)
    case .integer(let value): String(value)
    case .number(let text), .string(let text): text
    case .null: ""
    }
  }
}

extension Node {
  /// Whether a scalar that means true stands here, as a boolean or as text.
  package var isTrue: Bool {
    guard let scalar else { return false }
    return scalar.parameterText == "true" || scalar.text == "True"
  }
}
