// SPDX-License-Identifier: Apache-2.0

#if AWS
  public import Logging
  public import TemplateSyntax

  /// Calls AWS over a network: signs, tries again, and makes data or an error of what comes back.
  ///
  /// Copies share the bound on concurrent calls, the budget of further attempts and what was learned of AWS's
  /// clock.
  public struct AWSClient: AWSCaller {
    /// The Region that is read.
    public let region: String

    let endpoint: @Sendable (AWSService) throws(AWSError) -> AWSEndpoint
    let credentials: (any CredentialSource)?
    let transport: any HTTPTransport
    let options: Options
    let surroundings: AWSSurroundings
    let logger: Logger?
    let gate: ConcurrencyGate
    let budget = RetryBudget()
    let clock = ServerClock()

    /// What a user can set.
    public struct Options: Hashable, Sendable {
      /// The number of attempts of a call, the first one included; at least 1.
      ///
      /// One more with new credentials, and one more at AWS's time, are no part of it.
      public var attempts = 3

      /// The number of calls at a time; at least 1.
      public var concurrency = 8

      /// The version in `User-Agent`.
      public var version = "0"

      /// Creates the default options.
      public init() {}
    }

    /// Creates a client.
    ///
    /// Without a source of credentials nothing is signed. `endpoint` tells where a service is. The logger takes
    /// a line of level `debug` for each attempt, in which there is no secret.
    public init(
      region: String, endpoint: @escaping @Sendable (AWSService) throws(AWSError) -> AWSEndpoint,
      credentials: (any CredentialSource)?, transport: any HTTPTransport,
      options: Options = Options(), surroundings: AWSSurroundings = .system, logger: Logger? = nil
    ) {
      (self.region, self.endpoint, self.credentials) = (region, endpoint, credentials)
      (self.transport, self.options, self.surroundings) = (transport, options, surroundings)
      self.logger = logger
      gate = ConcurrencyGate(options.concurrency)
    }

    /// Calls an operation once, however many attempts that takes.
    public func call(_ call: AWSCall) async throws(AWSError) -> Node {
      let endpoint = try endpoint(call.service)
      let request = try call.request(to: endpoint)
      return try await gate.through { () async throws(AWSError) in
        var attempts = CallAttempts(client: self, call: call, request: request, endpoint: endpoint)
        return try await attempts.run()
      }
    }
  }
#endif
