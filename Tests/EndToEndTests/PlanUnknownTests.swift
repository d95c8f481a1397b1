// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// What is not known is said so through the command, and nothing is claimed of it.
@Suite struct PlanUnknownTests {
  private static func template(_ properties: String, head: String = "") -> String {
    head + """
      Resources:
        App:
          Type: AWS::ECR::Repository
          Properties: {RepositoryName: team/app\(properties)}

      """
  }

  private static func live(policy: String = "null", tags: String = #"{"tags": []}"#) -> String {
    """
    {"describe-repositories": {"repositories": [{
      "repositoryArn": "arn:aws:ecr:us-east-1:111111111111:repository/team/app",
      "registryId": "111111111111", "repositoryName": "team/app",
      "imageTagMutability": "MUTABLE", "imageScanningConfiguration": {"scanOnPush": false},
      "encryptionConfiguration": {"encryptionType": "AES256"}}]},
     "get-lifecycle-policy": {"team/app": null}, "get-repository-policy": {"team/app": \(policy)},
     "list-tags-for-resource": {"team/app": \(tags)},
     "describe-images": {"team/app": {"imageDetails": []}}}
    """
  }

  /// The first resource of a plan, and whether the plan is complete.
  private struct Told {
    var verdict: String
    var effects: [String]
    var codes: [String]
    var isComplete: Bool
    var text: String
  }

  private func plan(
    _ template: String, live: String = live(), deployed: String = template("")
  ) throws -> Told {
    let folder = try TemporaryFolder()
    try folder.write(template, to: "new.yaml")
    try folder.write(deployed, to: "old.yaml")
    try folder.write(live, to: "live.json")
    let command = Command(directory: folder.url)
    let arguments = ["plan", "--live", "live.json", "--deployed", "old.yaml", "new.yaml"]
    let text = try command.run(list: arguments + ["--fail-on", "incomplete"])
    let json = try command.run(list: arguments + ["--format", "json", "--fail-on", "never"])
    #expect(json.status == 0, "\(json.standardError)")
    let root = try JSONSerialization.jsonObject(with: Data(json.standardOutput.utf8))
    let document = try #require(root as? [String: Any])
    let changes = try #require(document["changes"] as? [[String: Any]])
    let change = try #require(changes.first)
    let isComplete = try #require(document["complete"] as? Bool)
    #expect(text.status == (isComplete ? 0 : 3))
    #expect(text.standardOutput.contains("This plan is not complete") != isComplete)
    func all(_ list: Any?, _ name: String) -> [String] {
      (list as? [[String: Any]] ?? []).compactMap { $0[name] as? String }
    }
    return Told(
      verdict: change["verdict"] as? String ?? "", effects: all(change["properties"], "effect"),
      codes: all(document["findings"], "code") + all(change["findings"], "code"),
      isComplete: isComplete, text: text.standardOutput)
  }

  @Test func `what is known makes a complete plan`() throws {
    let told = try plan(Self.template(", ImageTagMutability: IMMUTABLE"))
    #expect(told.verdict == "update" && told.isComplete)
  }

  @Test func `a parameter without a value leaves open what it decides`() throws {
    let head = "Parameters: {P: {Type: String}}\n"
    let told = try plan(Self.template(", ImageTagMutability: !Ref P", head: head))
    #expect(told.verdict == "unknown" && told.effects == ["unknown"])
    #expect(!told.isComplete && told.codes.isEmpty)
    #expect(told.text.contains("'ImageTagMutability' may change: parameter 'P' has no known value"))
    let name = try plan(
      Self.template("", head: head).replacing("team/app", with: "!Ref P"),
      deployed: Self.template("").replacing("App:", with: "Other:"))
    #expect(name.verdict == "create" && !name.isComplete)
    #expect(
      name.text.contains("whether its name is taken is not known: parameter 'P' has no known value")
    )
    let open = try plan(
      Self.template(
        ", ImageTagMutability: !If [C, IMMUTABLE, MUTABLE]",
        head: head + "Conditions: {C: !Equals [!Ref P, a]}\n"),
      deployed: Self.template(", ImageTagMutability: MUTABLE"))
    #expect(open.verdict == "unknown" && !open.isComplete)
  }

  @Test func `a read that was denied is not an absent value`() throws {
    let denied = #"{"error": "AccessDeniedException"}"#
    let still = try plan(Self.template(""), live: Self.live(policy: denied))
    #expect(still.verdict == "no-op" && still.codes == ["live-unreadable"])
    #expect(!still.isComplete)
    let told = try plan(
      Self.template(", ImageTagMutability: IMMUTABLE"), live: Self.live(policy: denied))
    #expect(told.verdict == "update" && !told.isComplete)
    #expect(
      told.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        """
        security[live-unreadable]: the live 'RepositoryPolicyText' could not be read: \
        AccessDeniedException; if set, the update deletes 'RepositoryPolicyText', which the template \
        does not have
        """))
    #expect(!told.text.contains("- RepositoryPolicyText"))
    let tags = try plan(
      Self.template(", Tags: [{Key: a, Value: b}]"), live: Self.live(tags: denied))
    #expect(!tags.isComplete && tags.codes.contains("live-unreadable"))
    // Nobody asked: as little known as what was refused.
    let unasked = Self.live().replacing(
      #""get-repository-policy": {"team/app": null},"#, with: "")
    #expect(try !plan(Self.template(""), live: unasked).isComplete)
  }

  @Test func `a macro may change everything`() throws {
    let told = try plan(Self.template(", EmptyOnDelete: true", head: "Transform: My::Macro\n"))
    #expect(!told.isComplete)
    #expect(told.codes.contains("template-uses-macro"))
    #expect(told.text.contains("a macro may make or change resources"))
  }
}
