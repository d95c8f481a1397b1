// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// What the linter knows to fail blocks the resource of a plan.
@Suite struct PlanBlockedTests {
  private func plan(_ properties: String) throws -> Command.Output {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      Resources:
        App:
          Type: AWS::ECR::Repository
          Properties: {RepositoryName: team/app, \(properties)}

      """, to: "t.yaml")
    return try Command(directory: folder.url).run("plan", "--offline", "t.yaml")
  }

  private static let filters = """
    ImageTagMutabilityExclusionFilters: [{ImageTagMutabilityExclusionFilterType: WILDCARD, \
    ImageTagMutabilityExclusionFilterValue: latest}]
    """

  @Test(arguments: [
    "ImageTagMutability: IMMUTABLE_WITH_EXCLUSION", "ImageTagMutability: IMMUTABLE, \(filters)",
    "EncryptionConfiguration: {EncryptionType: AES256, KmsKey: alias/a}",
  ])
  func `properties that do not fit block`(properties: String) throws {
    let output = try plan(properties)
    #expect(output.status == 3)
    #expect(output.standardOutput.contains("! App (AWS::ECR::Repository) 'team/app' is blocked"))
    #expect(output.standardOutput.contains("blocker["))
  }

  @Test(arguments: [
    "ImageTagMutability: IMMUTABLE_WITH_EXCLUSION, \(filters)",
    // Sources contradict each other on `Resource`, so the linter warns, and nothing is blocked.
    """
    RepositoryPolicyText: {Version: "2012-10-17", Statement: [{Effect: Allow, \
    Principal: {AWS: "222222222222"}, Action: "ecr:BatchGetImage", Resource: "*"}]}
    """,
  ])
  func `what may be taken does not`(properties: String) throws {
    let output = try plan(properties)
    #expect(output.status == 0, "\(output.standardOutput)")
    #expect(!output.standardOutput.contains("blocker["))
  }
}
