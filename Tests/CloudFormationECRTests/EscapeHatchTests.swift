// SPDX-License-Identifier: Apache-2.0

import CloudFormationECR
import Foundation
import TestSupport
import Testing

/// What has no type of its own can be written at every level, and stands in its place.
@Suite struct EscapeHatchTests {
  @Test func `every level takes entries that nothing else holds`() throws {
    var template = StackTemplate(transforms: ["AWS::LanguageExtensions"])
    template.metadata = [.init(key: "Owner", value: "shop")]
    template.addParameter(
      "Days",
      ParameterDeclaration(
        type: "Number", default: "7", additional: [.init(key: "MinValue", value: 1)]))
    template.add(
      "App",
      Repository {
        $0.encryptionConfiguration = .init {
          $0.encryptionType = "KMS"
          $0.additional = [.init(key: "Future", value: ["Days": .ref(ParameterHandle("Days"))])]
        }
        $0.lifecyclePolicy = .init {
          $0.lifecyclePolicyText = .literal(Document(text: #"{"rules": [], "future": 1}"#))
        }
        $0.repositoryPolicyText = .literal(Document(["Statement": [["NotAction": "ecr:*"]]]))
        $0.additional = [.init(key: "NewProperty", value: true)]
      },
      ResourceAttributes(
        deletionPolicy: .retain,
        additional: [
          .init(key: "UpdatePolicy", value: ["AutoScalingReplacingUpdate": ["WillReplace": true]]),
          .init(key: "CreationPolicy", value: ["ResourceSignal": ["Count": 1]]),
        ]))
    template.resources.append(.init(key: "Fn::Transform", value: ["Name": "AWS::Include"]))
    template.outputs.append(.init(key: "Raw", value: ["Value": "x", "Future": "y"]))
    template.additional = [.init(key: "Hooks", value: ["A": [:]])]
    try Golden.expect(
      template.text(), equals: Fixtures().folder.appending(path: "escape-hatch.yaml"))
  }

  @Test func `a reference to what does not exist is found where it stands`() throws {
    let template = StackTemplate {
      $0.add("App", Repository(), .when(ConditionName("Missing")))
      $0.add(
        "Other",
        Repository {
          $0.repositoryName = .findInMap(MappingName("Missing"), "a", "b")
          $0.tags = ["A": "\(ResourceHandle<Repository>("Nothing").arn)"]
        }, ResourceAttributes(dependsOn: [ResourceHandle<Repository>("Nothing")]))
      $0.addOutput("Uri", "\(ResourceHandle<Repository>("Nothing").uri)")
    }
    let found = try template.validate().filter { $0.severity == .error }.map {
      "\($0.rule) \($0.path.joined(separator: "/")) \($0.keyPath ?? "-")"
    }
    #expect(
      found == [
        "undefined-condition Resources/App/Condition -",
        "undefined-reference Resources/Other/DependsOn -",
        #"undefined-mapping Resources/Other/Properties/RepositoryName/0 \Repository.repositoryName"#,
        #"undefined-reference Resources/Other/Properties/Tags/0/Value \Repository.tags[0].value"#,
        "undefined-reference Outputs/Uri/Value -",
      ])
  }

  @Test func `the text of an access policy needs a transform, and has it or is found`() throws {
    let policy = GrantPolicy(.crossAccountPull("111122223333"), .lambdaRetrieval)
    func template(_ transforms: [String]) -> StackTemplate {
      StackTemplate(transforms: transforms) {
        $0.add(
          "Cached",
          RepositoryCreationTemplate {
            $0.prefix = "cache"
            $0.appliedFor = ["PULL_THROUGH_CACHE"]
            $0.repositoryPolicy = .policyText(policy)
          })
      }
    }
    #expect(try template(["AWS::LanguageExtensions"]).validate().map(\.description) == [])
    let finding = try #require(template([]).validate().first)
    #expect(finding.message.contains("AWS::LanguageExtensions"))
    #expect(finding.keyPath == #"\RepositoryCreationTemplate.repositoryPolicy"#)
  }
}
