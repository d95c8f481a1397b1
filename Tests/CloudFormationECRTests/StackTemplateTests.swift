// SPDX-License-Identifier: Apache-2.0

import CloudFormationECR
import Foundation
import TestSupport
import Testing

/// A template that is made in Swift, as text and as the linter judges it.
@Suite struct StackTemplateTests {
  static let whole = StackTemplate(description: "Images") { template in
    let environment = template.addParameter(
      "Environment", .string(default: "dev", allowedValues: ["dev", "prod"]))
    let isProd = template.addCondition("IsProd", .equals(environment, "prod"))
    let sizes = template.addMapping(
      "Numbers", ["dev": ["Key": "alias/dev"], "prod": ["Key": "alias/prod"]])
    let key = template.add(
      "Key", type: "AWS::KMS::Key",
      properties: [
        "Description": "Images of \(environment)",
        "KeyPolicy": [
          "Version": "2012-10-17",
          "Statement": [
            [
              "Effect": "Allow",
              "Principal": ["AWS": "arn:\(.partition):iam::\(.accountID):root"],
              "Action": "kms:*", "Resource": "*",
            ]
          ],
        ],
      ], .when(isProd))
    let app = template.add(
      "App",
      Repository {
        $0.repositoryName = "team/\(environment)"
        $0.imageTagMutability = .if(isProd, .immutable, .mutable)
        $0.encryptionConfiguration = .if(isProd, .kms("\(key.attribute("Arn"))"), .noValue)
        $0.lifecyclePolicy = .rules(.expireUntagged(olderThanDays: 14), .keep(newest: 50))
        $0.repositoryPolicyText = .grants(.lambdaRetrieval)
        $0.tags = ["Environment": .ref(environment)]
      }, .retained)
    template.add(
      "Cache",
      PullThroughCacheRule {
        $0.ecrRepositoryPrefix = "quay"
        $0.upstreamRegistryURL = "quay.io"
      }, ResourceAttributes(dependsOn: [app]))
    template.add(
      "Other",
      Repository { $0.encryptionConfiguration = .kms(.findInMap(sizes, .ref(environment), "Key")) },
      .retained)
    template.addOutput("AppUri", "\(app.uri)", exportName: "\(.stackName)-uri")
  }

  @Test(arguments: [TemplateFormat.yaml, .json]) func `a template is written`(
    format: TemplateFormat
  ) throws {
    let name = format == .yaml ? "whole.yaml" : "whole.json"
    try Golden.expect(
      Self.whole.text(as: format), equals: Fixtures().folder.appending(path: name))
  }

  @Test func `a right template has no findings`() throws {
    #expect(try Self.whole.validate().map(\.description) == [])
  }

  @Test func `a wrong name is found at its Swift value`() throws {
    let template = StackTemplate { $0.add("App", Repository { $0.repositoryName = "Team/App" }) }
    let finding = try #require(template.validate().first { $0.severity == .error })
    #expect(finding.logicalID == "App")
    #expect(finding.path == ["Resources", "App", "Properties", "RepositoryName"])
    #expect(finding.keyPath == #"\Repository.repositoryName"#)
    #expect(finding.description.hasPrefix(#"'App' \Repository.repositoryName: error: 'Team/App'"#))
  }

  @Test func `a tagged rule without tags is found in its policy`() throws {
    let template = StackTemplate {
      $0.add("App", Repository { $0.lifecyclePolicy = .rules(.keep(newest: 5, tagged: [])) })
    }
    let finding = try #require(template.validate().first { $0.severity == .error })
    #expect(finding.keyPath == #"\Repository.lifecyclePolicy.lifecyclePolicyText"#)
    #expect(finding.message.contains("tagPatternList"), Comment(rawValue: finding.message))
  }

  @Test func `an item of a list is found in its list`() throws {
    let template = StackTemplate {
      $0.add("App", Repository { $0.tags = ["a": "b", "c": ""] })
    }
    let finding = try #require(template.validate().first { $0.severity == .error })
    #expect(finding.keyPath == #"\Repository.tags[1].value"#, "\(finding)")
  }

  @Test func `a key path ends where a function begins`() {
    let path = { Repository.keyPathText(of: $0 as [String]) }
    #expect(path(["Tags", "Fn::If", "1"]) == #"\Repository.tags"#)
    #expect(path(["EncryptionConfiguration", "1"]) == #"\Repository.encryptionConfiguration"#)
    #expect(path(["Arn"]) == nil && path(["Nothing"]) == nil && path([]) == nil)
  }

  @Test func `a handle of another template and an ID that is used twice are found`() throws {
    var other = StackTemplate()
    let stranger = other.addParameter("Stranger")
    let template = StackTemplate {
      $0.add("App", Repository { $0.repositoryName = "a/\(stranger)" })
      $0.add("App", Repository { $0.repositoryName = "a/b" })
    }
    let rules = try template.validate().filter { $0.severity == .error }.map(\.rule)
    #expect(Set(rules).isSuperset(of: ["undefined-reference", "duplicate-key"]), "\(rules)")
  }

  @Test func `a template that cannot be written says why`() {
    var deep: Node = []
    for _ in 0..<300 { deep = [deep] }
    var template = StackTemplate()
    template.add("Deep", type: "Custom::Deep", properties: ["Deep": deep])
    #expect(throws: WritingError.tooDeep) { try template.validate() }
  }
}
