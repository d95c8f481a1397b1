// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Some members of an object, with every condition that decides one of them taken for decided.
struct MemberCase {
  private let fields: Evaluated.Fields
  private let names: [String]
  private let values: [Evaluated]

  /// Where something that is missing is reported.
  let place: SourceRange

  fileprivate init(
    _ fields: Evaluated.Fields, _ names: [String], _ values: [Evaluated], at place: SourceRange
  ) {
    (self.fields, self.names, self.values, self.place) = (fields, names, values, place)
  }

  /// The value of a member that was asked for: never a choice; unknown when a macro or a misspelt
  /// key may stand for it.
  subscript(name: String) -> Evaluated {
    guard let index = names.firstIndex(of: name), values.indices.contains(index) else {
      return Evaluated(.unknown(Formula([])), at: place)
    }
    return values[index]
  }

  /// The key of a member; the object's own place when it is not written.
  func keyRange(_ name: String) -> SourceRange { fields[name]?.keyRange ?? place }
}

extension ValueChecker {
  /// Looks at members of an object in each combination of the conditions that decide them.
  ///
  /// Silent for what is no object. `place` is where something that is missing is reported.
  mutating func forEachCase(
    of names: [String], in object: Evaluated, _ shape: ObjectShape?, at place: SourceRange,
    _ body: (inout ValueChecker, MemberCase) -> Void
  ) {
    forEachCase(of: object) { checker, object in
      guard case .object(let fields) = object.content else { return }
      let values = names.map { fields.value($0, shape) ?? Evaluated(.absent, at: object.origin) }
      checker.forEachCase(of: values) { checker, values in
        body(&checker, MemberCase(fields, names, values, at: place))
      }
    }
  }

  /// Looks at properties of a resource in each combination of the conditions that decide them.
  mutating func forEachCase(
    of names: [String], in resource: EvaluatedResource,
    _ body: (inout ValueChecker, MemberCase) -> Void
  ) {
    forEachCase(
      of: names, in: resource.properties, resource.specification?.shape,
      at: resource.resource.anchor.range, body)
  }

  /// Looks at the objects of a list, each in each of its cases; silent for what is no list.
  mutating func forEachItem(
    of list: Evaluated, _ body: (inout ValueChecker, Evaluated) -> Void
  ) {
    forEachCase(of: list) { checker, list in
      for item in list.items ?? [] { checker.forEachCase(of: item, body) }
    }
  }
}

extension Evaluated.Fields {
  /// The value of a member: unknown when a macro or a misspelt key may bring it, nil when none
  /// does.
  fileprivate func value(_ name: String, _ shape: ObjectShape?) -> Evaluated? {
    if let field = self[name] { return field.value }
    guard isOpen || holdsSlip(for: name, shape), let first = fields.first else {
      return isOpen ? Evaluated(.unknown(Formula([])), at: SourceRange(at: 0)) : nil
    }
    return Evaluated(.unknown(Formula([])), at: first.value.origin)
  }

  /// Whether a key that is no property was probably meant to be this one.
  private func holdsSlip(for name: String, _ shape: ObjectShape?) -> Bool {
    guard let shape else { return false }
    return fields.contains { field in
      shape.position(of: field.name) == nil && shape.nearest(to: field.name)?.name == name
    }
  }
}
