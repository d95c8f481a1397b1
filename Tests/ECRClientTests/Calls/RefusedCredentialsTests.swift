// SPDX-License-Identifier: Apache-2.0

#if AWS
  @testable import ECRClient
  import Testing

  @Suite(.timeLimit(.minutes(20)))
  struct RefusedCredentialsTests {
    @Test func credentialsThatEndBetweenPagesAreRenewed() async throws {
      let source = RenewableSource()
      let transport = AnsweringTransport { request, _ in
        request.field("x-amz-security-token") == "MARKER-TOKEN-1"
          ? HTTPResponse(400, json: #"{"__type":"ExpiredTokenException","message":"expired"}"#)
          : HTTPResponse(200, json: "{}")
      }
      let client = AWSClient.testing(transport, source: source, attempts: 1)
      _ = try await client.call(AWSCall.testing)
      _ = try await client.call(AWSCall.testing)
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
      let error = await AWSClient.testing(transport, source: source).failure()
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
      let client = AWSClient.testing(transport, attempts: 1)
      _ = try await client.call(AWSCall.testing)
      _ = try await client.call(AWSCall.testing)
      #expect(transport.requests.count == 3)
    }

    @Test(arguments: ["Mon, 01 Jun 2026 00:03:59 GMT", "", "yesterday"])
    func aSecretThatIsWrongIsNoClock(date: String) async {
      let transport = AnsweringTransport { _, _ in
        HTTPResponse(
          403, json: #"{"__type":"SignatureDoesNotMatch","message":"no"}"#,
          [HTTPField("Date", date)])
      }
      let error = await AWSClient.testing(transport).failure()
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
      let error = await AWSClient.testing(transport).failure()
      #expect(
        error?.sentence
          == "DescribeImages 'team/app': No match for **** (InvalidSignatureException, "
          + "request r-1); check the secret access key, and this machine's clock")
    }
  }
#endif
