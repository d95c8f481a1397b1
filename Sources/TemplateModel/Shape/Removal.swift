// SPDX-License-Identifier: Apache-2.0

/// What an update does to the live value when the template no longer has the property.
public enum Removal: String, Hashable, Sendable, CaseIterable {
  /// The live value becomes what `Absence` says.
  case clears

  /// No call is made, so the live value stays as it is.
  case keepsLiveValue

  /// The live value is deleted at *any* update of the resource, also one that the template never
  /// had and somebody else put there.
  case deletesLiveValue

  /// The resource is replaced.
  case replaces

  /// The template is refused.
  case refused

  /// Nothing public tells.
  case unknown
}
