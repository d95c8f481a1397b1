// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// Finds keys in the environment.
enum EnvironmentCredentials {
  /// The keys; nil when there is no access key ID, whatever else there is.
  ///
  /// Throws `badConfiguration` when the secret is missing, or a value is not what it should be.
  static func find(_ environment: [String: String]) throws(AWSError) -> Credentials? {
    guard let id = environment.filled("AWS_ACCESS_KEY_ID") else { return nil }
    guard let secret = environment.filled("AWS_SECRET_ACCESS_KEY") else {
      throw AWSError(
        .badConfiguration, "AWS_ACCESS_KEY_ID is set, and AWS_SECRET_ACCESS_KEY is not",
        remedy: "set both or neither")
    }
    var credentials = Credentials(
      id, secret: secret,
      sessionToken: environment.filled("AWS_SECURITY_TOKEN")
        ?? environment.filled("AWS_SESSION_TOKEN"),
      account: environment.filled("AWS_ACCOUNT_ID"))
    if let text = environment.filled("AWS_CREDENTIAL_EXPIRATION") {
      guard let moment = Timestamp(text) else {
        throw AWSError(
          .badConfiguration,
          "AWS_CREDENTIAL_EXPIRATION must be a time such as '2026-06-01T12:00:00Z'")
      }
      credentials.expiration = moment
    }
    try credentials.check(.badConfiguration, from: "the environment")
    return credentials
  }
}
