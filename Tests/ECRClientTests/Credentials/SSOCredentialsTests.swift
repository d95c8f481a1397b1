// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import Testing

struct SSOCredentialsTests {
  private static let cache =
    "/home/me/.aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"

  private static let config = """
    [profile p]
    sso_session = corp
    sso_account_id = 123456789012
    sso_role_name = a b&c
    [sso-session corp]
    sso_region = eu-west-1
    sso_start_url = https://corp.awsapps.com/start
    """

  private static let answer = """
    {"roleCredentials": {"accessKeyId": "AKSSO", "secretAccessKey": "s", "sessionToken": "t",
      "expiration": 1780318800000}}
    """

  private func outside(
    until end: String = "2026-06-01T12:00:01Z", _ answer: HTTPResponse = HTTPResponse(200, answer),
    programs: @escaping @Sendable ([String]) throws(ProcessFailure) -> ProcessResult = {
      _ throws(ProcessFailure) in throw .notFound
    }
  ) -> Outside {
    Outside(
      files: [
        "/home/me/.aws/config": Self.config,
        Self.cache: #"{"accessToken": "bearer.token_", "expiresAt": "\#(end)"}"#,
      ], programs: programs, servers: { _ throws(TransportError) in answer })
  }

  private func error(_ outside: Outside) async throws -> AWSError? {
    let chain = try CredentialChain(outside, AWSOptions(profile: "p"))
    return await #expect(throws: AWSError.self) { try await chain.credentials() }
  }

  @Test func `the portal is asked with the token of the CLI`() async throws {
    let outside = outside()
    let found = try await CredentialChain(outside, AWSOptions(profile: "p")).credentials()
    #expect(
      found
        == Credentials(
          "AKSSO", secret: "s", sessionToken: "t", expiration: Timestamp("2026-06-01T13:00:00Z"),
          account: "123456789012"))
    let request = try #require(outside.requests.first)
    #expect(
      request.url
        == "https://portal.sso.eu-west-1.amazonaws.com/federation/credentials"
        + "?role_name=a%20b%26c&account_id=123456789012")
    #expect(request.fields.last == HTTPField("x-amz-sso_bearer_token", "bearer.token_"))
  }

  @Test func `the portal can be configured, as every service`() async throws {
    let outside = outside()
    let chain = try CredentialChain(
      outside, AWSOptions(profile: "p"), ["AWS_ENDPOINT_URL_SSO": "http://127.0.0.1:80/"])
    _ = try await chain.credentials()
    #expect(
      outside.asked.first?.hasPrefix("GET http://127.0.0.1:80/federation/") == true)
  }

  @Test func `a token that has ended is renewed by AWS CLI 2`() async throws {
    let outside = outside(
      until: "2026-06-01T12:00:00Z",
      programs: { _ throws(ProcessFailure) in
        ProcessResult(#"{"Version": 1, "AccessKeyId": "AKCLI", "SecretAccessKey": "s"}"#)
      })
    let found = try await CredentialChain(outside, AWSOptions(profile: "p")).credentials()
    #expect(found.accessKeyID == "AKCLI")
    #expect(
      outside.asked
        == ["aws configure export-credentials --profile p --format process"])
  }

  @Test func `without it the error says to log in`() async throws {
    let ended = try await error(outside(until: "2026-06-01T12:00:00Z"))
    #expect(ended?.kind == .noCredentials)
    #expect(
      ended?.message
        == "the login for profile 'p' ended at 2026-06-01T12:00:00Z, and 'aws configure"
        + " export-credentials' cannot help: there is no 'aws' along PATH")
    #expect(ended?.remedy == "run 'aws sso login --profile p'")
    let refused = try await error(
      outside(HTTPResponse(401, #"{"message": "Session token not found"}"#)))
    #expect(refused?.remedy == "run 'aws sso login --profile p'")
    let broken = try await error(outside(until: "soon"))
    #expect(
      broken?.message.hasPrefix("'\(Self.cache)' must hold 'accessToken' and 'expiresAt'") == true)
  }

  @Test func `a role that is not allowed, a portal that fails`() async throws {
    let denied = try await error(
      outside(
        HTTPResponse(
          403, #"{"message": "No access"}"#,
          fields: [
            HTTPField("x-amzn-ErrorType", "ForbiddenException:http://x"),
            HTTPField("x-amzn-RequestId", "r1"),
          ])))
    #expect(
      denied
        == AWSError(
          .denied,
          "IAM Identity Center gives no credentials of role 'a b&c' in account 123456789012: No access",
          code: "ForbiddenException", operation: "GetRoleCredentials", subject: "a b&c",
          requestID: "r1"))
    #expect(try await error(outside(HTTPResponse(500, "<html>")))?.kind == .serverFailure)
    #expect(try await error(outside(HTTPResponse(200, "<html>")))?.kind == .badAnswer)
    #expect(try await error(outside(HTTPResponse(200, "{}")))?.kind == .badAnswer)
  }
}
