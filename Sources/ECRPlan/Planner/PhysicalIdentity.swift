// SPDX-License-Identifier: Apache-2.0

/// What is known of the name under which a resource lives.
enum PhysicalIdentity: Hashable, Sendable {
  /// The name.
  case known(String)
  /// CloudFormation makes a name up, and no resource has one yet, as far as is known.
  case generated
  /// Several live resources may be the one.
  case ambiguous([String])
  /// The name is not known, for a reason.
  case unknown(String)

  /// The name, when it is known.
  var name: String? {
    if case .known(let name) = self { name } else { nil }
  }
}
