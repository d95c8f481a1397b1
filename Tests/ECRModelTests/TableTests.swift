// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Foundation
import TemplateSyntax
import TestSupport
import Testing

@testable import TemplateModel

struct TableTests {
  @Test func `the tables say what was reviewed`() throws {
    let specifications = ECRResourceTypes.names.compactMap(ECRResourceTypes.specification)
    #expect(specifications.count == 9)
    let text = specifications.map(dump).joined(separator: "\n")
    try Golden.expect(text, equals: Fixtures().folder.appending(path: "tables.txt"))
  }

  static let models: [any Model.Type] = [
    Repository.self, Repository.LifecyclePolicy.self, Repository.ImageScanningConfiguration.self,
    PublicRepository.self, PublicRepository.CatalogData.self, RegistryPolicy.self,
    ReplicationConfiguration.self, ReplicationConfiguration.Settings.self,
    ReplicationConfiguration.Rule.self, ReplicationConfiguration.Destination.self,
    ReplicationConfiguration.Filter.self, PullThroughCacheRule.self,
    RepositoryCreationTemplate.self, RegistryScanningConfiguration.self,
    RegistryScanningConfiguration.Rule.self, RegistryScanningConfiguration.Filter.self,
    SigningConfiguration.self, SigningConfiguration.Rule.self, SigningConfiguration.Filter.self,
    PullTimeUpdateExclusion.self, Tag.self, EncryptionConfiguration.self,
    ImageTagMutabilityExclusionFilter.self,
  ]

  @Test(arguments: models.indices)
  func `every stored property has one row`(index: Int) {
    check(Self.models[index])
  }

  private func check<M: Model>(_ model: M.Type) {
    let stored = Mirror(reflecting: M()).children.compactMap(\.label).filter { $0 != "additional" }
    let rows = M.table.rows.filter { $0.keyPath != nil }
    #expect(stored.count == rows.count)
    for (index, row) in M.table.rows.enumerated() {
      guard let keyPath = row.keyPath else { continue }
      #expect(M.table.position(of: keyPath()) == index, "\(row.property.name)")
    }
    #expect(Set(rows.map(\.property.name)).count == rows.count)
    for row in M.table.rows {
      #expect(row.property.summary.hasSuffix("."), "\(row.property.name)")
    }
  }

  @Test func `the second table of a tag covers it, too`() {
    #expect(Tag.resourceTags.rows.map(\.property.name) == Tag.table.rows.map(\.property.name))
  }

  @Test func `only rows of resource types are create-only`() {
    func check(_ shape: ObjectShape) {
      for property in shape.properties {
        #expect(!property.traits.contains(.createOnly), "\(shape.typeName).\(property.name)")
        property.shape.objectShape.map(check)
      }
    }
    for specification in ECRResourceTypes.names.compactMap(ECRResourceTypes.specification) {
      for property in specification.shape.properties { property.shape.objectShape.map(check) }
    }
  }

  @Test func `a template's tags are longer than a resource's`() throws {
    func lengths(_ shape: ObjectShape, _ slot: String) throws -> [StringRule] {
      let tag = try #require(shape.property(named: slot)?.shape.objectShape)
      return tag.properties.compactMap { property in
        guard case .string(let rule) = property.shape else { return nil }
        return rule
      }
    }
    let tags = try lengths(Repository.table.shape, "Tags")
    #expect(tags.map(\.minimumLength) == [1, 1])
    #expect(tags.map(\.maximumLength) == [127, 255])
    let resourceTags = try lengths(RepositoryCreationTemplate.table.shape, "ResourceTags")
    #expect(resourceTags.map(\.minimumLength) == [1, 0])
    #expect(resourceTags.map(\.maximumLength) == [128, 256])
  }
}
