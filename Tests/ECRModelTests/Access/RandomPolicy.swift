// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// A random access policy over a few principals and actions, which can be spelled in many ways and
/// decides every request by itself.
struct RandomPolicy {
  /// One statement; lists are never empty.
  struct Statement {
    var isAllow: Bool
    var isNotPrincipal = false
    var principals: [String]
    var isNotAction = false
    var actions: [String]
    /// The account that a request must come from; nil without a condition.
    var source: String?
  }

  /// Who asks for what, from where.
  struct Request: Hashable {
    var principal: String
    var action: String
    var source: String
  }

  static let everyone = "*"
  static let principals = ["111122223333", "444455556666", "service"]
  static let actions = ["ecr:BatchGetImage", "ecr:PutImage", "ecr:PutLifecyclePolicy"]
  static let sources = ["000000000001", "000000000002", "000000000003"]
  private static let patterns = actions + ["ecr:*", "ecr:Put*", "ecr:BatchGetImage"]

  static let requests = principals.flatMap { principal in
    actions.flatMap { action in
      sources.map { Request(principal: principal, action: action, source: $0) }
    }
  }

  var statements: [Statement]

  init(using random: inout SeededGenerator) {
    statements = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      statements.append(Self.statement(using: &random))
    }
  }

  private static func some(
    _ words: [String], using random: inout SeededGenerator
  ) -> [String] {
    Array(words.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)))
  }

  private static func statement(using random: inout SeededGenerator) -> Statement {
    let isEveryone = Int.random(in: 0..<4, using: &random) == 0
    var statement = Statement(
      isAllow: Int.random(in: 0..<3, using: &random) > 0,
      principals: isEveryone ? [everyone] : some(principals, using: &random),
      actions: some(patterns, using: &random))
    if !isEveryone, !statement.isAllow {
      statement.isNotPrincipal = Int.random(in: 0..<4, using: &random) == 0
    }
    statement.isNotAction = Int.random(in: 0..<6, using: &random) == 0
    if Int.random(in: 0..<3, using: &random) == 0 {
      statement.source = sources.prefix(2).randomElement(using: &random)
    }
    return statement
  }

  /// The policy with one thing in it changed, which may change nothing that it decides.
  func changed(using random: inout SeededGenerator) -> RandomPolicy {
    var copy = self
    let index = Int.random(in: 0..<statements.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: copy.statements[index].isAllow.toggle()
    case 1: copy.statements[index].actions = Self.some(Self.patterns, using: &random)
    case 2: copy.statements[index].actions.append(Self.actions[0])
    case 3: copy.statements[index].source = Self.sources.randomElement(using: &random)
    case 4: copy.statements.append(statements[index])
    case 5 where statements.count > 1: copy.statements.remove(at: index)
    default: copy.statements[index].principals = Self.some(Self.principals, using: &random)
    }
    return copy
  }

  // MARK: - Decisions

  /// Whether a request is let through: some statement allows it, and none denies it.
  func allows(_ request: Request) -> Bool {
    let taken = statements.filter { $0.takes(request) }
    return taken.contains(where: \.isAllow) && taken.allSatisfy(\.isAllow)
  }
}

extension RandomPolicy.Statement {
  fileprivate func takes(_ request: RandomPolicy.Request) -> Bool {
    let isNamed =
      principals.contains(RandomPolicy.everyone) || principals.contains(request.principal)
    let isMeant = actions.contains { pattern in
      pattern.hasSuffix("*")
        ? request.action.hasPrefix(pattern.dropLast()) : pattern == request.action
    }
    return isNamed != isNotPrincipal && isMeant != isNotAction
      && (source.map { $0 == request.source } ?? true)
  }
}
