// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import TemplateSyntax
import Testing

struct RoundTripTests {
  @Test func `a repository is written as a template has it and reads back`() {
    let repository = Repository {
      $0.repositoryName = "team/app"
      $0.encryptionConfiguration = .init {
        $0.encryptionType = "KMS"
        $0.kmsKey = .ref("Key")
      }
      $0.imageTagMutability = .literal(.immutable)
      $0.lifecyclePolicy = .init { $0.lifecyclePolicyText = "{}" }
      $0.emptyOnDelete = false
      $0.tags = [
        .init {
          $0.key = "Team"
          $0.value = .ref("Team")
        }
      ]
    }
    let expected = Node.mapping([
      ("RepositoryName", .string("team/app")),
      (
        "EncryptionConfiguration",
        .mapping([
          ("EncryptionType", .string("KMS")), ("KmsKey", .mapping([("Ref", .string("Key"))])),
        ])
      ),
      ("ImageTagMutability", .string("IMMUTABLE")),
      ("LifecyclePolicy", .mapping([("LifecyclePolicyText", .string("{}"))])),
      ("EmptyOnDelete", .plain("false")),
      (
        "Tags",
        .sequence([
          .mapping([("Key", .string("Team")), ("Value", .mapping([("Ref", .string("Team"))]))])
        ])
      ),
    ])
    #expect(repository.node == expected)
    #expect(Repository(literal: expected) == repository)
  }

  /// Trees made from the tables themselves, so that a new row is covered without a new test.
  @Test(arguments: ECRResourceTypes.names)
  func `random properties survive reading and writing`(typeName: String) throws {
    let model = try #require(ECRResourceTypes.model(of: typeName))
    var random = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      let node = object(try #require(ECRResourceTypes.specification(of: typeName)).shape, &random)
      let made = model.init(literal: node)
      let read = try #require(made)
      #expect(read.node == node)
      #expect(read.additional.isEmpty)
      #expect(model.init(literal: read.node)?.node == node)
    }
  }

  private func object(_ shape: ObjectShape, _ random: inout SystemRandomNumberGenerator) -> Node {
    var entries: [(String, Node)] = []
    for property in shape.properties
    where !property.traits.contains(.readOnly) && Bool.random(using: &random) {
      entries.append((property.name, value(property.shape, &random)))
    }
    return .mapping(entries)
  }

  private func value(_ shape: Shape, _ random: inout SystemRandomNumberGenerator) -> Node {
    if Int.random(in: 0..<5, using: &random) == 0 {
      return .mapping([("Fn::Sub", .string("${A}-\(Int.random(in: 0..<99, using: &random))"))])
    }
    switch shape {
    case .string: return .string("text\(Int.random(in: 0..<99, using: &random))")
    case .boolean: return .plain(Bool.random(using: &random) ? "true" : "false")
    case .list(_, let item):
      return .sequence(
        (0..<Int.random(in: 0..<3, using: &random)).map { _ in value(item, &random) })
    case .object(let inner): return object(inner, &random)
    case .document(let kind):
      return kind.takesMapping && Bool.random(using: &random)
        ? .mapping([("Statement", .sequence([]))]) : .string("{}")
    }
  }
}
