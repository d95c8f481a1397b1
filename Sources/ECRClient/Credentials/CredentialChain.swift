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
  /// How AWS is reached.
  let settings: AWSSettings
  /// The Region of AWS STS.
  let region: String
  /// What the world outside gives.
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

  /// Who asks a container.
  var container: ContainerCredentials {
    ContainerCredentials(environment: settings.environment, means: means)
  }

  /// Who asks an EC2 instance.
  var instance: InstanceMetadata {
    InstanceMetadata(settings: settings, transport: means.transport)
  }

  /// Who asks AWS STS.
  var roleCaller: AssumedRole {
    AssumedRole(settings: settings, region: region, means: means)
  }

  /// Who asks the AWS CLI of version 2.
  var commandLine: CommandLineInterface {
    CommandLineInterface(environment: settings.environment, means: means)
  }

  /// What a profile has, roles with another source left out.
  func inProfile(
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
