// SPDX-License-Identifier: Apache-2.0

/// Credentials that are at hand.
public struct FixedCredentials: CredentialSource {
  private let value: Credentials

  /// Gives some credentials whenever asked.
  public init(_ credentials: Credentials) {
    value = credentials
  }

  /// The credentials.
  public func credentials() async throws(AWSError) -> Credentials { value }
}
