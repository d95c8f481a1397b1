// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import TemplateSyntax

/// The properties that declare a live resource, and what keeps them from declaring all of it.
struct LiveDeclaration {
  /// A property whose live value was not read.
  struct MissingPart: Hashable {
    /// The property.
    var name: String
    /// Why: denied, failed or not collected.
    var reason: String
    /// The operation that would tell.
    var operation: String
    /// What the import does to the live value.
    var harm: Harm
    /// Whether nothing of what the operation tells was read.
    var isUnread = false
  }

  /// What an import without a property does to its live value.
  enum Harm: Hashable {
    /// CloudFormation deletes it.
    case deletes
    /// Nothing public tells whether CloudFormation deletes it.
    case mayDelete
    /// It stays, and the template does not know of it.
    case undeclared
    /// It stays, and declaring it later replaces the resource.
    case replacesLater
  }

  private(set) var properties: [(name: String, value: Node)] = []
  private(set) var missing: [MissingPart] = []
  private(set) var problems: [DeclarationCheck.Problem] = []

  /// The account that a template leaves out where it is the stack's own.
  private let account: String?

  /// Declares a resource; everything that is live and not the default that a template cannot add later.
  init(_ live: LiveResource, account: String?) {
    self.account = account
    let specification = ECRResourceTypes.specification(of: live.typeName)
    let shape = specification?.shape
    for property in shape?.properties ?? []
    where property.live != nil && !property.traits.contains(.readOnly) {
      if property.name == specification?.identifier {
        properties.append((property.name, .string(live.identifier)))
      } else {
        declare(property, live[property.name])
      }
    }
    markUnread(shape)
    dropMutabilityWithoutFilters()
    var check = DeclarationCheck()
    if let shape {
      check.check(.mapping(properties.map { ($0.name, $0.value) }), .object(shape), at: "")
    }
    problems = check.problems
  }

  private mutating func declare(_ property: Property, _ live: Observed<Evaluated>) {
    switch live {
    case .absent: break
    case .found(let value):
      // A create-only property cannot be added later without replacing the resource, but the default
      // says the same without it, and replaces nothing when the template stays as it is.
      if property.traits.contains(.createOnly), isDefault(value, property) { return }
      guard let node = node(of: value, property) else { return }
      properties.append((property.name, node))
    case .denied(let code), .failed(let code):
      miss(property, "could not be read: \(code)")
    case .notCollected:
      miss(property, "not collected")
    }
  }

  private mutating func miss(_ property: Property, _ reason: String) {
    let harm: Harm =
      switch property.removal {
      case .deletesLiveValue: .deletes
      case .unknown: .mayDelete
      case .replaces, .refused: .replacesLater
      case .clears, .keepsLiveValue: .undeclared
      }
    missing.append(
      MissingPart(
        name: property.name, reason: reason, operation: property.live?.operation ?? "", harm: harm))
  }

  /// An operation of which nothing is declared was not read, or has nothing else to tell.
  private mutating func markUnread(_ shape: ObjectShape?) {
    // The first property is the identifier, which is known without its operation.
    let told = properties.dropFirst().compactMap {
      shape?.property(named: $0.name)?.live?.operation
    }
    for index in missing.indices {
      missing[index].isUnread = !told.contains(missing[index].operation)
    }
  }

  /// A mutability with exclusions is refused without its filters, so neither is declared.
  private mutating func dropMutabilityWithoutFilters() {
    guard missing.contains(where: { $0.name == "ImageTagMutabilityExclusionFilters" }),
      let position = properties.firstIndex(where: { $0.name == "ImageTagMutability" })
    else { return }
    properties.remove(at: position)
  }

  /// Whether a value says what is so without it.
  private func isDefault(_ value: Evaluated, _ property: Property) -> Bool {
    switch property.absence {
    case .value(let text): return value.text == text
    case .account: return value.text == account
    case .members:
      guard let object = property.shape.objectShape, let fields = value.fields?.fields else {
        return false
      }
      return fields.allSatisfy { field in
        object.property(named: field.name).map { isDefault(field.value, $0) } ?? false
      }
    case .unset, .generated, .derived: return false
    }
  }

  /// The value as a template has it; nil when there is nothing to declare.
  private func node(of value: Evaluated, _ property: Property) -> Node? {
    if case .account = property.absence, isDefault(value, property) { return nil }
    switch property.shape {
    case .document(let kind): return document(value, kind)
    case .list(_, let item):
      let items = (value.items ?? []).filter { !isSystemTag($0, property) }
      if items.isEmpty, !property.traits.contains(.required) { return nil }
      return .sequence(
        items.compactMap { node(of: $0, Property(name: "", shape: item, summary: "")) })
    case .object(let object):
      let entries = (value.fields?.fields ?? []).compactMap { field -> (String, Node)? in
        guard let property = object.property(named: field.name),
          let node = node(of: field.value, property)
        else { return nil }
        return (field.name, node)
      }
      return entries.isEmpty ? nil : .mapping(entries)
    case .string, .boolean: return value.knownNode
    }
  }

  private func isSystemTag(_ value: Evaluated, _ property: Property) -> Bool {
    property.comparison == .tags && value["Key"]?.text?.hasPrefix("aws:") ?? false
  }

  /// A policy as a mapping where a template may have one, else as text that can be read.
  private func document(_ value: Evaluated, _ kind: DocumentKind) -> Node? {
    if kind.takesMapping, let node = value.knownNode, node.entries != nil { return node }
    let text = value.documentText ?? value.text ?? ""
    let readable = value.prettyJSON ?? text
    return .string(kind.takesLength(readable.unicodeScalars.count) ? readable : text)
  }
}
