// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

/// Looks for credentials where the AWS CLI does, in its order.
///
/// The environment, unless `--profile` is given; the role that the profile names; a web identity; IAM
/// Identity Center; keys in the file of credentials; a session of `aws login`; `credential_process`; keys in
/// the file of settings; a container; an EC2 instance. The first one that is there decides: when it then
/// fails, that is an error, and the next one is not asked.
///
/// Asks anew each time; `RefreshingCredentials` keeps what it gives.
public struct CredentialChain: CredentialSource {
  /// The most roles that can be assumed one after the other.
  private static let mostRoles = 16

  let settings: AWSSettings
  let region: String
  let means: CredentialMeans

  /// Creates the chain; AWS STS is asked in the given Region.
  public init(_ settings: AWSSettings, region: String, means: CredentialMeans) {
    (self.settings, self.region, self.means) = (settings, region, means)
  }

  /// The credentials; see `CredentialSource`.
  public func credentials() async throws(AWSError) -> Credentials {
    let isExplicit = settings.options.profile != nil
    let profile = settings.values
    if !isExplicit, let found = try EnvironmentCredentials.find(settings.environment) {
      return found
    }
    if profile.namesRole { return try await assumed(profile) }
    if let found = try await inProfile(profile, usesEnvironment: !isExplicit) { return found }
    if let found = try await container.find() { return found }
    do {
      return try await instance.credentials(now: means.now())
    } catch {
      guard error.kind == .noCredentials else { throw error }
      throw nothing(error.message)
    }
  }

  private var container: ContainerCredentials {
    ContainerCredentials(environment: settings.environment, means: means)
  }

  private var instance: InstanceMetadata {
    InstanceMetadata(settings: settings, transport: means.transport)
  }

  /// Follows the source profiles to one with credentials of its own, then assumes the roles on the way back.
  private func assumed(_ first: Profile) async throws(AWSError) -> Credentials {
    var roles: [RoleSettings] = []
    var profile = first
    var visited = [first.name]
    var credentials: Credentials?
    while credentials == nil {
      let role = try RoleSettings(profile)
      if role.device != nil {
        credentials = try await behindDevice(profile)
        break
      }
      roles.append(role)
      guard roles.count <= Self.mostRoles else {
        throw AWSError(
          .badConfiguration,
          "profile '\(clipped(first.name))' leads through more than \(Self.mostRoles) roles")
      }
      switch role.source {
      case .place(let place):
        credentials = try await at(place, for: profile)
      case .profile(let name):
        guard let source = settings.files.profile(name) else {
          throw AWSError(
            .badConfiguration,
            "'source_profile' of profile '\(clipped(profile.name))' names '\(clipped(name))', which is"
              + " neither in '\(settings.files.configPath)' nor in"
              + " '\(settings.files.credentialsPath)'")
        }
        if visited.contains(name), name != profile.name || !source.hasKeys {
          throw AWSError(
            .badConfiguration,
            "'source_profile' leads in a circle: "
              + (visited + [name]).map(clipped).joined(separator: " → "))
        }
        visited.append(name)
        if source.hasKeys || !source.namesRole {
          guard let found = try await inProfile(source, usesEnvironment: false) else {
            throw AWSError(
              .badConfiguration,
              "profile '\(clipped(name))', which is a 'source_profile', must have credentials")
          }
          credentials = found
        }
        profile = source
      }
    }
    guard var found = credentials else { throw nothing("") }
    for role in roles.reversed() { found = try await roleCaller.assume(role, with: found) }
    return found
  }

  private var roleCaller: AssumedRole {
    AssumedRole(settings: settings, region: region, means: means)
  }

  private func behindDevice(_ profile: Profile) async throws(AWSError) -> Credentials {
    try await commandLine.credentials(
      of: profile.name,
      because:
        "profile '\(clipped(profile.name))' needs a code of MFA, which is not asked for here",
      remedy:
        "run 'aws configure export-credentials --profile \(clipped(profile.name)) --format env'"
        + " with AWS CLI 2 and set what it prints")
  }

  private var commandLine: CommandLineInterface {
    CommandLineInterface(environment: settings.environment, means: means)
  }

  private func at(
    _ place: RoleSettings.Place, for profile: Profile
  ) async throws(AWSError) -> Credentials {
    let found: Credentials? =
      switch place {
      case .environment: try EnvironmentCredentials.find(settings.environment)
      case .container: try await container.find()
      case .instance: try await instance.credentials(now: means.now())
      }
    guard let found else {
      throw AWSError(
        .noCredentials,
        "'credential_source' of profile '\(clipped(profile.name))' is '\(place.rawValue)', which has"
          + " no credentials")
    }
    return found
  }

  /// What a profile has, roles with another source left out.
  private func inProfile(
    _ profile: Profile, usesEnvironment: Bool
  ) async throws(AWSError) -> Credentials? {
    if let found = try await roleCaller.withWebIdentity(profile, usesEnvironment: usesEnvironment) {
      return found
    }
    if let found = try await SSOCredentials(settings: settings, means: means).find(profile) {
      return found
    }
    if let found = try KeysInFile.find(settings.files.inCredentials[profile.name]) { return found }
    if profile["login_session"] != nil {
      return try await commandLine.credentials(
        of: profile.name,
        because: "profile '\(clipped(profile.name))' uses a session of 'aws login'",
        remedy: "run 'aws login --profile \(clipped(profile.name))'")
    }
    if let found = try await CredentialProcess(environment: settings.environment, means: means)
      .find(profile)
    {
      return found
    }
    return try KeysInFile.find(settings.files.inConfig[profile.name])
  }
}
