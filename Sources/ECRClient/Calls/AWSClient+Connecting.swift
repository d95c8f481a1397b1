// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Crypto
  import ECRModel
  public import Logging

  extension AWSClient {
    /// A client that reaches AWS as some settings say, with credentials of their chain.
    ///
    /// Asks nothing of AWS yet, but the Region of the instance where nothing else names one. Throws the kind
    /// `badConfiguration` for settings that are wrong.
    public static func connecting(
      _ settings: AWSSettings, over transport: any HTTPTransport, options: Options,
      surroundings: AWSSurroundings = .system, logger: Logger? = nil
    ) async throws(AWSError) -> AWSClient {
      let region = try await settings.region(asking: transport)
      let now: @Sendable () -> Timestamp = { surroundings.now() ?? .epoch }
      let means = CredentialMeans(
        files: SystemFiles(), processes: SystemProcesses(), transport: transport, now: now,
        sha1: { Array(Insecure.SHA1.hash(data: $0)) },
        sts: { source, endpoint in
          AWSClient(
            region: endpoint.region, endpoint: { _ throws(AWSError) in endpoint },
            credentials: source, transport: transport, options: options,
            surroundings: surroundings, logger: logger)
        })
      let chain = CredentialChain(settings, region: region, means: means)
      return AWSClient(
        region: region,
        endpoint: { service throws(AWSError) in try settings.endpoint(of: service, in: region) },
        credentials: RefreshingCredentials(chain, now: now), transport: transport,
        options: options, surroundings: surroundings, logger: logger)
    }
  }
#endif
