// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Where a resource's registry is, as far as the deployment or the resource's own names tell.
struct OwnPlace {
  /// A part of the place, with the value that tells it.
  struct Known {
    /// The text, such as `eu-west-1`.
    var text: String
    /// The value that tells it; nil for a fact of the deployment.
    var source: Evaluated?

    /// The end of a message that says what a name differs from.
    func words(_ what: String) -> String {
      source == nil
        ? " and the deployment in '\(text)'; both must be in one \(what)"
        : " and another one of this resource in '\(text)'; both must be in one \(what)"
    }
  }

  /// The Region.
  private(set) var region: Known?

  /// The partition.
  private(set) var partition: Known?

  /// The account.
  private(set) var account: Known?

  /// Begins with what is known of the deployment.
  init(_ deployment: DeploymentFacts) {
    region = deployment.region.map { Known(text: $0) }
    partition = deployment.partition.map { Known(text: $0) }
    account = deployment.accountID.map { Known(text: $0) }
  }

  /// Takes what is not known yet from a name that must lie there.
  mutating func learn(from name: PlacedName, _ partition: String?) {
    if self.partition == nil, let partition {
      self.partition = Known(text: partition, source: name.value)
    }
    if region == nil, name.sharesRegion, let text = name.region {
      region = Known(text: text, source: name.value)
    }
    if account == nil, name.sharesAccount, let text = name.account {
      account = Known(text: text, source: name.value)
    }
  }
}
