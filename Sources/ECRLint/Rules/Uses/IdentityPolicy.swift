// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A policy of IAM's in another service's resource, read for what it says about Amazon ECR.
struct IdentityPolicy {
  /// A statement.
  struct Statement {
    /// The statement's members.
    var tree: Evaluated

    /// The actions, each known or not; nil when which ones there are is not known, or `NotAction` is
    /// written.
    var actions: [Evaluated]? { Self.items(of: tree.member("Action")) }

    /// The resources, each known or not; nil when which ones there are is not known, or `NotResource`
    /// is written.
    var resources: [Evaluated]? { Self.items(of: tree.member("Resource")) }

    /// Whether the statement may allow something.
    var mayAllow: Bool { tree.member("Effect").text != "Deny" }

    private static func items(of value: Evaluated) -> [Evaluated]? {
      switch value.content {
      case .scalar: [value]
      case .list(let items): items
      // A function may give a string or a list.
      case .unknown: [value]
      case .object, .json, .absent, .null, .refused, .choice: nil
      }
    }
  }

  /// The statements that are mappings.
  var statements: [Statement] = []

  /// Whether there may be other statements, or whether some are under conditions.
  var isOpen = false

  /// The properties that hold policies, by type: names of properties, with `[]` for the items of a list.
  ///
  /// Source: provider schemas of 2026-10; AWS SAM, `AWS::Serverless::Function`.
  private static let paths: [String: [[String]]] = [
    "AWS::IAM::Group": [["Policies", "[]", "PolicyDocument"]],
    "AWS::IAM::GroupPolicy": [["PolicyDocument"]],
    "AWS::IAM::ManagedPolicy": [["PolicyDocument"]],
    "AWS::IAM::Policy": [["PolicyDocument"]],
    "AWS::IAM::Role": [["Policies", "[]", "PolicyDocument"]],
    "AWS::IAM::RolePolicy": [["PolicyDocument"]],
    "AWS::IAM::User": [["Policies", "[]", "PolicyDocument"]],
    "AWS::IAM::UserPolicy": [["PolicyDocument"]],
    "AWS::SSO::PermissionSet": [["InlinePolicy"]],
    "AWS::Serverless::Function": [["Policies"], ["Policies", "[]"]],
  ]

  /// The policies of a resource, in order.
  static func all(of resource: EvaluatedResource, in template: Template) -> [IdentityPolicy] {
    guard let paths = paths[resource.type] else { return [] }
    return paths.flatMap { values(at: $0[...], in: resource.properties) }.compactMap {
      guard case .document(let document) = EmbeddedDocument.read($0, in: template) else {
        return nil
      }
      return IdentityPolicy(document.tree)
    }
  }

  private init?(_ tree: Evaluated) {
    let value = tree.member("Statement")
    guard tree.fields != nil, !value.isAbsent else { return nil }
    for item in value.items ?? [value] { add(item) }
  }

  private mutating func add(_ item: Evaluated) {
    switch item.content {
    case .object(let fields):
      statements.append(Statement(tree: item))
      if fields.isOpen { isOpen = true }
    case .choice(_, let then, let otherwise):
      isOpen = true
      add(then)
      add(otherwise)
    case .unknown: isOpen = true
    case .scalar, .list, .json, .absent, .null, .refused: return
    }
  }

  private static func values(at path: ArraySlice<String>, in value: Evaluated) -> [Evaluated] {
    if case .choice(_, let then, let otherwise) = value.content {
      return values(at: path, in: then) + values(at: path, in: otherwise)
    }
    guard let name = path.first else { return [value] }
    if name == "[]" {
      return (value.items ?? []).flatMap { values(at: path.dropFirst(), in: $0) }
    }
    let member = value.member(name)
    return member.isAbsent ? [] : values(at: path.dropFirst(), in: member)
  }
}
