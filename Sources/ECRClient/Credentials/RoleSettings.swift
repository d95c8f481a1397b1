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
    case environment = "Environment"
    case instance = "Ec2InstanceMetadata"
    case container = "EcsContainer"
  }

  let arn: String
  let source: Source
  let sessionName: String?
  let externalID: String?
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
