// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// How the elements of access policies are looked at.
extension ValueChecker {
  /// Begins to look at parts of a document that have defects of their own, and gives the slot of the
  /// document to go back to.
  ///
  /// One statement's defect says nothing of what a parameter brings to another statement.
  mutating func beginParts() -> SourceRange? {
    defer { slot = nil }
    return slot
  }

  /// Looks at each item of a list, or at the one value that stands for it; what `body` gets is no
  /// choice, not absent, and may still be of a wrong kind.
  mutating func forEachPart(
    of value: Evaluated, _ body: (inout ValueChecker, Evaluated) -> Void
  ) {
    forEachCase(of: value) { checker, value in
      for item in value.items ?? [value] {
        checker.forEachCase(of: item) { checker, item in
          if !item.isAbsent { body(&checker, item) }
        }
      }
    }
  }

  /// Looks at each principal of an element that is no choice; the kind is nil for a bare text.
  mutating func forEachPrincipal(
    of value: Evaluated, _ body: (inout ValueChecker, PrincipalKind?, Evaluated) -> Void
  ) {
    guard let fields = value.fields else {
      if value.scalar != nil { body(&self, nil, value) }
      return
    }
    for field in fields.fields {
      guard let kind = PrincipalKind(rawValue: field.name) else { continue }
      forEachPart(of: field.value) { body(&$0, kind, $1) }
    }
  }

  /// Looks at each combination of two values that conditions decide.
  mutating func forEachCase(
    of first: Evaluated, _ second: Evaluated,
    _ body: (inout ValueChecker, Evaluated, Evaluated) -> Void
  ) {
    forEachCase(of: [first, second]) { checker, values in
      guard let first = values.first, let second = values.last else { return }
      body(&checker, first, second)
    }
  }

  /// Looks at each combination of what a statement does, to whom, and when.
  mutating func forEachGrant(
    of statement: PolicyStatement,
    _ body: (
      inout ValueChecker, _ effect: AccessStatement.Effect, _ principal: Evaluated,
      _ condition: Evaluated
    ) -> Void
  ) {
    let values = [
      statement[.effect].value, statement[.principal].value, statement[.condition].value,
    ]
    forEachCase(of: values) { checker, values in
      guard let effect = values.first.flatMap(AccessStatement.effect), let condition = values.last,
        let principal = values.dropFirst().first
      else { return }
      body(&checker, effect, principal, condition)
    }
  }

  /// Whether the branch that is looked at can hold together with others.
  func isCompatible(with others: [Branch]) -> Bool {
    others.allSatisfy { outcome(of: $0.condition) ?? $0.isMet == $0.isMet }
  }

  /// Reports the keys of a mapping that are no elements, and tells which elements they were meant as.
  mutating func reportUnknownKeys(
    of elements: PolicyElements, _ owner: String, among names: [String], isMapping: Bool
  ) -> Set<String> {
    var meant: Set<String> = []
    for field in elements.others {
      let nearest = NearestName(to: field.name, among: names)
      if let nearest { meant.insert(nearest.name) }
      let isFree = nearest.map { $0.isOnly && elements[$0.name].keyRange == nil } ?? false
      report(
        PolicyShape.unknownKey,
        "'\(clipped(field.name))' is not a key of \(owner)"
          + (nearest.map { didYouMean($0.name) } ?? "; its keys are \(listed(names))"),
        at: elements.owner.site(at: field.keyRange),
        fixes: isFree && isMapping
          ? nearest.map { [template.renaming(field.keyRange, to: $0.name)] } ?? [] : [])
    }
    return meant
  }
}

extension PolicySlot {
  /// Whether the element is there in the branch that is looked at; nil when that is not known.
  func isPresent(_ value: Evaluated) -> Bool? {
    switch value.content {
    case .absent: false
    case .unknown where keyRange == nil: nil
    default: true
    }
  }
}
