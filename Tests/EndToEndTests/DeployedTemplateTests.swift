// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What `aws cloudformation deploy` makes of rendered templates in moto's CloudFormation.
///
/// Only names, mutability and tags are compared: moto neither applies policies nor shows scan settings
/// and encryption as they are.
@Suite struct DeployedTemplateTests {
  private struct Repository: Decodable, Equatable {
    var mutability: String
    var filters: [String]
    var tags: [String: String]
  }

  private static let template = """
    AWSTemplateFormatVersion: "2010-09-09"
    Transform: AWS::LanguageExtensions
    Parameters:
      Team: {Type: String}
      Services: {Type: CommaDelimitedList}
      Account: {Type: String}
    Conditions:
      IsShop: !Equals [!Ref Team, shop]
    Resources:
      Fn::ForEach::All:
        - Service
        - !Ref Services
        - Repository${Service}:
            Type: AWS::ECR::Repository
            Properties:
              RepositoryName: !Sub ${Team}/${Service}
              ImageTagMutability: !If [IsShop, IMMUTABLE, MUTABLE]
              Tags:
                - {Key: Account, Value: !Ref Account}
                - {Key: "on", Value: "2012-10-17"}
                - !If [IsShop, {Key: Team, Value: !Ref Team}, !Ref AWS::NoValue]
      Filtered:
        Type: AWS::ECR::Repository
        Properties:
          RepositoryName: !Join [/, [!Ref Team, filtered]]
          ImageTagMutability: IMMUTABLE_WITH_EXCLUSION
          ImageTagMutabilityExclusionFilters:
            - {ImageTagMutabilityExclusionFilterType: WILDCARD, ImageTagMutabilityExclusionFilterValue: dev-*}
    """

  private static let teams = ["shop", "core", "infra"]
  private static let environments = ["dev", "staging", "prod"]

  @Test func `the repositories have what the template says`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.template, to: "t.yaml")
    for team in Self.teams {
      let values = "{Team: \(team), Services: \"api,web\", Account: \"012345678901\"}"
      try folder.write("template-file-path: t.yaml\nparameters: \(values)\n", to: "\(team).yaml")
    }
    let examples = Command.root.appending(path: "examples/environments")
    let inputs =
      Self.teams.map { "\($0).yaml" }
      + Self.environments.map { examples.appending(path: "\($0).yaml").path }
    for format in ["yaml", "json"] {
      let output = try Command(directory: folder.url).run(
        list: ["render", "-o", "out", "--format", format] + inputs)
      #expect(output.status == 0, Comment(rawValue: output.standardError))
    }
    let names = Self.teams + Self.environments
    let files = names.map { $0 == "infra" ? "out/infra.json" : "out/\($0).yaml" }
    let program = Command.root.appending(path: "Tests/Validators/deployed.py").path
    let run = try PythonTools.run(
      [program] + files.map { folder.url.appending(path: $0).path })
    try #require(run.status == 0, Comment(rawValue: run.text))
    let deployed = try JSONDecoder().decode([[String: Repository]].self, from: Data(run.text.utf8))
    try #require(deployed.count == files.count)
    for (name, deployed) in zip(names, deployed) {
      let declared = try Self.repositories(in: folder.read("out/\(name).json"))
      #expect(deployed == declared, Comment(rawValue: name))
    }
    #expect(deployed[0].keys.sorted() == ["shop/api", "shop/filtered", "shop/web"])
    #expect(deployed[0]["shop/api"]?.tags["Team"] == "shop")
    #expect(deployed[1]["core/api"]?.tags == ["Account": "012345678901", "on": "2012-10-17"])
    #expect(deployed[5]["prod/worker"]?.mutability == "IMMUTABLE")
  }

  /// The repositories of a concrete template, by their names.
  private static func repositories(in text: String) throws -> [String: Repository] {
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let resources = try #require(root?["Resources"] as? [String: [String: Any]])
    var repositories: [String: Repository] = [:]
    for resource in resources.values {
      let properties = try #require(resource["Properties"] as? [String: Any])
      let name = try #require(properties["RepositoryName"] as? String)
      let filters = properties["ImageTagMutabilityExclusionFilters"] as? [[String: String]] ?? []
      let tags = properties["Tags"] as? [[String: String]] ?? []
      repositories[name] = Repository(
        mutability: properties["ImageTagMutability"] as? String ?? "MUTABLE",
        filters: filters.compactMap { $0["ImageTagMutabilityExclusionFilterValue"] },
        tags: Dictionary(tags.map { ($0["Key"] ?? "", $0["Value"] ?? "") }) { $1 })
    }
    return repositories
  }
}
