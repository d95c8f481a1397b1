// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// What an access policy says, whatever its spelling: its grants, and what stands beside statements.
public struct PolicyGrants: Sendable {
  /// The grants, each once in the order of the text.
  public var grants: [AccessGrant] = []

  /// Statements that are no mapping, such as one that is not known or an open choice.
  public var rest: [PolicyTerm] = []

  /// The version; that of 2008 where none is written.
  ///
  /// Source: IAM User Guide, "AWS JSON policy elements: Version".
  public var version: PolicyTerm

  /// The policy's `Id` and the statements' `Sid`s, which change nothing.
  public var names: [PolicyTerm] = []

  /// Keys of the policy that the grammar does not know.
  public var others: PolicyTerm

  /// The most grants that a policy is cut into; a longer one is compared by its statements.
  static let most = 4096

  /// Reads a policy; nil when it is no mapping, and no list of one mapping.
  ///
  /// In the policy of a repository `Resource: "*"` says nothing. With `isCut` false a statement is
  /// not cut into its combinations.
  public init?(_ tree: Evaluated, ofRegistry isOfRegistry: Bool, isCut: Bool = true) {
    guard let policy = AccessPolicy(tree.items.flatMap { $0.count == 1 ? $0.first : nil } ?? tree)
    else { return nil }
    let written = policy[.version].value
    version = written.isAbsent ? .text(AccessPolicy.versions.last ?? "") : PolicyTerm(written)
    names = [PolicyTerm(policy[.id].value)]
    others = Self.others(policy.elements)
    var builder = GrantBuilder(isOfRegistry: isOfRegistry, isCut: isCut)
    for value in Self.statements(policy) {
      guard let statement = AccessStatement(value) else {
        rest.append(PolicyTerm(value))
        continue
      }
      names.append(PolicyTerm(statement[.sid].value))
      builder.add(statement, Self.others(statement.elements))
    }
    grants = isCut ? WidestNames.reduce(builder.grants) : builder.grants
  }

  /// The number of grants that a policy would be cut into; saturates.
  static func count(_ tree: Evaluated) -> Int {
    guard let policy = AccessPolicy(tree.items.flatMap { $0.count == 1 ? $0.first : nil } ?? tree)
    else { return 0 }
    return statements(policy).reduce(0) { count, value in
      guard let statement = AccessStatement(value) else { return count }
      let principals = statement[.principal].value.fields?.fields
        .reduce(0) { $0 + ($1.value.items?.count ?? 1) }
      let actions = statement[.action].value.items?.count ?? 1
      let resources = statement[.resource].value.items?.count ?? 1
      let (pairs, overflow) = max(principals ?? 1, 1).multipliedReportingOverflow(
        by: max(actions, 1))
      let (all, isTooMany) = pairs.multipliedReportingOverflow(by: max(resources, 1))
      return overflow || isTooMany ? most + 1 : min(count + all, most + 1)
    }
  }

  private static func statements(_ policy: AccessPolicy) -> [Evaluated] {
    let value = policy[.statement].value
    return (value.items ?? [value]).filter { !$0.isAbsent }
  }

  private static func others(_ elements: PolicyElements) -> PolicyTerm {
    var members: [String: PolicyTerm] = [:]
    for field in elements.others where !field.value.isAbsent {
      members[field.name] = PolicyTerm(field.value)
    }
    return elements.isOpen ? .open(.mapping(members)) : .mapping(members)
  }
}
