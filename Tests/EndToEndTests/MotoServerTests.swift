// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The stand-in for AWS answers the AWS CLI as AWS does, where moto alone does not.
@Suite struct MotoServerTests {
  private func json(_ output: PythonTools.Output) throws -> [String: Any] {
    try #require(output.status == 0, "\(output.text)")
    return try #require(
      JSONSerialization.jsonObject(with: Data(output.text.utf8)) as? [String: Any])
  }

  @Test func `repositories and images come in pages`() throws {
    let server = try MotoServer()
    try server.control("repositories", #"{"count": 250, "prefix": "app", "images": 1}"#)
    let all = try json(server.cli("ecr", "describe-repositories"))
    #expect((all["repositories"] as? [Any])?.count == 250)
    #expect(
      try server.calls().map(\.action) == Array(repeating: "ecr:DescribeRepositories", count: 3))
    try server.control("forget-calls")
    try server.control("page", #"{"size": 1}"#)
    try server.control(
      "images", #"{"repository": "app00000", "images": [{"tag": "b"}, {"tag": "c"}]}"#)
    let images = try json(server.cli("ecr", "describe-images", "--repository-name", "app00000"))
    #expect((images["imageDetails"] as? [Any])?.count == 3)
    #expect(try server.calls().count == 3)
  }

  @Test func `images can be old, and archived ones have to be asked for`() throws {
    let server = try MotoServer()
    try server.control("repositories", #"{"count": 1, "prefix": "app"}"#)
    try server.control(
      "images",
      """
      {"repository": "app00000", "images": [
        {"tag": "old", "pushedAt": 1600000000, "pulledAt": 1600000001, "size": 77},
        {"tag": "archived", "status": "ARCHIVED"}]}
      """)
    let arguments = ["ecr", "describe-images", "--repository-name", "app00000"]
    let active = try json(server.cli(arguments[0], arguments[1], arguments[2], arguments[3]))
    let details = try #require(active["imageDetails"] as? [[String: Any]])
    #expect(details.compactMap { $0["imageSizeInBytes"] as? Int } == [77])
    #expect("\(details[0]["imagePushedAt"] ?? "")".hasPrefix("16"))
    let any = try json(
      server.cli(
        arguments[0], arguments[1], arguments[2], arguments[3], "--filter", "imageStatus=ANY"))
    #expect((any["imageDetails"] as? [Any])?.count == 2)
  }

  @Test(arguments: [
    (#"{"kind": "throttled", "operation": "DescribeRegistry", "times": 1}"#, "ThrottlingException"),
    (#"{"kind": "denied", "operation": "DescribeRegistry"}"#, "AccessDeniedException"),
    (#"{"kind": "html"}"#, "500"), (#"{"kind": "cut"}"#, "Connection was closed"),
    (#"{"kind": "error", "code": "ServerException", "status": 500}"#, "ServerException"),
  ])
  func `faults are those that are asked for`(rule: String, words: String) throws {
    let server = try MotoServer()
    try server.setFaults(rule)
    let broken = try server.cli("ecr", "describe-registry")
    #expect(broken.status != 0)
    #expect(broken.text.contains(words), "\(broken.text)")
    try server.setFaults()
    #expect(try server.cli("ecr", "describe-registry").status == 0)
  }

  @Test func `a fault can be for one repository, or for every other call`() throws {
    let server = try MotoServer()
    try server.control("repositories", #"{"count": 2, "prefix": "app"}"#)
    try server.setFaults(
      #"{"kind": "denied", "operation": "DescribeRepositories", "subject": "app00001"}"#,
      #"{"kind": "throttled", "operation": "DescribeRegistry", "every": 2}"#)
    let names = ["app00000", "app00001"].map {
      try? server.cli("ecr", "describe-repositories", "--repository-names", $0).status == 0
    }
    #expect(names == [true, false])
    let settings = (0..<4).map { _ in try? server.cli("ecr", "describe-registry").status == 0 }
    #expect(settings == [true, false, true, false])
  }

  @Test func `the stack of a repository is found by its name`() throws {
    let server = try MotoServer()
    let folder = try TemporaryFolder()
    let template = try folder.write(
      #"{"Resources": {"R": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": "mine"}}}}"#,
      to: "t.json")
    let deployed = try server.cli(
      "cloudformation", "deploy", "--stack-name", "shop", "--template-file", template.path)
    try #require(deployed.status == 0, "\(deployed.text)")
    let found = try server.cli(
      "cloudformation", "describe-stack-resources", "--physical-resource-id", "mine")
    #expect(found.text.contains(#""StackName": "shop""#), "\(found.text)")
    let none = try server.cli(
      "cloudformation", "describe-stack-resources", "--physical-resource-id", "other")
    #expect(none.text.contains("ValidationError"))
  }
}
