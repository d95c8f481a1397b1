// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Brings data without a table into its one form: members in any order, items in theirs.
///
/// Text, numbers and booleans are told apart, as the documents' services do.
struct DataTerm {
  private let context: ComparisonContext
  private let side: Int

  /// Whether numbers and booleans are their text, as in the properties of a template.
  private let areScalarsText: Bool

  /// Prepares for one of the two sides, 0 or 1.
  init(_ context: ComparisonContext, side: Int, areScalarsText: Bool = false) {
    (self.context, self.side) = (context, side)
    self.areScalarsText = areScalarsText
  }

  /// The term of a value.
  func term(_ value: Evaluated) -> ValueTerm {
    switch value.content {
    case .scalar(let scalar):
      return areScalarsText ? .text(scalar.parameterText) : Self.term(scalar)
    case .list(let items): return .list(items.filter { !$0.isAbsent }.map(term))
    case .object(let fields):
      var members: [String: ValueTerm] = [:]
      for field in fields.fields where !field.value.isAbsent {
        members[field.name] = term(field.value)
      }
      return fields.isOpen ? .growing(.object(members)) : .object(members)
    case .json(let tree): return term(tree)
    case .absent: return .absent
    case .null, .refused: return .refused
    case .unknown(let formula):
      return .unknown(formula, side: context.stability(of: formula) == .stable ? nil : side)
    case .choice(let condition, let then, let otherwise):
      return .choice(
        condition, then: term(then), otherwise: term(otherwise),
        side: context.changedConditions.contains(condition) ? side : nil)
    }
  }

  /// The term of a scalar of a document.
  static func term(_ scalar: Scalar) -> ValueTerm {
    switch scalar.meaning {
    case .bool(let value): return .boolean(value)
    case .integer(let value): return .number(String(value))
    case .null: return .refused
    case .number(let text): return .number(number(text))
    case .string(let text):
      // JSON has numbers that are none in YAML, such as `1e5`.
      guard scalar.style == .plain, let first = text.utf8.first,
        first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
        Double(text) != nil
      else { return .text(text) }
      return .number(number(text))
    }
  }

  private static func number(_ text: String) -> String {
    guard let value = Double(text) else { return text }
    return Int(exactly: value).map(String.init) ?? String(value)
  }
}
