// SPDX-License-Identifier: Apache-2.0

import CloudFormationECR
import Testing

/// Functions in the slots of the models, and what the sections and attributes are written as.
@Suite struct FunctionTests {
  let names = ParameterHandle("Names")

  @Test func `functions have their arguments`() {
    #expect(TextValue.select(1, of: .ref(names)).node == ["Fn::Select": [1, ["Ref": "Names"]]])
    #expect(
      TextValue.join("-", ["a", .ref(names)]).node == ["Fn::Join": ["-", ["a", ["Ref": "Names"]]]])
    #expect(Value<[TextValue]>.split(",", "a,b").node == ["Fn::Split": [",", "a,b"]])
    #expect(TextValue.getAtt("A", "B").node == ["Fn::GetAtt": ["A", "B"]])
    #expect(TextValue.function(.base64, "x").node == ["Fn::Base64": "x"])
    #expect(TextValue.noValue.node == ["Ref": "AWS::NoValue"])
  }

  @Test func `tags of a dictionary are in the order of their keys`() {
    let tags: Value<[TagValue]> = .tags(["b": "2", "a": "1"])
    #expect(tags.node == [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]])
    #expect(tags == ["a": "1", "b": "2"])
  }

  @Test func `attributes stand beside the properties`() {
    let first = ResourceHandle<Repository>("First")
    let attributes = ResourceAttributes(
      condition: ConditionName("IsProd"), dependsOn: [first, ResourceHandle<RawResource>("Key")],
      deletionPolicy: .retainExceptOnCreate, metadata: ["Owner": "shop"])
    let template = StackTemplate { $0.add("App", Repository(), attributes) }
    #expect(
      template.node["Resources"] == [
        "App": [
          "Type": "AWS::ECR::Repository", "Condition": "IsProd", "DependsOn": ["First", "Key"],
          "DeletionPolicy": "RetainExceptOnCreate", "Metadata": ["Owner": "shop"],
        ]
      ])
  }

  @Test func `whatever has no type is written as it is`() {
    var template = StackTemplate(transforms: ["AWS::LanguageExtensions"])
    template.additional = [.init(key: "Hooks", value: ["A": [:]])]
    template.metadata = [.init(key: "Owner", value: "shop")]
    template.add("App", Repository { $0.additional = [.init(key: "New", value: 1)] })
    #expect(
      template.node == [
        "AWSTemplateFormatVersion": "2010-09-09", "Metadata": ["Owner": "shop"],
        "Transform": "AWS::LanguageExtensions",
        "Resources": ["App": ["Type": "AWS::ECR::Repository", "Properties": ["New": 1]]],
        "Hooks": ["A": [:]],
      ])
  }

  @Test func `a rule asserts what parameters must satisfy`() {
    var template = StackTemplate()
    let environment = template.addParameter("Environment")
    template.addRule(
      "ProdRegion", when: .equals(environment, "prod"), assert: .equals(.region, "eu-west-1"),
      description: "production is in Ireland")
    #expect(
      template.node["Rules"] == [
        "ProdRegion": [
          "RuleCondition": ["Fn::Equals": [["Ref": "Environment"], "prod"]],
          "Assertions": [
            [
              "Assert": ["Fn::Equals": [["Ref": "AWS::Region"], "eu-west-1"]],
              "AssertDescription": "production is in Ireland",
            ]
          ],
        ]
      ])
  }

  @Test func `every type has a handle with its attributes`() {
    #expect(ResourceHandle<PublicRepository>("P").arn.variable == "P.Arn")
    #expect(ResourceHandle<RegistryPolicy>("P").registryID.variable == "P.RegistryId")
    #expect(ResourceHandle<RepositoryCreationTemplate>("T").createdAt.variable == "T.CreatedAt")
  }
}
