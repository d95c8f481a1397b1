// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

extension ValueChecker {
  /// A property's value with the place that stands for the property: its key, or else the type of the
  /// resource.
  struct Slot {
    /// The value, which is no choice; `absent` where nothing is written.
    var value: Evaluated
    /// Where to report what is missing.
    var place: SourceRange
  }

  /// Looks at each alternative of a resource's property.
  ///
  /// Nothing is looked at where the property may come from a loop or a macro, or where `Properties` is
  /// no mapping.
  mutating func forEachCase(
    of name: String, in resource: EvaluatedResource, _ body: (inout ValueChecker, Slot) -> Void
  ) {
    forEachCase(of: resource.properties) { checker, properties in
      guard let slot = Self.slot(of: name, in: properties, resource) else { return }
      checker.forEachCase(of: slot.value) { body(&$0, Slot(value: $1, place: slot.place)) }
    }
  }

  /// Looks at each combination of the alternatives of two properties, as the look at one does.
  mutating func forEachCase(
    of first: String, and second: String, in resource: EvaluatedResource,
    _ body: (inout ValueChecker, Slot, Slot) -> Void
  ) {
    forEachCase(of: resource.properties) { checker, properties in
      guard let one = Self.slot(of: first, in: properties, resource),
        let other = Self.slot(of: second, in: properties, resource)
      else { return }
      checker.forEachCase(of: [one.value, other.value]) { checker, values in
        guard let first = values.first, let second = values.last else { return }
        body(
          &checker, Slot(value: first, place: one.place), Slot(value: second, place: other.place))
      }
    }
  }

  private static func slot(
    of name: String, in properties: Evaluated, _ resource: EvaluatedResource
  ) -> Slot? {
    guard let fields = properties.fields else { return nil }
    if let field = fields[name] { return Slot(value: field.value, place: field.keyRange) }
    let anchor = resource.resource.anchor.range
    return fields.isOpen ? nil : Slot(value: Evaluated(.absent, at: anchor), place: anchor)
  }
}

extension Evaluated {
  /// Whether it is a mapping or nothing at all, so that a member that it lacks is missing.
  var isMappingOrAbsent: Bool {
    switch content {
    case .object, .absent: true
    case .scalar, .list, .json, .null, .unknown, .refused, .choice: false
    }
  }
}
