// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// What a profile says of IAM Identity Center, with the `[sso-session]` section that it names.
struct SSOLogin {
  /// The profile's name.
  let profile: String
  /// The role that credentials are wanted of.
  let role: String
  /// Its account.
  let account: String
  /// The Region of IAM Identity Center.
  let region: String
  /// What the AWS CLI's file of the token is named by.
  let cacheKey: String

  /// Reads a profile; nil when it names neither a role nor an account of IAM Identity Center.
  ///
  /// Throws `badConfiguration` when something is missing, or profile and section contradict each other.
  init?(_ profile: Profile, _ files: SharedFiles) throws(AWSError) {
    guard profile["sso_account_id"] != nil || profile["sso_role_name"] != nil else { return nil }
    let session = profile["sso_session"]
    var values = profile.values
    if let session {
      guard let section = files.sessions[session] else {
        throw AWSError(
          .badConfiguration,
          "profile '\(clipped(profile.name))' names '[sso-session \(clipped(session))]', which is not"
            + " in '\(files.configPath)'")
      }
      for key in section.keys.sorted() {
        if let own = values[key], own.text != section[key]?.text {
          throw AWSError(
            .badConfiguration,
            "'\(clipped(key))' (\(own.place)) must be the same as in '[sso-session"
              + " \(clipped(session))]', or be left out")
        }
        values[key] = section[key]
      }
    }
    let keys = ["sso_role_name", "sso_account_id", "sso_start_url", "sso_region"]
    let texts = keys.map { values[$0]?.text ?? "" }
    let missing = zip(keys, texts).filter { $0.1.isEmpty }.map { "'\($0.0)'" }
    guard missing.isEmpty else {
      throw AWSError(
        .badConfiguration,
        "profile '\(clipped(profile.name))' uses IAM Identity Center and lacks"
          + " \(missing.joined(separator: ", "))", remedy: "run 'aws configure sso'")
    }
    (role, account, region) = (texts[0], texts[1], texts[3])
    try RegionName.check(region, from: "'sso_region'")
    self.profile = profile.name
    cacheKey = session ?? texts[2]
  }
}
