// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// The many texts of one policy: order, lists of one, case, root ARNs, what is empty.
extension RandomPolicy {
  /// The policy as JSON, spelled at random.
  func text(using random: inout SeededGenerator) -> String {
    var texts = statements.map { $0.text(using: &random) }.shuffled(using: &random)
    if Bool.random(using: &random), let again = texts.first { texts.append(again) }
    let list =
      texts.count == 1 && Bool.random(using: &random)
      ? texts[0] : "[" + texts.joined(separator: ", ") + "]"
    let members = [#""Version": "2012-10-17""#, "\"Statement\": \(list)"]
      .shuffled(using: &random)
    return "{" + members.joined(separator: ", ") + "}"
  }
}

extension RandomPolicy.Statement {
  fileprivate func text(using random: inout SeededGenerator) -> String {
    var members = ["\"Effect\": \"\(isAllow ? "Allow" : "Deny")\""]
    members.append(
      "\"\(isNotPrincipal ? "NotPrincipal" : "Principal")\": " + principal(using: &random))
    let names = actions.map { Bool.random(using: &random) ? $0 : $0.lowercased() }
    members.append(
      "\"\(isNotAction ? "NotAction" : "Action")\": " + Self.list(names, using: &random))
    if let source {
      let value = Self.list([source], using: &random)
      let key = Bool.random(using: &random) ? "aws:SourceAccount" : "AWS:sourceaccount"
      members.append("\"Condition\": {\"StringEquals\": {\"\(key)\": \(value)}}")
    } else if Bool.random(using: &random) {
      members.append("\"Condition\": {}")
    }
    return "{" + members.shuffled(using: &random).joined(separator: ", ") + "}"
  }

  private func principal(using random: inout SeededGenerator) -> String {
    if principals == [RandomPolicy.everyone] {
      return ["\"*\"", "{\"AWS\": \"*\"}", "{\"AWS\": [\"*\"]}"].randomElement(using: &random) ?? ""
    }
    var accounts: [String] = []
    for name in principals where name != "service" {
      accounts.append(Bool.random(using: &random) ? name : "arn:aws:iam::\(name):root")
    }
    var kinds: [String] = []
    if !accounts.isEmpty { kinds.append("\"AWS\": " + Self.list(accounts, using: &random)) }
    if principals.contains("service") {
      kinds.append("\"Service\": " + Self.list(["lambda.amazonaws.com"], using: &random))
    } else if Bool.random(using: &random) {
      kinds.append("\"Service\": []")
    }
    return "{" + kinds.shuffled(using: &random).joined(separator: ", ") + "}"
  }

  private static func list(_ words: [String], using random: inout SeededGenerator) -> String {
    var words = words.shuffled(using: &random)
    if words.count == 1, Bool.random(using: &random) { return "\"\(words[0])\"" }
    if Bool.random(using: &random) { words.append(words[0]) }
    return "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }
}
