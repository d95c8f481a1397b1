// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Comparing evaluated values with the shapes of the property tables.
extension ValueChecker {
  /// Checks a value; `place` is where something that is missing from it is reported.
  mutating func check(_ value: Evaluated, _ shape: Shape, at place: SourceRange) {
    if case .document(let kind) = shape {
      forEachCase(of: value) { $0.check($1, kind, at: place) }
      return
    }
    switch value.content {
    // Arguments that cannot be are said by the rules on functions.
    case .unknown(let formula) where evaluator.isList(value) && formula.hasSoundArguments:
      switch shape {
      case .string, .boolean:
        report(
          PropertyRules.wrongType, "this must be \(Self.words(for: shape)), not a list", at: value)
      case .list, .object, .document: return
      }
    case .unknown where !value.pieces.isEmpty:
      if case .string(let rule) = shape { checkPartialText(value, rule) }
    case .absent, .unknown, .null, .refused, .json: return
    case .choice(let condition, let then, let otherwise):
      under(condition, true) { $0.check(then, shape, at: place) }
      under(condition, false) { $0.check(otherwise, shape, at: place) }
    case .scalar(let scalar): check(scalar, shape, value)
    case .list(let items): check(items, shape, value)
    case .object(let fields): check(fields, shape, value, place)
    }
  }

  private mutating func check(_ scalar: Scalar, _ shape: Shape, _ value: Evaluated) {
    switch shape {
    case .string(let rule): checkText(scalar, rule, value)
    case .boolean:
      if !Self.isBoolean(scalar) {
        report(
          PropertyRules.wrongType, "'\(clipped(scalar.text))' must be true or false",
          at: value)
      }
    case .document: return
    case .list, .object:
      report(
        PropertyRules.wrongType, "'\(clipped(scalar.text))' must be \(Self.words(for: shape))",
        at: value)
    }
  }

  private static func isBoolean(_ scalar: Scalar) -> Bool {
    if case .bool = scalar.meaning { return true }
    return ["true", "false"].contains(scalar.text.lowercased())
  }

  private mutating func check(_ items: [Evaluated], _ shape: Shape, _ value: Evaluated) {
    guard case .list(let rule, let element) = shape else {
      report(
        PropertyRules.wrongType, "this must be \(Self.words(for: shape)), not a list",
        at: value)
      return
    }
    for item in items {
      check(item, element, at: Self.start(of: item))
      // The members of a parameter's text are all of one kind.
      if case .object = element, value.origin.parameter != nil { break }
    }
    ListChecks.check(items, rule, element, value, &self)
  }

  private mutating func check(
    _ fields: Evaluated.Fields, _ shape: Shape, _ value: Evaluated, _ place: SourceRange
  ) {
    switch shape {
    case .object(let object): check(fields, object, at: place)
    // A function's key beside other keys, or an unknown function, is said by the rules on functions.
    case _ where fields.isOpen: return
    default:
      let meant = fields.fields.count == 1 ? Self.function(meantBy: fields.fields[0].name) : nil
      report(
        PropertyRules.wrongType,
        "this must be \(Self.words(for: shape)), not a mapping"
          + (meant.map { "; the function is '\($0)'" } ?? ""),
        at: Self.head(of: value))
    }
  }

  /// The function whose key is written in another case or without its `Fn::`.
  private static func function(meantBy name: String) -> String? {
    let names = IntrinsicFunction.allCases.filter { $0 != .condition }.map(\.rawValue)
    let lower = name.lowercased()
    return names.first { $0.lowercased() == lower || $0.lowercased() == "fn::" + lower }
  }

  private mutating func check(
    _ fields: Evaluated.Fields, _ object: ObjectShape, at place: SourceRange
  ) {
    for field in fields.fields {
      guard let position = object.position(of: field.name) else {
        reportUnknown(field, fields, object)
        continue
      }
      if object.properties[position].traits.contains(.readOnly) {
        if case .absent = field.value.content { continue }
        report(
          PropertyRules.readOnlyProperty,
          "'\(field.name)' can be read with Fn::GetAtt, not set; remove it", at: field.keyRange)
        continue
      }
      let outer = slot
      slot = field.keyRange
      check(field.value, object.properties[position].shape, at: field.keyRange)
      slot = outer
    }
    checkMissing(fields, object, at: place)
  }

  /// Reports properties that are required and missing, or absent in the branch that is looked at.
  mutating func checkMissing(
    _ fields: Evaluated.Fields, _ object: ObjectShape, at place: SourceRange
  ) {
    guard !fields.isOpen else { return }
    for property in object.needed {
      guard let field = fields[property.name] else {
        // A key that was meant to be the missing one is reported already.
        if !Self.isMeant(property.name, fields, object) {
          reportMissing(property, object, at: place)
        }
        continue
      }
      checkPresence(field.value, property, object, at: field.keyRange)
    }
  }

