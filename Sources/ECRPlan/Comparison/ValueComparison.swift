// SPDX-License-Identifier: Apache-2.0

import ECRModel
public import TemplateModel

/// Compares two values of one property by its row of the table.
///
/// Documents are compared by what they mean, lists as the row says, text and booleans whatever their
/// spelling, KMS keys whatever names them. Fields that the tables do not know count.
public struct ValueComparison: Sendable {
  /// What an absent value is.
  public enum Absences: Hashable, Sendable {
    /// Nothing: two templates are compared.
    case areNothing
    /// What the service does then: a template is compared with what is live.
    case meanTheDefault
  }

  /// What may make one formula two values.
  public var context: ComparisonContext

  /// What an absent value is.
  public var absences: Absences

  /// Creates a comparison.
  public init(
    _ absences: Absences = .areNothing, _ context: ComparisonContext = ComparisonContext()
  ) {
    (self.absences, self.context) = (absences, context)
  }

  /// Compares two values; the answer is the same in either order.
  public func compare(
    _ left: Evaluated, _ right: Evaluated, _ property: Property
  ) -> ComparisonOutcome {
    if left.branchCount * right.branchCount <= ValueTerm.mostBranches {
      if case .document(let kind) = property.shape {
        return DocumentComparison(context).compare(left, right, kind)
      }
      if case .object(let object) = property.shape, object.holdsDocuments {
        return compare(left, right, object)
      }
    }
    return term(left, property, side: 0).compare(term(right, property, side: 1), context)
  }

  /// Compares objects that hold documents member by member.
  private func compare(
    _ left: Evaluated, _ right: Evaluated, _ object: ObjectShape
  ) -> ComparisonOutcome {
    for (value, other) in [(left, right), (right, left)] {
      guard case .choice(let condition, let then, let otherwise) = value.content else { continue }
      if case .choice(condition, let first, let second) = other.content,
        !context.changedConditions.contains(condition)
      {
        return .either(
          compare(then, first, object), compare(otherwise, second, object),
          because: "condition '\(condition)' is open")
      }
      return .either(
        compare(then, other, object), compare(otherwise, other, object),
        because: "condition '\(condition)' is open")
    }
    guard let first = left.fields ?? (left.isAbsent ? Evaluated.Fields() : nil),
      let second = right.fields ?? (right.isAbsent ? Evaluated.Fields() : nil)
    else {
      let property = Property(name: "", shape: .object(object), summary: "")
      return term(left, property, side: 0).compare(term(right, property, side: 1), context)
    }
    if left.isAbsent != right.isAbsent, absences == .areNothing { return .different }
    let rows = object.properties.map { property in
      compare(
        first.member(property.name, at: left), second.member(property.name, at: right), property)
    }
    return .all(rows + [compareOthers(first, second, object)])
  }

  private func compareOthers(
    _ left: Evaluated.Fields, _ right: Evaluated.Fields, _ object: ObjectShape
  ) -> ComparisonOutcome {
    others(left, object, side: 0).compare(others(right, object, side: 1), context)
  }

  private func others(
    _ fields: Evaluated.Fields, _ object: ObjectShape, side: Int
  ) -> ValueTerm {
    let data = DataTerm(context, side: side)
    var members: [String: ValueTerm] = [:]
    for field in fields.fields
    where object.position(of: field.name) == nil && !field.value.isAbsent {
      members[field.name] = data.term(field.value)
    }
    return fields.isOpen ? .growing(.object(members)) : .object(members)
  }

  private func term(_ value: Evaluated, _ property: Property, side: Int) -> ValueTerm {
    TermBuilder(
      context: context, absences: absences == .areNothing ? .stay : .mean, side: side
    ).term(value, property)
  }
}

extension ObjectShape {
  /// Whether a member is a document, which needs a comparison of its own.
  fileprivate var holdsDocuments: Bool {
    properties.contains { if case .document = $0.shape { true } else { false } }
  }
}

extension Evaluated.Fields {
  /// A member, or the absence of one.
  fileprivate func member(_ name: String, at owner: Evaluated) -> Evaluated {
    self[name]?.value ?? Evaluated(.absent, at: owner.origin)
  }
}

extension Evaluated {
  /// The number of values that conditions may make of this one, up to a bound; items do not count.
  fileprivate var branchCount: Int {
    switch content {
    case .choice(_, let then, let otherwise):
      min(then.branchCount + otherwise.branchCount, ValueTerm.mostBranches)
    case .object(let fields):
      fields.fields.reduce(1) { min($0 + $1.value.branchCount - 1, ValueTerm.mostBranches) }
    default: 1
    }
  }
}
