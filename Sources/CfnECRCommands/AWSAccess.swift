// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

#if AWS
  import ECRClient
  import Synchronization
  import TemplateDiagnostics

  /// Whether and how this build reads AWS.
  enum AWSAccess {
    /// Whether it does at all.
    static let isBuiltIn = true

    /// What calls AWS as a command says, and where it does not as the environment and its files do.
    static func caller(
      _ connection: AWSConnection, environment: [String: String]
    ) async throws(AWSError) -> any AWSCaller {
      let settings = try AWSSettings(
        AWSOptions(
          profile: connection.profile, region: connection.region,
          endpointURL: connection.endpointURL), environment: environment, files: SystemFiles())
      let transport = try AsyncHTTPTransport(
        proxies: try ProxySettings(environment: environment), certificateFile: settings.caBundle,
        connections: connection.concurrency)
      kept.withLock { $0.append(transport) }
      var options = AWSClient.Options()
      options.attempts = settings.maxAttempts
      options.concurrency = connection.concurrency
      options.version = Version.number
      let client = try await AWSClient.connecting(
        settings, over: transport, options: options, logger: Debugging.logger)
      warn(of: [.ecr, .cloudFormation], settings, client.region)
      return client
    }

    /// Connections that are open until the process ends; AsyncHTTPClient must not go away before.
    private static let kept = Mutex<[AsyncHTTPTransport]>([])

    private static func warn(
      of services: [AWSService], _ settings: AWSSettings, _ region: String
    ) {
      // What is wrong with an endpoint is said by the first call of it.
      let warnings = services.compactMap { service in
        try? settings.endpoint(of: service, in: region).warning
      }
      for warning in Set(warnings).sorted() {
        Console().complain("warning: \(warning.escapingControls)")
      }
    }
  }
#else
  /// Whether and how this build reads AWS.
  enum AWSAccess {
    /// Whether it does at all.
    static let isBuiltIn = false
  }
#endif

extension AWSAccess {
  /// Refuses, as wrong usage, what needs AWS in a build that does not read it.
  static func require(or remedy: String) throws {
    guard isBuiltIn else {
      throw ValidationError(
        "this build does not read AWS: it was made without the package trait AWS; \(remedy)")
    }
  }
}