  /// Whether a key that is no property was probably meant to be this one.
  private static func isMeant(
    _ name: String, _ fields: Evaluated.Fields, _ object: ObjectShape
  ) -> Bool {
    fields.fields.contains { field in
      guard object.position(of: field.name) == nil else { return false }
      let names = [field.name] + object.names(wrappedIn: field.value)
      return object.owner(ofNested: field.name) == name
        || object.property(endingLike: field.name)?.name == name
        || names.contains {
          NearestName(to: $0, among: object.properties.map(\.name))?.name == name
        }
    }
  }

  private mutating func checkPresence(
    _ value: Evaluated, _ property: Property, _ object: ObjectShape, at place: SourceRange
  ) {
    switch value.content {
    case .absent: reportMissing(property, object, at: place)
    case .choice(let condition, let then, let otherwise):
      under(condition, true) { $0.checkPresence(then, property, object, at: place) }
      under(condition, false) { $0.checkPresence(otherwise, property, object, at: place) }
    default: return
    }
  }

  private mutating func reportMissing(
    _ property: Property, _ object: ObjectShape, at place: SourceRange
  ) {
    report(
      PropertyRules.missingProperty, "'\(object.typeName)' needs '\(property.name)'", at: place)
  }

  private mutating func reportUnknown(
    _ field: Evaluated.Fields.Field, _ fields: Evaluated.Fields, _ object: ObjectShape
  ) {
    let head = "'\(clipped(field.name))' is not a property of \(object.typeName)"
    let names = object.properties.filter { !$0.traits.contains(.readOnly) }.map(\.name)
    let nearest = object.nearest(to: field.name)
    // A name that a nested object has is no slip, but for one of case.
    if nearest?.distance != 0, let owner = object.owner(ofNested: field.name) {
      report(
        PropertyRules.unknownProperty, "\(head); it belongs under '\(owner)'", at: field.keyRange)
    } else if let nearest {
      let isFree = nearest.isOnly && fields[nearest.name] == nil
      report(
        PropertyRules.unknownProperty, head + didYouMean(nearest.name), at: field.keyRange,
        fixes: isFree ? [template.renaming(field.keyRange, to: nearest.name)] : [])
    } else if let meant = object.property(endingLike: field.name), fields[meant.name] == nil {
      report(
        PropertyRules.unknownProperty, head + didYouMean(meant.name), at: field.keyRange)
    } else if let advice = object.advice(forWrapper: field.value) {
      report(PropertyRules.unknownProperty, "\(head); \(advice)", at: field.keyRange)
    } else {
      let rest = names.count <= 12 ? "; can be \(alternatives(names))" : ""
      report(PropertyRules.unknownProperty, head + rest, at: field.keyRange)
    }
  }

  /// The first line of a value, so that a whole block is not underlined for its kind alone.
  static func start(of value: Evaluated) -> SourceRange {
    if case .object(let fields) = value.content, let first = fields.fields.first {
      return first.keyRange
    }
    return value.origin.range
  }

  /// What stands for a value where its kind alone matters: of a mapping, its first key.
  static func head(of value: Evaluated) -> Evaluated {
    guard value.fields != nil else { return value }
    return Evaluated(
      .null, at: Origin(start(of: value), value.origin.parameter), uses: value.uses)
  }

  /// What a shape takes, to be put after "must be".
  static func words(for shape: Shape) -> String {
    switch shape {
    case .string: "a string"
    case .boolean: "true or false"
    case .list: "a list"
    case .object(let object): "a mapping (\(object.typeName))"
    case .document(let kind): "a \(kind.grammar.name)"
    }
  }
}

extension Formula {
  /// Whether it is no `Fn::Split` of anything but two arguments.
  fileprivate var hasSoundArguments: Bool {
    guard case .expression(let expression) = single, expression.function == .split else {
      return true
    }
    return expression.argument.items?.count == 2
  }
}

extension ObjectShape {
  /// The only property whose name ends with a name or is the end of it, such as `FilterType` of
  /// `Type`, whatever the case.
  fileprivate func property(endingLike name: String) -> Property? {
    let lower = name.lowercased()
    guard lower.count >= 4 else { return nil }
    let found = properties.filter { property in
      let other = property.name.lowercased()
      return !property.traits.contains(.readOnly) && other.count >= 4
        && (other.hasSuffix(lower) || lower.hasSuffix(other))
    }
    return found.count == 1 ? found.first : nil
  }

  /// The property whose object has a property of this name.
  fileprivate func owner(ofNested name: String) -> String? {
    properties.first { property in
      if case .object(let object) = property.shape { return object.position(of: name) != nil }
      return false
    }?.name
  }
}
