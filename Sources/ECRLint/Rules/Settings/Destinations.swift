// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The different destinations of a registry's replication, as far as they are certain.
struct Destinations {
  /// What makes two destinations the same.
  struct Identity: Hashable {
    private let region: ValueIdentity
    private let account: ValueIdentity

    /// The identity of a destination; nil when something decides it that is not known.
    init?(_ destination: Evaluated) {
      guard let region = ValueIdentity(destination.member("Region")),
        let account = ValueIdentity(destination.member("RegistryId"))
      else { return nil }
      (self.region, self.account) = (region, account)
    }

    /// Whether both parts are known texts, so that another identity is another destination.
    var isKnown: Bool { region.isText && account.isText }
  }

  /// The most different destinations of a registry.
  static let most = 25

  private var seen: Set<Identity> = []

  /// The first destination that is one too many.
  private(set) var surplus: Evaluated?

  /// How many there are at least.
  var count: Int { seen.count }

  /// Counts the destinations of a rule; what a condition decides is not certain and does not count.
  mutating func addAll(of rule: Evaluated) {
    for item in rule.member("Destinations").items ?? [] {
      guard let identity = Identity(item), identity.isKnown, seen.insert(identity).inserted,
        seen.count == Self.most + 1
      else { continue }
      surplus = item.member("Region")
    }
  }
}
