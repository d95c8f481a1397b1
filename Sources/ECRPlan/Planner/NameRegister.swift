// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// The names that resources of the stack have before and after a deployment.
struct NameRegister: Sendable {
  private struct Key: Hashable {
    /// The type.
    var type: String
    /// The name.
    var name: String
  }

  private var before: [Key: String] = [:]
  private var after: [Key: String] = [:]

  /// The resources that keep their name.
  private var kept: [Key: String] = [:]

  /// Notes the names of all resources; of two that want one name the one that has it gets it, else the
  /// first.
  init(_ pairs: [ResourcePair], _ identities: IdentityFinder) {
    for pair in pairs {
      if let deployed = pair.deployed, pair.isDeployed != false,
        let name = identities.deployed(deployed).name
      {
        before[Self.key(deployed.type, name)] = pair.logicalID
      }
      if let desired = pair.desired, pair.isWanted != false,
        let name = identities.desired(desired).name,
        desired.condition == nil || pair.isWanted == true
      {
        let key = Self.key(desired.type, name)
        if after[key] == nil { after[key] = pair.logicalID }
        if before[key] == pair.logicalID { kept[key] = pair.logicalID }
      }
    }
  }

  private static func key(_ type: String, _ name: String) -> Key {
    let isPrefix =
      type == PullThroughCacheRule.specification.typeName
      || type == RepositoryCreationTemplate.specification.typeName
    return Key(type: type, name: isPrefix && name.hasSuffix("/") ? String(name.dropLast()) : name)
  }

  /// The resource of the stack that has a name now.
  func holder(of name: String, _ type: String) -> String? { before[Self.key(type, name)] }

  /// The resource of the template that is to have a name.
  func owner(of name: String, _ type: String) -> String? {
    kept[Self.key(type, name)] ?? after[Self.key(type, name)]
  }
}
