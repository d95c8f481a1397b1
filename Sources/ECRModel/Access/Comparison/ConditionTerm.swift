// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension PolicyTerm {
  /// Reads a condition: what each operator compares, whatever the order and the case of the keys.
  ///
  /// No condition, an empty one and one whose operators compare nothing are the same. `ArnEquals` is
  /// `ArnLike`: both take wildcards. Source: IAM User Guide, "Condition operators".
  init(condition value: Evaluated) {
    switch value.content {
    case .absent: self = .mapping([:])
    case .choice(let condition, let then, let otherwise):
      self = .choice(
        condition: condition, then: PolicyTerm(condition: then),
        otherwise: PolicyTerm(condition: otherwise))
    case .object(let fields):
      var operators: [String: Set<PolicyTerm>] = [:]
      for field in fields.fields {
        let name = Self.canonical(operator: field.name)
        let comparisons = Self.comparisons(field.value, name)
        guard !comparisons.isEmpty else { continue }
        operators[name, default: []].formUnion(comparisons)
      }
      let term = PolicyTerm.mapping(operators.mapValues(PolicyTerm.set))
      self = fields.isOpen ? .open(term) : term
    default: self = PolicyTerm(value)
    }
  }

  private static func canonical(operator name: String) -> String {
    name.replacing("ArnEquals", with: "ArnLike").replacing("ArnNotEquals", with: "ArnNotLike")
  }

  /// What an operator compares: one mapping of a key to its values for each key.
  private static func comparisons(_ value: Evaluated, _ name: String) -> Set<PolicyTerm> {
    guard let fields = value.fields else {
      return value.isAbsent ? [] : [PolicyTerm(value)]
    }
    let isTruth = name.hasPrefix("Bool") || name.hasPrefix("Null")
    var found: Set<PolicyTerm> = []
    for field in fields.fields where !field.value.isAbsent {
      let values = PolicyTerm(field.value) { isTruth ? $0.lowercased() : $0 }
      found.insert(.mapping([canonical(key: field.name): values]))
    }
    return fields.isOpen ? [.open(.set(found))] : found
  }

  /// A key in small letters, but for the name of a tag, whose case counts where it stands.
  private static func canonical(key: String) -> String {
    guard let slash = key.firstIndex(of: "/") else { return key.lowercased() }
    return key[..<slash].lowercased() + key[slash...]
  }
}
