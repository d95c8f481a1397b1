// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// A role that a profile names, and who may assume it.
struct RoleSettings {
  /// Whose credentials assume the role.
  enum Source {
    /// Another profile's, or the profile's own keys.
    case profile(String)
    /// What the environment, the instance or the container gives.
    case place(Place)
  }

  /// A value of `credential_source`.
  enum Place: String, CaseIterable {
    /// The keys of the environment.
    case environment = "Environment"
    /// The role of the EC2 instance.
    case instance = "Ec2InstanceMetadata"
    /// The role of the container.
    case container = "EcsContainer"
  }

  /// The ARN of the role.
  let arn: String
  /// Who assumes it.
  let source: Source
  /// The name of the session; nil for one of our own.
  let sessionName: String?
  /// The external ID, which its owner may ask for; can be a secret.
  let externalID: String?
  /// How long its credentials last; nil for AWS's own choice.
  let seconds: Int?

  /// The serial number of the device whose code is asked for; nil without MFA.
  let device: String?

  /// Reads a profile that has `role_arn`; throws `badConfiguration` when its source is not clear.
  init(_ profile: Profile) throws(AWSError) {
    let name = "profile '\(clipped(profile.name))'"
    arn = profile["role_arn"] ?? ""
    sessionName = profile["role_session_name"]
    externalID = profile["external_id"]
    device = profile["mfa_serial"]
    seconds = try SettingLookup(environment: [:], profile: profile)
      .number("", "duration_seconds", from: 1)
    switch (profile["source_profile"], profile["credential_source"]) {
    case (let other?, nil):
      source = .profile(other)
    case (nil, let text?):
      guard let place = Place(rawValue: text) else {
        throw AWSError(
          .badConfiguration,
          "'credential_source' of \(name) must be"
            + " \(alternatives(Place.allCases.map(\.rawValue))), not '\(clipped(text))'")
      }
      source = .place(place)
    case (nil, nil):
      throw AWSError(
        .badConfiguration,
        "\(name) has 'role_arn' and must have 'source_profile' or 'credential_source' too")
    case (_?, _?):
      throw AWSError(
        .badConfiguration,
        "\(name) must have 'source_profile' or 'credential_source', not both")
    }
  }
}
