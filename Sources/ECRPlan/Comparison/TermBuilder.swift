// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Brings values into their one form, by the rows of the property tables.
struct TermBuilder {
  /// What absent values become.
  enum Absences {
    /// Nothing: what is written counts.
    case stay
    /// What the service does then, for a comparison with live values.
    case mean
  }

  /// What may make one formula two values.
  let context: ComparisonContext
  /// What absent values become.
  let absences: Absences

  /// Which of the two sides the values stand on.
  let side: Int

  /// The term of a property's value.
  func term(_ value: Evaluated, _ property: Property) -> ValueTerm {
    switch value.content {
    case .absent: absence(of: property)
    case .choice(let condition, let then, let otherwise):
      choice(condition, term(then, property), term(otherwise, property))
    case .scalar(let scalar) where property.comparison == .kmsKey:
      .key(KeyName(scalar.parameterText))
    case .scalar(let scalar) where property.comparison == .prefix:
      .text(Self.prefix(scalar.parameterText))
    case .list(let items) where property.comparison == .tags: tags(items, property)
    case .list(let items) where property.comparison == .unordered: bag(items, property.shape)
    default: term(value, property.shape)
    }
  }

  private static func prefix(_ text: String) -> String {
    text.count > 1 && text.hasSuffix("/") ? String(text.dropLast()) : text
  }

  private func absence(of property: Property) -> ValueTerm {
    guard absences == .mean else { return .absent }
    switch property.absence {
    case .unset:
      // No list and an empty one are the same where AWS tells lists.
      if case .list = property.shape {
        return property.comparison == .exact ? .list([]) : .bag([:])
      }
      return .absent
    case .value(let text): return .text(text)
    case .members:
      guard case .object(let object) = property.shape else { return .absent }
      return self.object(Evaluated.Fields(), object)
    case .generated, .account, .derived: return .implied
    }
  }

  /// The term of a value of a shape.
  func term(_ value: Evaluated, _ shape: Shape) -> ValueTerm {
    switch value.content {
    case .absent: return .absent
    case .null, .refused: return .refused
    case .unknown(let formula): return unknown(formula)
    case .choice(let condition, let then, let otherwise):
      return choice(condition, term(then, shape), term(otherwise, shape))
    case .json(let tree): return DataTerm(context, side: side).term(tree)
    case .scalar(let scalar):
      if case .boolean = shape { return .text(scalar.truth) }
      return .text(scalar.parameterText)
    case .list(let items):
      guard case .list(let rule, let item) = shape else {
        return DataTerm(context, side: side).term(value)
      }
      if !rule.isOrdered { return bag(items, shape) }
      return .list(items.filter { !$0.isAbsent }.map { term($0, item) })
    case .object(let fields):
      guard case .object(let object) = shape else {
        return DataTerm(context, side: side).term(value)
      }
      return self.object(fields, object)
    }
  }

  private func bag(_ items: [Evaluated], _ shape: Shape) -> ValueTerm {
    guard case .list(_, let item) = shape else { return .refused }
    var counts: [ValueTerm: Int] = [:]
    for value in items where !value.isAbsent { counts[term(value, item), default: 0] += 1 }
    return .bag(counts)
  }

  /// Tags without those that AWS itself keeps, whose keys begin with `aws:`.
  private func tags(_ items: [Evaluated], _ property: Property) -> ValueTerm {
    bag(
      items.filter { tag in !(tag["Key"]?.text?.lowercased().hasPrefix("aws:") ?? false) },
      property.shape)
  }

  private func object(_ fields: Evaluated.Fields, _ shape: ObjectShape) -> ValueTerm {
    var members: [String: ValueTerm] = [:]
    for property in shape.properties where !property.traits.contains(.readOnly) {
      let value = fields[property.name]?.value
      let member = value.map { term($0, property) } ?? absence(of: property)
      if member != .absent { members[property.name] = member }
    }
    for field in fields.fields where shape.position(of: field.name) == nil {
      let term = DataTerm(context, side: side).term(field.value)
      if term != .absent { members[field.name] = term }
    }
    return fields.isOpen ? .growing(.object(members)) : .object(members)
  }

  private func unknown(_ formula: Formula) -> ValueTerm {
    .unknown(formula, side: context.stability(of: formula) == .stable ? nil : side)
  }

  private func choice(
    _ condition: String, _ then: ValueTerm, _ otherwise: ValueTerm
  ) -> ValueTerm {
    .choice(
      condition, then: then, otherwise: otherwise,
      side: context.changedConditions.contains(condition) ? side : nil)
  }
}

extension Scalar {
  /// The text of a boolean, also of one that is written as text.
  var truth: String {
    if case .bool(let value) = meaning { return value ? "true" : "false" }
    return text.lowercased()
  }
}
