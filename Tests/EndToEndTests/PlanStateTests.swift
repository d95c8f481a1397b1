// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Live state that is wrong is refused through the command, where it is wrong.
@Suite struct PlanStateTests {
  private static func repository(_ name: String, region: String = "us-east-1") -> String {
    """
    {"repositoryName": "\(name)",
     "repositoryArn": "arn:aws:ecr:\(region):111111111111:repository/\(name)"}
    """
  }

  private static let template = """
    Resources:
      App: {Type: AWS::ECR::Repository, Properties: {RepositoryName: team/app}}
    """

  /// A file of live state, and what is said of it.
  private static let states: [(text: String, message: String)] = [
    ("", "live.json:1:1: error: the file must hold live state; it is empty"),
    (#"{"repositories": ["#, "live.json:1:18: error: '[' must be closed by ']'"),
    ("{}{}", "live.json:1:3: error: nothing can follow the JSON value"),
    ("[]", "live.json:1:1: error: live state must be one object, not a list"),
    (#"{"repositories": {}}"#, "live.json:1:18: error: 'repositories' must be a list"),
    (#"{"repositories": [{}]}"#, "live.json:1:19: error: a repository must have 'repositoryName'"),
    (
      #"{"formatVersion": "9"}"#,
      "live.json:1:19: error: "
    ),
    (
      #"{"describe-repositories": {"repositories": []}, "get-lifecycle-policy": []}"#,
      "live.json:1:73: error: 'get-lifecycle-policy' must be an object"
    ),
    // Records that do not belong together.
    (
      "{\"repositories\": [\(repository("a")), \n\(repository("a"))]}",
      "live.json:3:20: error: 'a' is listed twice; two records of different times may be joined"
    ),
    (
      "{\"repositories\": [\(repository("a")), \n\(repository("b", region: "eu-west-1"))]}",
      "live.json:4:19: error: 'eu-west-1' is another Region than 'us-east-1'"
    ),
    (
      "{\"repositories\": [\(repository("a")), \n{\"repositoryName\": \"b\", \"registryId\": \"2\"}]}",
      "live.json:3:39: error: '2' is another account than '111111111111'"
    ),
    (
      """
      {"describe-repositories": {"repositories": [\(repository("a"))]},
       "get-repository-policy": {"b": {"policyText": "{}"}}}
      """,
      "live.json:3:28: error: 'b' stands in 'get-repository-policy' and not in 'describe-repositories'"
    ),
    (
      """
      {"describe-repositories": {"repositories": [\(repository("a"))]},
       "describe-stacks": {"s": {"Stacks": [{"StackName": "s", "StackStatus": "CREATE_COMPLETE",
        "StackId": "arn:aws:cloudformation:eu-west-1:111111111111:stack/s/1"}]}}}
      """,
      "live.json:4:14: error: 'eu-west-1' is another Region than 'us-east-1'"
    ),
    (
      #"{"describe-repositories": {}, "describe-repositories": {}}"#,
      "live.json:1:31: error: 'describe-repositories' stands twice in one object"
    ),
  ]

  @Test(arguments: states.indices)
  func `what is wrong is said where it stands`(index: Int) throws {
    let state = Self.states[index]
    let folder = try TemporaryFolder()
    try folder.write(state.text, to: "live.json")
    try folder.write(Self.template, to: "t.yaml")
    let output = try Command(directory: folder.url).run("plan", "--live", "live.json", "t.yaml")
    #expect(output.status == 1)
    #expect(output.standardOutput.isEmpty)
    #expect(output.standardError.hasPrefix(state.message), "\(output.standardError)")
    let imported = try Command(directory: folder.url).run("import", "--live", "live.json")
    #expect(imported.status == 1)
    #expect(imported.standardError.contains(state.message), "\(imported.standardError)")
  }

  @Test(arguments: [
    ["--region", "eu-west-1", "2:19"], ["--account-id", "222222222222", "1:34"],
  ])
  func `live state of another deployment is refused where it says so`(options: [String]) throws {
    let folder = try TemporaryFolder()
    let state = Self.repository("a")
      .replacing("{", with: "{\"registryId\": \"111111111111\", ")
    try folder.write("{\"repositories\": [\(state)]}", to: "live.json")
    try folder.write(Self.template, to: "t.yaml")
    let output = try Command(directory: folder.url).run(
      list: ["plan", "--live", "live.json", "t.yaml"] + options.prefix(2))
    #expect(output.status == 1)
    #expect(output.standardOutput.isEmpty)
    let start = "live.json:\(options[2]): error: the live state is of "
    #expect(output.standardError.hasPrefix(start), "\(output.standardError)")
    #expect(output.standardError.contains("the deployment of '\(options[1])'"))
  }

  /// Large or absurd on purpose; each ends at once, with a place or a plan.
  private static let hostile: [String] = [
    String(repeating: "[", count: 1_000_000),
    #"{"a":"# + String(repeating: #"{"a":"#, count: 200_000),
    "{\"repositories\": [{\"repositoryName\": \"\(String(repeating: "x", count: 10_000_000))\"}]}",
    "{\"\(String(repeating: "k", count: 10_000_000))\": 1}",
    #"{"repositories": [{"repositoryName": "a", "createdAt": 1e999}]}"#,
    #"{"repositories": [{"repositoryName": "a", "createdAt": NaN}]}"#,
    "{\"repositories\": [" + String(repeating: "{},", count: 200_000) + "{}]}",
    #"{"describe-images": {"team/app": {"imageDetails": [{"imageDigest": "d", "imageSizeInBytes": -1}]}}}"#,
    #"{"describe-images": {"team/app": {"imageDetails": [{"imageDigest": "d", "imageSizeInBytes": 1e30}]}}}"#,
    """
    {"describe-images": {"team/app": {"imageDetails": [
      {"imageDigest": "d", "imageSizeInBytes": 9223372036854775807, "imagePushedAt": -62135596800},
      {"imageDigest": "d", "imageSizeInBytes": 9223372036854775807, "imagePushedAt": 253402300799}]}}}
    """,
    "\u{FEFF}{\"repositories\": []}", "{\"repositories\": []}\u{0}", "a: &a [*a]\n",
  ]

  @Test(arguments: hostile.indices)
  func `hostile live state ends with a place or a plan`(index: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.hostile[index], to: "live.json")
    try folder.write(Self.template, to: "t.yaml")
    for arguments in [
      ["plan", "--live", "live.json", "t.yaml", "--fail-on", "never"],
      ["plan", "--live", "live.json", "--delete", "t.yaml", "--fail-on", "never"],
      ["import", "--live", "live.json", "-o", "out.yaml"],
    ] {
      let output = try Command(directory: folder.url).run(list: arguments)
      #expect([0, 1].contains(output.status), "\(arguments): \(output.status)")
      #expect(output.standardError.utf8.count < 20_000)
      if output.status == 1 {
        #expect(output.standardError.contains("live.json:") || arguments[0] == "import")
        #expect(output.standardError.contains("error: "))
      }
    }
  }
}
