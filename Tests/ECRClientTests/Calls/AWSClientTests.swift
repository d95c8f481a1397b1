// SPDX-License-Identifier: Apache-2.0

#if AWS
  @testable import ECRClient
  import ECRModel
  import TemplateSyntax
  import Testing

  @Suite(.timeLimit(.minutes(1)))
  struct AWSClientTests {
    private static let call = AWSCall(
      .ecr, "DescribeImages", [.init("repositoryName", .text("team/app"))], about: "team/app")

    private static func client(
      _ transport: AnsweringTransport, _ recorded: RecordedSurroundings = RecordedSurroundings(),
      source: (any CredentialSource)? = RenewableSource(), attempts: Int = 3
    ) -> AWSClient {
      var options = AWSClient.Options()
      options.attempts = attempts
      options.version = "1.2.3"
      return AWSClient(
        region: "eu-west-1",
        endpoint: { _ throws(AWSError) in
          AWSEndpoint("http://127.0.0.1:1/base", signingRegion: "eu-west-1")
        }, credentials: source, transport: transport, options: options,
        surroundings: recorded.surroundings)
    }

    private static func failure(_ client: AWSClient) async -> AWSError? {
      await #expect(throws: AWSError.self) { try await client.call(call) }
    }

    @Test func aJSONCallIsWhole() async throws {
      let transport = AnsweringTransport { _, _ in HTTPResponse(200, json: #"{"imageDetails":[]}"#)
      }
      let call = AWSCall(
        .ecr, "DescribeImages",
        [
          .init("repositoryName", .text("te\"am")), .init("maxResults", .number(1000)),
          .init("imageIds", .texts(["a", "b"])),
          .init("filter", .structure([.init("tagStatus", .text("ANY"))])),
        ])
      #expect(try await Self.client(transport).call(call)["imageDetails"]?.items?.isEmpty == true)
      let request = try #require(transport.requests.first)
      #expect(request.method == "POST" && request.url == "http://127.0.0.1:1/base")
      #expect(
        String(decoding: request.body, as: UTF8.self)
          == #"{"repositoryName":"te\"am","maxResults":1000,"imageIds":["a","b"],"#
          + #""filter":{"tagStatus":"ANY"}}"#)
      #expect(request.field("content-type") == "application/x-amz-json-1.1")
      #expect(
        request.field("x-amz-target") == "AmazonEC2ContainerRegistry_V20150921.DescribeImages")
      #expect(request.field("x-amz-date") == "20260601T000000Z")
      #expect(request.field("x-amz-security-token") == "MARKER-TOKEN-1")
      #expect(
        request.field("authorization")?.hasPrefix(
          "AWS4-HMAC-SHA256 Credential=AKID1/20260601/eu-west-1/ecr/aws4_request, SignedHeaders="
            + "accept;content-type;host;x-amz-date;x-amz-security-token;x-amz-target, ") == true)
      #expect(request.field("user-agent") == "cfn-ecr/1.2.3")
      #expect(request.field("amz-sdk-invocation-id") == "88888888-8888-4888-8888-888888888888")
      #expect(request.field("amz-sdk-request") == "attempt=1; max=3")
    }

    @Test func aQueryCallIsWhole() async throws {
      let transport = AnsweringTransport { _, _ in
        HTTPResponse(
          200, json: "<DescribeStacksResponse><DescribeStacksResult/></DescribeStacksResponse>")
      }
      let call = AWSCall(
        .cloudFormation, "DescribeStacks",
        [
          .init("StackName", .text("a b+\u{e4}/~")), .init("Names", .texts(["x", "y&z"])),
          .init("None", .texts([])), .init("P", .structure([.init("Q", .number(1))])),
        ])
      _ = try await Self.client(transport, source: nil).call(call)
      let request = try #require(transport.requests.first)
      #expect(
        String(decoding: request.body, as: UTF8.self)
          == "Action=DescribeStacks&Version=2010-05-15&StackName=a%20b%2B%C3%A4%2F~"
          + "&Names.member.1=x&Names.member.2=y%26z&None=&P.Q=1")
      #expect(
        request.field("content-type") == "application/x-www-form-urlencoded; charset=utf-8")
      #expect(request.field("x-amz-target") == nil)
      #expect(request.field("authorization") == nil)
    }

    @Test func throttlingIsWaitedOut() async throws {
      let recorded = RecordedSurroundings()
      let transport = AnsweringTransport { _, number in
        number < 3
          ? HTTPResponse(400, json: #"{"__type":"ThrottlingException","message":"Rate exceeded"}"#)
          : HTTPResponse(200, json: "{}")
      }
      _ = try await Self.client(transport, recorded).call(Self.call)
      #expect(recorded.waited == [.seconds(0.5), .seconds(1)])
      let requests = transport.requests
      #expect(
        requests.map { $0.field("amz-sdk-request") } == [
          "attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3",
        ])
      #expect(Set(requests.map { $0.field("amz-sdk-invocation-id") }).count == 1)
    }

    @Test func attemptsAreCountedInTotal() async throws {
      for attempts in [1, 2, 5] {
        let transport = AnsweringTransport { _, _ in
          HTTPResponse(429, json: "")
        }
        let error = await Self.failure(Self.client(transport, attempts: attempts))
        #expect(error?.kind == .throttled && error?.code == "429")
        #expect(transport.requests.count == attempts)
      }
    }

    @Test(arguments: [
      ("AccessDeniedException", 400, AWSError.Kind.denied),
      ("RepositoryNotFoundException", 400, .refused), ("ServerException", 400, .refused),
      ("UnrecognizedClientException", 400, .refusedCredentials),
    ])
    func whatLastsIsNotTriedAgain(code: String, status: Int, kind: AWSError.Kind) async {
      let transport = AnsweringTransport { _, _ in
        HTTPResponse(status, json: #"{"__type":"\#(code)","message":"No."}"#)
      }
      let error = await Self.failure(Self.client(transport))
      #expect(error?.kind == kind && error?.code == code && error?.requestID == "r-1")
      #expect(error?.operation == "DescribeImages" && error?.subject == "team/app")
      #expect(transport.requests.count == 1)
    }

    @Test(arguments: [
      (TransportError.Kind.cannotConnect, 3), (.cut, 3), (.timedOut, 3), (.notTrusted, 1),
      (.proxyRefused, 1), (.tooLarge, 1), (.cancelled, 1),
    ])
    func networksAreTriedAgainWhereThatHelps(kind: TransportError.Kind, attempts: Int) async {
      let transport = AnsweringTransport { _, _ throws(TransportError) in
        throw TransportError(kind, "it failed")
      }
      let error = await Self.failure(Self.client(transport))
      #expect(transport.requests.count == attempts)
      #expect(
        error?.kind
          == .some(kind == .cancelled ? .cancelled : kind == .tooLarge ? .badAnswer : .unreachable))
    }

    @Test func allCallsShareABudget() async {
      // 500 to spend, 5 a further attempt: 2 for each of 50 calls, then none.
      let transport = AnsweringTransport { _, _ in HTTPResponse(500, json: "<html>") }
      let client = Self.client(transport)
      for _ in 0..<60 { _ = await Self.failure(client) }
      #expect(transport.requests.count == 50 * 3 + 10)
    }

    @Test func credentialsThatEndBetweenPagesAreRenewed() async throws {
      let source = RenewableSource()
      let transport = AnsweringTransport { request, _ in
        request.field("x-amz-security-token") == "MARKER-TOKEN-1"
          ? HTTPResponse(400, json: #"{"__type":"ExpiredTokenException","message":"expired"}"#)
          : HTTPResponse(200, json: "{}")
      }
      let client = Self.client(transport, source: source, attempts: 1)
      _ = try await client.call(Self.call)
      _ = try await client.call(Self.call)
      #expect(source.invalidated == 1)
      #expect(transport.requests.count == 3)
    }

    @Test(arguments: [true, false])
    func credentialsThatEndAgainFail(renews: Bool) async {
      let source = RenewableSource(renews: renews)
      let transport = AnsweringTransport { _, _ in
        HTTPResponse(
          403, json: "<ErrorResponse><Error><Code>ExpiredToken</Code></Error></ErrorResponse>")
      }
      let error = await Self.failure(Self.client(transport, source: source))
      #expect(error?.kind == .refusedCredentials && error?.code == "ExpiredToken")
      #expect(
        error?.sentence
          == "DescribeImages 'team/app': AWS gave no reason (ExpiredToken, request r-1); "
          + "renew the credentials, for SSO by 'aws sso login'")
      #expect(transport.requests.count == (renews ? 2 : 1))
    }

    @Test func aClockThatIsOffIsCorrectedOnce() async throws {
      let transport = AnsweringTransport { request, _ in
        request.field("x-amz-date") == "20260601T010000Z"
          ? HTTPResponse(200, json: "{}")
          : HTTPResponse(
            400,
            json: #"{"__type":"InvalidSignatureException","message":"Signature not yet current"}"#,
            [HTTPField("Date", "Mon, 01 Jun 2026 01:00:00 GMT")])
      }
      let client = Self.client(transport, attempts: 1)
      _ = try await client.call(Self.call)
      _ = try await client.call(Self.call)
      #expect(transport.requests.count == 3)
    }

    @Test(arguments: ["Mon, 01 Jun 2026 00:03:59 GMT", "", "yesterday"])
    func aSecretThatIsWrongIsNoClock(date: String) async {
      let transport = AnsweringTransport { _, _ in
        HTTPResponse(
          403, json: #"{"__type":"SignatureDoesNotMatch","message":"no"}"#,
          [HTTPField("Date", date)])
      }
      let error = await Self.failure(Self.client(transport))
      #expect(error?.kind == .refusedCredentials)
      #expect(error?.remedy?.contains("secret access key") == true)
      #expect(transport.requests.count == 1)
    }

    @Test func whatAWSRepeatsOfTheSignatureIsNotShown() async {
      let transport = AnsweringTransport { request, _ in
        let token = request.field("x-amz-security-token") ?? ""
        return HTTPResponse(
          400,
          json: #"{"__type":"InvalidSignatureException","message":"No match for \#(token). "#
            + #"The Canonical String for this request should have been\n'POST\nx:\#(token)'"}"#)
      }
      let error = await Self.failure(Self.client(transport))
      #expect(
        error?.sentence
          == "DescribeImages 'team/app': No match for **** (InvalidSignatureException, "
          + "request r-1); check the secret access key, and this machine's clock")
    }

    @Test func anAnswerOfAnotherServiceIsNone() async {
      let transport = AnsweringTransport { _, _ in
        HTTPResponse(200, json: "<ListAllMyBucketsResult/>")
      }
      let error = await Self.failure(Self.client(transport, source: nil))
      #expect(error?.kind == .badAnswer)
      #expect(transport.requests.count == 1)
    }

    @Test func anEndpointThatIsNoURLIsSaid() async {
      let client = AWSClient(
        region: "r",
        endpoint: { _ throws(AWSError) in AWSEndpoint("localhost", signingRegion: "r") },
        credentials: nil, transport: AnsweringTransport { _, _ in HTTPResponse(200, json: "{}") })
      let error = await Self.failure(client)
      #expect(error?.kind == .badConfiguration)
    }

    @Test func aCancelledCallEndsSo() async {
      let transport = AnsweringTransport { _, _ in HTTPResponse(500, json: "") }
      let client = Self.client(transport)
      let task = Task {
        withUnsafeCurrentTask { unsafe $0?.cancel() }
        return await Self.failure(client)
      }
      #expect(await task.value?.kind == .cancelled)
    }
  }
#endif
