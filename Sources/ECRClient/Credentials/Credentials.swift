// SPDX-License-Identifier: Apache-2.0

public import ECRModel

/// Credentials of AWS.
///
/// Never shown: what describes them gives the access key ID alone.
public struct Credentials: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// The access key ID, which is no secret.
  public var accessKeyID: String

  /// The secret access key.
  public var secretAccessKey: String

  /// The session token of temporary credentials.
  public var sessionToken: String?

  /// When temporary credentials end; nil when that is not told.
  public var expiration: Timestamp?

  /// The account that the source of the credentials names, 12 digits; nil when it names none.
  public var account: String?

  /// Creates credentials.
  public init(
    _ accessKeyID: String, secret: String, sessionToken: String? = nil,
    expiration: Timestamp? = nil, account: String? = nil
  ) {
    (self.accessKeyID, secretAccessKey, self.sessionToken) = (accessKeyID, secret, sessionToken)
    (self.expiration, self.account) = (expiration, account)
  }

  /// The access key ID.
  public var description: String { "credentials of \(accessKeyID)" }

  /// Hides the secrets from `dump` and from a debugger's output too.
  public var customMirror: Mirror {
    Mirror(self, children: ["accessKeyID": accessKeyID])
  }
}

/// Gives credentials, fresh ones when the last are about to end.
public protocol CredentialSource: Sendable {
  /// Credentials that are good now.
  ///
  /// Throws `AWSError` of the kind `noCredentials` when the source has none, and of another kind when it
  /// should have some and something is wrong with it.
  func credentials() async throws(AWSError) -> Credentials

  /// Hears that AWS says that credentials have ended.
  ///
  /// Who keeps these ones lets them go, so that the next ones are new. The default does nothing.
  func invalidate(_ credentials: Credentials) async
}

extension CredentialSource {
  /// Does nothing: every call of `credentials()` looks anew.
  public func invalidate(_ credentials: Credentials) async {}
}
