// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

extension CredentialChain {
  /// The most roles that can be assumed one after the other.
  private static let mostRoles = 16

  /// The credentials of the role that a profile names.
  func assumed(_ profile: Profile) async throws(AWSError) -> Credentials {
    var (found, roles) = try await start(profile)
    while let role = roles.popLast() { found = try await roleCaller.assume(role, with: found) }
    return found
  }

  /// Follows the source profiles to one that has credentials, which the roles on the way are assumed with,
  /// the last one first.
  ///
  /// A source's own keys win over its role. A profile can be its own source when it has keys.
  private func start(
    _ first: Profile
  ) async throws(AWSError) -> (Credentials, roles: [RoleSettings]) {
    var roles: [RoleSettings] = []
    var profile = first
    var visited = [first.name]
    while true {
      let role = try RoleSettings(profile)
      if role.device != nil { return (try await behindDevice(profile), roles) }
      roles.append(role)
      guard roles.count <= Self.mostRoles else {
        throw AWSError(
          .badConfiguration,
          "profile '\(clipped(first.name))' leads through more than \(Self.mostRoles) roles")
      }
      switch role.source {
      case .place(let place):
        return (try await at(place, for: profile), roles)
      case .profile(let name):
        let source = try source(name, of: profile, visited)
        if source.hasKeys || !source.namesRole { return (try await own(source), roles) }
        visited.append(name)
        profile = source
      }
    }
  }

  private func source(
    _ name: String, of profile: Profile, _ visited: [String]
  ) throws(AWSError) -> Profile {
    guard let source = settings.files.profile(name) else {
      throw AWSError(
        .badConfiguration,
        "'source_profile' of profile '\(clipped(profile.name))' names '\(clipped(name))', which is"
          + " neither in '\(settings.files.configPath)' nor in '\(settings.files.credentialsPath)'")
    }
    if visited.contains(name), name != profile.name || !source.hasKeys {
      throw AWSError(
        .badConfiguration,
        "'source_profile' leads in a circle: "
          + (visited + [name]).map(clipped).joined(separator: " → "))
    }
    return source
  }

  private func own(_ source: Profile) async throws(AWSError) -> Credentials {
    guard let found = try await inProfile(source, usesEnvironment: false) else {
      throw AWSError(
        .badConfiguration,
        "profile '\(clipped(source.name))', which is a 'source_profile', must have credentials")
    }
    return found
  }

  private func behindDevice(_ profile: Profile) async throws(AWSError) -> Credentials {
    let name = clipped(profile.name)
    return try await commandLine.credentials(
      of: profile.name,
      because: "profile '\(name)' needs a code of MFA, which is not asked for here",
      remedy: "run 'aws configure export-credentials --profile \(name) --format env'"
        + " with AWS CLI 2 and set what it prints")
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
}
