// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

@Suite struct ConditionFeasibilityTests {
  private static let conditions = """
    Parameters:
      Stage: {Type: String, AllowedValues: [dev, test, prod]}
      Free: {Type: String}
    Conditions:
      IsProd: !Equals [!Ref Stage, prod]
      IsDev: !Equals [dev, !Ref Stage]
      IsTest: !Equals [!Ref Stage, test]
      NotProd: !Not [!Condition IsProd]
      DevOrTest: !Or [!Condition IsDev, !Condition IsTest]
      ProdAndFree: !And [!Condition IsProd, !Equals [!Ref Free, x]]
      IsFree: !Equals [!Ref Free, x]
      IsOtherStage: !Equals [!Ref Stage, other]
      InIreland: !Equals [!Ref AWS::Region, eu-west-1]
      Never: !Equals [a, b]
      Same: !Equals [!Ref Free, !Ref Stage]
      Ring: !Or [!Condition Ring, !Condition Ring]
    Resources: {Images: {Type: AWS::ECR::Repository}}
    """

  private func canHold(
    _ conditions: (String, Bool)..., in region: String? = nil, text: String = conditions
  ) throws -> Bool {
    let file = SourceFile(path: "template.yaml", text: text)
    let template = try #require(Template(TemplateReader.read(file)))
    return ConditionFeasibility(template, DeploymentFacts(region: region)).canHold(conditions)
  }

  @Test func `one value is one text`() throws {
    #expect(try !canHold(("IsProd", true), ("IsDev", true)))
    #expect(try canHold(("IsProd", true), ("IsDev", false)))
    #expect(try canHold(("IsProd", true), ("IsFree", true)))
    #expect(try !canHold(("IsProd", true), ("IsProd", false)))
  }

  @Test func `a condition and its opposite exclude each other`() throws {
    #expect(try !canHold(("IsProd", true), ("NotProd", true)))
    #expect(try canHold(("IsDev", true), ("NotProd", true)))
    #expect(try !canHold(("ProdAndFree", true), ("NotProd", true)))
    #expect(try !canHold(("ProdAndFree", true), ("IsFree", false)))
    #expect(try canHold(("ProdAndFree", false), ("IsFree", true)))
  }

  @Test func `each way of an alternative is tried`() throws {
    #expect(try !canHold(("DevOrTest", true), ("IsProd", true)))
    #expect(try canHold(("DevOrTest", true), ("IsDev", false)))
    #expect(try !canHold(("DevOrTest", true), ("IsDev", false), ("IsTest", false)))
    #expect(try !canHold(("ProdAndFree", false), ("IsProd", true), ("IsFree", true)))
  }

  @Test func `allowed values are all there are`() throws {
    #expect(try !canHold(("IsOtherStage", true)))
    #expect(try !canHold(("IsProd", false), ("IsDev", false), ("IsTest", false)))
    #expect(try !canHold(("DevOrTest", false), ("NotProd", true)))
    #expect(try canHold(("IsProd", false), ("IsDev", false)))
  }

  @Test func `a known Region decides`() throws {
    #expect(try canHold(("InIreland", true)))
    #expect(try canHold(("InIreland", true), in: "eu-west-1"))
    #expect(try !canHold(("InIreland", false), in: "eu-west-1"))
    #expect(try !canHold(("InIreland", true), in: "us-east-1"))
  }

  @Test func `what cannot be told is possible`() throws {
    #expect(try canHold(("Same", true), ("IsProd", true)))
    #expect(try !canHold(("Same", true), ("Same", false)))
    #expect(try canHold(("Undeclared", true), ("IsProd", true)))
    #expect(try !canHold(("Undeclared", true), ("Undeclared", false)))
    #expect(try !canHold(("Never", true)))
    #expect(try canHold())
  }

  @Test(.timeLimit(.minutes(20)))
  func `circles and explosions end`() throws {
    #expect(try canHold(("Ring", true)))
    var text = "Conditions:\n"
    for level in 0..<40 {
      let parts = (0..<10).map { "!Condition C\(level + 1)x\($0)" }.joined(separator: ", ")
      for part in 0..<10 { text += "  C\(level)x\(part): !Or [\(parts)]\n" }
    }
    for part in 0..<10 { text += "  C40x\(part): !Equals [a, b]\n" }
    text += "Resources: {Images: {Type: AWS::ECR::Repository}}\n"
    #expect(try canHold(("C0x0", true), ("C0x1", true), text: text))
  }
}
