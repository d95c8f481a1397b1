// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// A random template of all nine types, and each way to change one property of it.
struct RandomDeployment {
  /// A change of one property.
  struct Change {
    var logicalID: String
    var property: String
    /// The template with the change.
    var text: String
    /// What changes, for a message.
    var words: String
  }

  private struct Resource {
    var type: String
    var choices: [PropertyChoice]
    var properties: [String: Any] = [:]
  }

  private static let types = [
    "Repository", "Repository", "PublicRepository", "RegistryPolicy", "ReplicationConfiguration",
    "RegistryScanningConfiguration", "SigningConfiguration", "PullThroughCacheRule",
    "PullThroughCacheRule", "RepositoryCreationTemplate", "PullTimeUpdateExclusion",
  ]

  private var resources: [Resource] = []

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for (index, name) in Self.types.enumerated() {
      let type = "AWS::ECR::\(name)"
      var resource = Resource(
        type: type,
        choices: PropertyChoice.all(of: type, index, hasFilters: Bool.random(using: &generator)))
      for choice in resource.choices
      where choice.presence != .sometimes || Bool.random(using: &generator) {
        resource.properties[choice.name] = choice.values.randomElement(using: &generator)
      }
      resources.append(resource)
    }
  }

  /// The template as JSON.
  var text: String { Self.text(resources) }

  private static func text(_ resources: [Resource]) -> String {
    var section: [String: Any] = [:]
    for (index, resource) in resources.enumerated() {
      section["R\(index)"] = ["Type": resource.type, "Properties": resource.properties]
    }
    return Plain.text(["Resources": section], isPretty: true)
  }

  /// Every change of one property: to each of its other values, away, or there.
  var changes: [Change] {
    var changes: [Change] = []
    for (index, resource) in resources.enumerated() {
      for choice in resource.choices {
        let present = resource.properties[choice.name]
        func add(_ value: Any?, _ words: String) {
          var changed = resources
          changed[index].properties[choice.name] = value
          changes.append(
            Change(
              logicalID: "R\(index)", property: choice.name, text: Self.text(changed),
              words: "\(resource.type) \(choice.name) \(words)"))
        }
        if choice.presence == .sometimes, present != nil { add(nil, "removed") }
        for (position, value) in choice.values.enumerated()
        where present.map({ !Self.isSame($0, value) }) ?? true {
          add(value, "\(present == nil ? "added" : "changed"), value \(position)")
        }
      }
    }
    return changes
  }

  private static func isSame(_ left: Any, _ right: Any) -> Bool {
    func text(_ value: Any) -> String {
      let document = Plain.document(value)
      return document.isEmpty ? Plain.text(["": value]) : Plain.text(["": document])
    }
    return text(left) == text(right)
  }
}
