// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Cuts statements into grants, each once.
struct GrantBuilder {
  /// Whether a statement's resource counts even when it is `*`.
  let isOfRegistry: Bool

  /// Whether a statement is cut into its combinations.
  let isCut: Bool

  /// The grants so far.
  private(set) var grants: [AccessGrant] = []

  private var seen: Set<AccessGrant> = []

  init(isOfRegistry: Bool, isCut: Bool) {
    (self.isOfRegistry, self.isCut) = (isOfRegistry, isCut)
  }

  /// Adds the grants of a statement.
  mutating func add(_ statement: AccessStatement, _ others: PolicyTerm) {
    let condition = PolicyTerm(condition: statement[.condition].value)
    let effect = PolicyTerm(statement[.effect].value)
    let resources = objects(statement, .resource, .notResource, isAction: false)
    let actions = objects(statement, .action, .notAction, isAction: true)
    for subject in subjects(statement) {
      for action in actions {
        for resource in resources {
          let grant = AccessGrant(
            effect: effect, subject: subject, action: action, resource: resource,
            condition: condition, others: others)
          if seen.insert(grant).inserted { grants.append(grant) }
        }
      }
    }
  }

  private func subjects(_ statement: AccessStatement) -> [AccessGrant.Subject?] {
    var subjects: [AccessGrant.Subject?] = []
    let named = Self.principals(statement[.principal].value).map { kind, name in
      AccessGrant.Subject(isNegated: false, kind: kind, name: name)
    }
    if isCut {
      subjects = named
    } else if !named.isEmpty {
      subjects = [AccessGrant.Subject(isNegated: false, kind: nil, name: Self.joined(named))]
    }
    let negated = Self.principals(statement[.notPrincipal].value).map { kind, name in
      AccessGrant.Subject(isNegated: true, kind: kind, name: name)
    }
    // Everyone but two is not everyone but one, twice.
    if !negated.isEmpty {
      subjects.append(
        AccessGrant.Subject(isNegated: true, kind: nil, name: Self.joined(negated)))
    }
    return subjects.isEmpty ? [nil] : subjects
  }

  private static func joined(_ subjects: [AccessGrant.Subject]) -> PolicyTerm {
    .set(
      Set(
        subjects.map { subject in
          .mapping([subject.kind?.rawValue ?? "": subject.name])
        }))
  }

  /// The principals of an element; a kind without items names nobody.
  private static func principals(_ value: Evaluated) -> [(PrincipalKind?, PolicyTerm)] {
    guard let fields = value.fields else {
      return PolicyTerm.items(of: value).map { (nil, $0) }
    }
    var found: [(PrincipalKind?, PolicyTerm)] = []
    for field in fields.fields {
      guard let kind = PrincipalKind(rawValue: field.name) else {
        found.append((nil, .mapping([field.name: PolicyTerm(field.value)])))
        continue
      }
      for name in PolicyTerm.items(of: field.value, { canonical($0, kind) }) {
        // `*` under `AWS` is the bare `*`.
        found.append((name == .text("*") && kind == .aws ? nil : kind, name))
      }
    }
    if fields.isOpen { found.append((nil, .open(.nothing))) }
    return found
  }

  /// A principal in its one form.
  private static func canonical(_ text: String, _ kind: PrincipalKind) -> String {
    switch kind {
    case .aws:
      guard case .success(let principal) = Principal.read(text),
        case .account(let account) = principal.canonical
      else { return text }
      return account
    case .service:
      // In one partition there is one service of a name, whichever domain it is written with.
      let suffixes = Partition.all.map { ".\($0.urlSuffix)" }.sorted { $0.count > $1.count }
      let suffix = suffixes.first { text.hasSuffix($0) }
      return String(text.dropLast(suffix?.count ?? 0))
    case .federated, .canonicalUser: return text
    }
  }

  private func objects(
    _ statement: AccessStatement, _ element: AccessStatement.Element,
    _ negation: AccessStatement.Element, isAction: Bool
  ) -> [AccessGrant.Object?] {
    let text: (String) -> String = { isAction ? Self.canonical(action: $0) : $0 }
    let items = PolicyTerm.items(of: statement[element].value, text)
    let excluded = Set(PolicyTerm.items(of: statement[negation].value, text))
    var objects: [AccessGrant.Object?] = []
    if !isAction, !isOfRegistry, items.contains(.text("*")) {
      objects = [nil]
    } else if isCut {
      objects = items.map { AccessGrant.Object(isNegated: false, name: $0) }
    } else if !items.isEmpty {
      let widest = WidestNames.of(Set(items), areActions: isAction)
      objects = [AccessGrant.Object(isNegated: false, name: .set(widest))]
    }
    if !excluded.isEmpty {
      let widest = WidestNames.of(excluded, areActions: isAction)
      objects.append(AccessGrant.Object(isNegated: true, name: .set(widest)))
    }
    return objects.isEmpty ? [nil] : objects
  }

  /// An action in small letters, runs of `*` as one.
  private static func canonical(action text: String) -> String {
    var result = ""
    for character in text.lowercased() where !(character == "*" && result.last == "*") {
      result.append(character)
    }
    return result
  }
}
