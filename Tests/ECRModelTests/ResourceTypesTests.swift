// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Synchronization
import TemplateModel
import Testing

struct ResourceTypesTests {
  @Test func `every name has a model of that name`() throws {
    for name in ECRResourceTypes.names {
      let model = try #require(ECRResourceTypes.model(of: name))
      #expect(model.specification.typeName == name)
      #expect(model.specification.shape.typeName == name)
      #expect(ECRResourceTypes.specification(of: name)?.typeName == name)
    }
    #expect(ECRResourceTypes.specification(of: "AWS::ECR::repository") == nil)
    #expect(ECRResourceTypes.nearest(to: "AWS::ECR::repository")?.name == "AWS::ECR::Repository")
  }

  @Test func `a resource is identified by one of its properties`() throws {
    for name in ECRResourceTypes.names {
      let specification = try #require(ECRResourceTypes.specification(of: name))
      let identifier = try #require(
        specification.shape.property(named: specification.identifier))
      #expect(identifier.traits.contains(.readOnly) == specification.isSingleton)
      #expect(identifier.traits.contains(.createOnly) == specification.hasNamedIdentifier)
      #expect(
        specification.isTaggable == (specification.shape.property(named: "Tags") != nil))
    }
  }

  @Test(arguments: [
    ("AWS::ECR::Repository", ["Arn", "RepositoryUri"]), ("AWS::ECR::PublicRepository", ["Arn"]),
    ("AWS::ECR::RegistryPolicy", ["RegistryId"]), ("AWS::ECR::PullThroughCacheRule", []),
    ("AWS::ECR::RepositoryCreationTemplate", ["CreatedAt", "UpdatedAt"]),
    ("AWS::ECR::SigningConfiguration", ["RegistryId"]),
    ("AWS::ECR::PullTimeUpdateExclusion", []),
  ])
  func `the attributes of a type`(typeName: String, attributes: [String]) {
    #expect(
      ECRResourceTypes.specification(of: typeName)?.attributes.map(\.name) == attributes)
  }

  @Test func `a table is made when it is asked for and not before`() {
    let made = Counter()
    let specification = ResourceSpecification(
      "Thing", "a thing", identifier: "Id", shape: made.shape())
    #expect(specification.hasNamedIdentifier)
    #expect(made.count == 0)
    #expect(specification.shape.typeName == "Thing")
    #expect(made.count == 1)
  }

  final class Counter: Sendable {
    private let made = Mutex(0)

    var count: Int { made.withLock { $0 } }

    func shape() -> ObjectShape {
      made.withLock { $0 += 1 }
      return ObjectShape("Thing", [])
    }
  }

  @Test func `regions`() throws {
    func includes(_ name: String, _ region: String) -> Bool? {
      ECRResourceTypes.specification(of: name)?.availability.includes(region)
    }
    #expect(includes("AWS::ECR::PublicRepository", "us-east-1") == true)
    #expect(includes("AWS::ECR::PublicRepository", "us-west-2") == false)
    #expect(includes("AWS::ECR::SigningConfiguration", "cn-north-1") == false)
    #expect(includes("AWS::ECR::SigningConfiguration", "eu-west-1") == true)
    #expect(includes("AWS::ECR::PullThroughCacheRule", "cn-north-1") == true)
  }

  @Test func `an invented type has advice that names a real one`() throws {
    let invented = [
      "LifecyclePolicy", "RepositoryPolicy", "PullThroughCacheConfiguration",
      "ImageScanningConfiguration", "Registry", "PublicRegistry", "ReplicationRule",
      "ScanningConfiguration", "SigningRule", "PrivateRepository", "CreationTemplate",
    ]
    for name in invented {
      let advice = try #require(InventedTypes.advice(for: "AWS::ECR::" + name), "\(name)")
      #expect(ECRResourceTypes.names.contains { advice.contains($0) }, "\(advice)")
      #expect(advice.last != ".")
    }
    for name in ECRResourceTypes.names + ["AWS::ECR::", "AWS::S3::LifecyclePolicy", ""] {
      #expect(InventedTypes.advice(for: name) == nil)
    }
  }
}
