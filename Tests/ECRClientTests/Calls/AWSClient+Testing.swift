// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ECRClient
  import Testing

  extension AWSCall {
    /// A call about a repository.
    static let testing = AWSCall(
      .ecr, "DescribeImages", [.init("repositoryName", .text("team/app"))], about: "team/app")
  }

  extension AWSClient {
    /// A client that waits for nothing and is answered from memory.
    static func testing(
      _ transport: AnsweringTransport, _ recorded: RecordedSurroundings = RecordedSurroundings(),
      source: (any CredentialSource)? = RenewableSource(), attempts: Int = 3
    ) -> AWSClient {
      var options = Options()
      options.attempts = attempts
      options.version = "1.2.3"
      return AWSClient(
        region: "eu-west-1",
        endpoint: { service throws(AWSError) in
          AWSEndpoint(service, url: "http://127.0.0.1:1/base", region: "eu-west-1")
        }, credentials: source, transport: transport, options: options,
        surroundings: recorded.surroundings)
    }

    /// The error of a call that must fail.
    func failure() async -> AWSError? {
      await #expect(throws: AWSError.self) { try await call(.testing) }
    }
  }
#endif
