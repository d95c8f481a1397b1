// SPDX-License-Identifier: Apache-2.0

/// The keys of a `Principal` mapping.
///
/// Source: IAM User Guide, "AWS JSON policy elements: Principal".
public enum PrincipalKind: String, Hashable, Sendable, CaseIterable {
  /// Accounts, users, roles and sessions.
  case aws = "AWS"
  /// Services of AWS.
  case service = "Service"
  /// Identity providers.
  case federated = "Federated"
  /// Accounts by the identifier that Amazon S3 gives them.
  case canonicalUser = "CanonicalUser"
}
