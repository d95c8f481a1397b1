// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The parts of an Amazon Resource Name as far as they are known; nil is not known.
///
/// Form: `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`, where the resource may hold more colons.
struct PartialARN {
  /// The partition, such as `aws`.
  var partition: String?
  /// The service, such as `kms`.
  var service: String?
  /// The Region; empty for what belongs to none.
  var region: String?
  /// The account; empty for what belongs to none.
  var account: String?
  /// All the rest, such as `key/1234`, as far as it is known from its start.
  var resource: String?

  /// Reads a text; nil when it is no ARN, or not known to be one.
  init?(_ partial: PartialText) {
    let fields = partial.text.split(
      separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard fields.first == "arn" else { return nil }
    // What can be any text may bring colons with it, so that no later field has a known place.
    let reliable = fields.prefix { !$0.contains(PartialText.anything) }
    func field(_ index: Int) -> String? {
      guard reliable.indices.contains(index), PartialText.isWhole(reliable[index]) else {
        return nil
      }
      return String(reliable[index])
    }
    (partition, service, region, account) = (field(1), field(2), field(3), field(4))
    if fields.count == 6, reliable.count >= 5 {
      resource = String(fields[5].prefix { PartialText.isWhole(String($0)) })
    }
  }
}
