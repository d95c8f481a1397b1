// SPDX-License-Identifier: Apache-2.0

#if AWS
  @testable import ECRClient
  import ECRModel
  import TemplateSyntax
  import Testing

  @Suite(.timeLimit(.minutes(20)))
  struct AWSClientTests {
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
      #expect(
        try await AWSClient.testing(transport).call(call)["imageDetails"]?.items?.isEmpty == true)
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
            + "content-type;host;x-amz-date;x-amz-security-token;x-amz-target, ") == true)
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
      _ = try await AWSClient.testing(transport, source: nil).call(call)
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
      _ = try await AWSClient.testing(transport, recorded).call(AWSCall.testing)
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
        let error = await AWSClient.testing(transport, attempts: attempts).failure()
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
      let error = await AWSClient.testing(transport).failure()
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
      let error = await AWSClient.testing(transport).failure()
      #expect(transport.requests.count == attempts)
      #expect(
        error?.kind
          == .some(kind == .cancelled ? .cancelled : kind == .tooLarge ? .badAnswer : .unreachable))
    }

    @Test func allCallsShareABudget() async {
      // 500 to spend, 5 a further attempt: 2 for each of 50 calls, then none.
      let transport = AnsweringTransport { _, _ in HTTPResponse(500, json: "<html>") }
      let client = AWSClient.testing(transport)
      for _ in 0..<60 { _ = await client.failure() }
      #expect(transport.requests.count == 50 * 3 + 10)
    }

    @Test func anAnswerOfAnotherServiceIsNone() async {
      let transport = AnsweringTransport { _, _ in
        HTTPResponse(200, json: "<ListAllMyBucketsResult/>")
      }
      let error = await AWSClient.testing(transport, source: nil).failure()
      #expect(error?.kind == .badAnswer)
      #expect(transport.requests.count == 1)
    }

    @Test func anEndpointThatIsNoURLIsSaid() async {
      let client = AWSClient(
        region: "r",
        endpoint: { service throws(AWSError) in AWSEndpoint(service, url: "localhost", region: "r")
        },
        credentials: nil, transport: AnsweringTransport { _, _ in HTTPResponse(200, json: "{}") })
      let error = await client.failure()
      #expect(error?.kind == .badConfiguration)
    }

    @Test(arguments: ["a\nb", "a\u{0}", "t\u{f6}ken"])
    func aTokenThatNoFieldCanHoldIsNotSent(token: String) async {
      struct Source: CredentialSource {
        var token: String
        func credentials() async throws(AWSError) -> Credentials {
          Credentials("AKID", secret: "s", sessionToken: token)
        }
      }
      let transport = AnsweringTransport { _, _ in HTTPResponse(200, json: "{}") }
      let error = await AWSClient.testing(transport, source: Source(token: token)).failure()
      #expect(error?.kind == .badConfiguration)
      #expect(error?.message.hasPrefix("'X-Amz-Security-Token' must be") == true)
      #expect(error?.sentence.contains(token) == false)
      #expect(transport.requests.isEmpty)
    }

    @Test func aCancelledCallEndsSo() async {
      let transport = AnsweringTransport { _, _ in HTTPResponse(500, json: "") }
      let client = AWSClient.testing(transport)
      let task = Task {
        while !Task.isCancelled { await Task.yield() }
        return await client.failure()
      }
      task.cancel()
      #expect(await task.value?.kind == .cancelled)
    }
  }
#endif
