// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Finds keys in a section of one of the two files.
enum KeysInFile {
  /// The keys; nil when there is no access key ID, whatever else there is.
  ///
  /// Throws `badConfiguration` when the secret is missing or a value is not what it should be.
  static func find(_ values: SharedFiles.Values?) throws(AWSError) -> Credentials? {
    func text(_ key: String) -> String? {
      values?[key].flatMap { $0.text.isEmpty ? nil : $0.text }
    }
    guard let id = text("aws_access_key_id"), let place = values?["aws_access_key_id"]?.place else {
      return nil
    }
    guard let secret = text("aws_secret_access_key") else {
      throw AWSError(
        .badConfiguration,
        "\(place): 'aws_access_key_id' must have 'aws_secret_access_key' beside it")
    }
    let credentials = Credentials(
      id, secret: secret, sessionToken: text("aws_security_token") ?? text("aws_session_token"),
      account: text("aws_account_id"))
    try credentials.check(.badConfiguration, from: place)
    return credentials
  }
}
