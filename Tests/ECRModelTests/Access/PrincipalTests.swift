// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import Testing

@Suite struct PrincipalTests {
  @Test(arguments: Partition.all.map(\.name))
  func `every partition has principals`(partition: String) throws {
    let account = "111122223333"
    let root = try Principal.read("arn:\(partition):iam::\(account):root").get()
    #expect(root == .root(partition: partition, account: account))
    #expect(root.canonical == .account(account))
    let role = try Principal.read("arn:\(partition):iam::\(account):role/a/b").get()
    #expect(role == .role(partition: partition, account: account, path: "a/b"))
    #expect(role.account == account && role.partition == partition)
  }

  @Test(arguments: [
    ("*", Principal.anyone),
    ("111122223333", .account("111122223333")),
    (
      "arn:aws:sts::111122223333:assumed-role/pull/me",
      .session(partition: "aws", account: "111122223333", path: "pull/me")
    ),
    (
      "arn:aws:sts::111122223333:federated-user/me",
      .federatedUser(partition: "aws", account: "111122223333", name: "me")
    ),
    ("AROAEXAMPLEID1234567", .uniqueID("AROAEXAMPLEID1234567")),
  ])
  func `a text names a principal`(text: String, principal: Principal) {
    #expect(Principal.read(text) == .success(principal))
  }

  @Test(arguments: [
    ("", Principal.Problem.other), ("me", .other), ("AGPAEXAMPLEID1234567", .other),
    ("<account>", .placeholder), ("11112222333", .digits(11)),
    ("arn:aws:iam::111122223333:role/*", .wildcard), ("arn:aws:iam", .shortARN),
    ("arn:aws-nowhere:iam::111122223333:root", .partition("aws-nowhere")),
    ("arn:aws:iam:x:111122223333:root", .region("x")), ("arn:aws:iam::1:root", .account("1")),
    ("arn:aws:iam::111122223333:group/a", .group),
    ("arn:aws:iam::111122223333:role/a/", .kind("role/a/")),
    ("arn:aws:sts::111122223333:assumed-role/a", .kind("assumed-role/a")),
    ("arn:aws:ecs:x:111122223333:cluster/a", .service("ecs")), ("lambda.amazonaws.com", .host),
  ])
  func `a text that names nobody says why`(text: String, problem: Principal.Problem) {
    #expect(Principal.read(text) == .failure(problem))
  }

  @Test func `a service is a host`() {
    for suffix in Partition.all.map(\.urlSuffix) {
      #expect(throws: Never.self) { try ServicePrincipal.read("lambda.\(suffix)").get() }
    }
    #expect(ServicePrincipal.read("lambda") == .failure(.bare))
    #expect(ServicePrincipal.read("111122223333") == .failure(.principal))
    #expect(ServicePrincipal.read("lambda.amazonaw.com") == .failure(.domain("amazonaws.com")))
    #expect(ServicePrincipal.read("") == .failure(.other))
  }

  @Test func `an operator has a quantifier, a comparison and an ending`() throws {
    let full = try #require(ConditionOperator("ForAnyValue:StringLikeIfExists"))
    #expect(full.quantifier == .any && full.comparison == "StringLike" && full.isIfExists)
    for name in ConditionOperator.comparisons {
      #expect(ConditionOperator(name) != nil)
      #expect((ConditionOperator("\(name)IfExists") != nil) == (name != "Null"))
    }
    for name in ["", "stringEquals", "ForAnyValues:StringLike", "IfExists", "StringEqual"] {
      #expect(ConditionOperator(name) == nil, Comment(rawValue: name))
    }
    #expect(ConditionOperator.nearest(to: "StringEqualIfExists")?.name == "StringEqualsIfExists")
    #expect(ConditionOperator.nearest(to: "forAnyValue:stringlike")?.isOnlyCase == true)
  }
}
