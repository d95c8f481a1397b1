// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import TemplateSyntax
import Testing

@Suite struct LifecyclePolicyTests {
  private static let json = """
    {"rules": [
      {"rulePriority": 1, "description": "archive", "selection": {"tagStatus": "tagged",
        "tagPatternList": ["v*"], "countType": "sinceImagePushed", "countUnit": "days",
        "countNumber": 30}, "action": {"type": "transition", "targetStorageClass": "archive"}},
      {"rulePriority": 2, "selection": {"tagStatus": "any", "storageClass": "archive",
        "countType": "sinceImageTransitioned", "countUnit": "days", "countNumber": 365},
        "action": {"type": "expire"}},
      {"rulePriority": 3, "selection": {"tagStatus": "tagged", "tagPrefixList": ["pr-", "x"],
        "countType": "imageCountMoreThan", "countNumber": 5}, "action": {"type": "expire"}}
    ]}
    """

  private static let policy = LifecyclePolicy(rules: [
    LifecycleRule(
      priority: 1, description: "archive",
      selection: LifecycleSelection(
        tagStatus: .tagged, tagPatternList: ["v*"], countType: .sinceImagePushed, countUnit: .days,
        countNumber: 30),
      action: .archive),
    LifecycleRule(
      priority: 2,
      selection: LifecycleSelection(
        tagStatus: .any, storageClass: .archive, countType: .sinceImageTransitioned,
        countUnit: .days, countNumber: 365)),
    LifecycleRule(
      priority: 3,
      selection: LifecycleSelection(
        tagStatus: .tagged, tagPrefixList: ["pr-", "x"], countType: .imageCountMoreThan,
        countNumber: 5)),
  ])

  @Test func `a policy is read from its JSON`() {
    #expect(LifecyclePolicy(json: Self.json) == Self.policy)
  }

  @Test func `a policy is written as its JSON`() throws {
    let node = try JSONReader.read(Array(Self.json.utf8))
    #expect(Self.policy.node == node)
  }

  @Test func `a word that is not known is kept`() {
    let json = Self.json.replacing("sinceImagePushed", with: "sinceImageScanned")
    let type = LifecyclePolicy(json: json)?.rules.first?.selection.countType
    #expect(type?.rawValue == "sinceImageScanned")
    #expect(type?.countsDays == nil)
    #expect(type?.actions == nil)
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"rules": {}}"#, #"{"rules": [1]}"#, #"{"rules": [{}]}"#,
    #"{"rules": [{"rulePriority": "1"}]}"#,
  ])
  func `what is no policy is not read`(json: String) {
    #expect(LifecyclePolicy(json: json) == nil)
  }

  @Test func `null in the place of a key that can be left out is no policy`() {
    let json = Self.json.replacing(#""archive", "sel"#, with: #"null, "sel"#)
    #expect(json != Self.json)
    #expect(LifecyclePolicy(json: json) == nil)
  }

  @Test func `a number may be written in any way that JSON has`() {
    for (text, number) in [("5.0", 5), ("5e0", 5), ("50e-1", 5), ("-3", -3)] {
      let json = Self.json.replacing(": 5}", with: ": \(text)}")
      #expect(LifecyclePolicy(json: json)?.rules.last?.selection.countNumber == number)
    }
    for text in ["5.5", "true", "1e400"] {
      #expect(LifecyclePolicy(json: Self.json.replacing(": 5}", with: ": \(text)}")) == nil)
    }
  }
}
