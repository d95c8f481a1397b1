// SPDX-License-Identifier: Apache-2.0

/// Names and patterns of one list without those that another pattern of it holds already.
enum WidestNames {
  /// How many patterns are compared with the names; lists with more are left as they are.
  private static let mostPatterns = 16

  /// The names that no other one holds; of resources only `*` holds others.
  static func of(_ names: Set<PolicyTerm>, areActions: Bool) -> Set<PolicyTerm> {
    guard areActions else { return names.contains(.text("*")) ? [.text("*")] : names }
    let patterns = names.compactMap { name -> String? in
      // A `?` could stand for the `*` of another pattern, which holds more.
      guard case .text(let text) = name, text.contains("*"), !text.contains("?") else { return nil }
      return text
    }
    guard !patterns.isEmpty, patterns.count <= mostPatterns else { return names }
    let matchers = patterns.map { (text: $0, pattern: Wildcards($0)) }
    return names.filter { name in
      guard case .text(let text) = name else { return true }
      return !matchers.contains { $0.text != text && $0.pattern.match(text) }
    }
  }

  /// Takes out the grants that another grant holds, which differs in the action or the resource alone.
  static func reduce(_ grants: [AccessGrant]) -> [AccessGrant] {
    let byAction = reduce(grants, \.action, areActions: true)
    return reduce(byAction, \.resource, areActions: false)
  }

  private static func reduce(
    _ grants: [AccessGrant], _ part: WritableKeyPath<AccessGrant, AccessGrant.Object?>,
    areActions: Bool
  ) -> [AccessGrant] {
    var groups: [AccessGrant: Set<PolicyTerm>] = [:]
    for grant in grants {
      guard let object = grant[keyPath: part], !object.isNegated else { continue }
      var group = grant
      group[keyPath: part] = nil
      groups[group, default: []].insert(object.name)
    }
    let widest = groups.mapValues { of($0, areActions: areActions) }
    return grants.filter { grant in
      guard let object = grant[keyPath: part], !object.isNegated else { return true }
      var group = grant
      group[keyPath: part] = nil
      return widest[group]?.contains(object.name) ?? true
    }
  }
}
