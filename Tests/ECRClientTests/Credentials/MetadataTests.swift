// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import Testing

/// The endpoints of instances and containers.
struct MetadataTests {
  private static let answer = """
    {"Code": "Success", "AccessKeyId": "AKROLE", "SecretAccessKey": "s", "Token": "t",
      "Expiration": "2026-06-01T13:00:00Z"}
    """

  /// An instance with a role; what is asked for a token is answered with `token`.
  private func instance(
    token: HTTPResponse? = HTTPResponse(200, "T0KEN=="), _ answer: String = answer
  ) -> Outside {
    Outside(servers: { request throws(TransportError) in
      if request.method == "PUT" {
        guard let token else { throw TransportError(.timedOut, "slow") }
        return token
      }
      if request.url.hasSuffix("/security-credentials/") { return HTTPResponse(200, "my-role\n") }
      if request.url.hasSuffix("/security-credentials/my-role") { return HTTPResponse(200, answer) }
      if request.url.hasSuffix("/placement/region") { return HTTPResponse(200, "ap-south-1") }
      return HTTPResponse(404, "")
    })
  }

  private func message(
    _ outside: Outside, _ environment: [String: String] = [:]
  ) async throws -> String? {
    let chain = try CredentialChain(outside, AWSOptions(), environment)
    return await #expect(throws: AWSError.self) { try await chain.credentials() }?.message
  }

  @Test func `an instance is asked with a token`() async throws {
    let outside = instance()
    let found = try await CredentialChain(outside).credentials()
    #expect(
      found
        == Credentials(
          "AKROLE", secret: "s", sessionToken: "t", expiration: Timestamp("2026-06-01T13:00:00Z")))
    let requests = outside.requests
    #expect(
      requests.map { "\($0.method) \($0.url)" } == [
        "PUT http://169.254.169.254/latest/api/token",
        "GET http://169.254.169.254/latest/meta-data/iam/security-credentials/",
        "GET http://169.254.169.254/latest/meta-data/iam/security-credentials/my-role",
      ])
    #expect(requests.first?.fields == [HTTPField("x-aws-ec2-metadata-token-ttl-seconds", "21600")])
    #expect(requests.last?.fields == [HTTPField("x-aws-ec2-metadata-token", "T0KEN==")])
    #expect(requests.allSatisfy { $0.timeout == .seconds(1) && $0.connectTimeout == .seconds(1) })
  }

  @Test(arguments: [403, 404, 405, nil])
  func `an instance that gives no token is asked without, unless that is forbidden`(status: Int?)
    async throws
  {
    let outside = instance(token: status.map { HTTPResponse($0, "") })
    #expect(try await CredentialChain(outside).credentials().accessKeyID == "AKROLE")
    #expect(outside.requests.last?.fields == [])
    let refused = try await message(outside, ["AWS_EC2_METADATA_V1_DISABLED": "true"])
    #expect(refused?.contains("AWS_EC2_METADATA_V1_DISABLED forbids") == true)
  }

  @Test func `the address is the environment's`() async throws {
    for (environment, start) in [
      (
        ["AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://127.0.0.1:5055/"],
        "http://127.0.0.1:5055/latest"
      ),
      (["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv6"], "http://[fd00:ec2::254]/latest"),
      (["AWS_IMDS_USE_IPV6": "true"], "http://[fd00:ec2::254]/latest"),
    ] {
      let outside = instance()
      _ = try await CredentialChain(outside, AWSOptions(), environment).credentials()
      #expect(outside.requests.allSatisfy { $0.url.hasPrefix(start) })
    }
    let wrong = try await message(instance(), ["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv5"])
    #expect(
      wrong == "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE must be 'IPv4' or 'IPv6', not 'IPv5'")
  }

  @Test func `credentials that the instance could not renew serve on`() async throws {
    let ended = Self.answer.replacing("13:00", with: "11:00")
    let found = try await CredentialChain(instance(ended)).credentials()
    #expect(found.expiration == Timestamp("2026-06-01T12:20:00Z"))
  }

  @Test func `what an instance lacks is told`() async throws {
    let none = Outside(servers: { request throws(TransportError) in
      request.method == "PUT" ? HTTPResponse(200, "T") : HTTPResponse(404, "")
    })
    #expect(try await message(none)?.hasSuffix("the instance has no role") == true)
    let failed = instance(#"{"Code": "AssumeRoleUnauthorizedAccess", "Message": "no"}"#)
    #expect(
      try await message(failed)?.hasSuffix(
        "the instance's role 'my-role' has none: AssumeRoleUnauthorizedAccess") == true)
    let page = HTTPResponse(200, "<html>a b</html>")
    let other = Outside(servers: { _ throws(TransportError) in page })
    #expect(try await message(other)?.hasSuffix("is no token") == true)
  }

  @Test func `the Region is the instance's when nobody else names one`() async throws {
    let outside = instance()
    let settings = try AWSSettings(AWSOptions(), environment: [:], files: outside)
    #expect(try await settings.region(asking: outside) == "ap-south-1")
    let disabled = try AWSSettings(
      AWSOptions(), environment: ["AWS_EC2_METADATA_DISABLED": "true"], files: outside)
    let error = await #expect(throws: AWSError.self) { try await disabled.region(asking: outside) }
    #expect(error?.kind == .badConfiguration)
    #expect(error?.remedy == "give --region or set AWS_REGION")
    let hostile = Outside(servers: { _ throws(TransportError) in HTTPResponse(200, "x.evil/") })
    #expect(
      await #expect(throws: AWSError.self) { try await settings.region(asking: hostile) }?.kind
        == .badConfiguration)
  }

  @Test(arguments: [
    (
      ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/credentials/1/"],
      "http://169.254.170.2/v2/credentials/1/"
    ),
    (
      [
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://evil.example",
      ], "http://169.254.170.2/v2"
    ),
    (
      ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.23/v1/credentials?a=b"],
      "http://169.254.170.23/v1/credentials?a=b"
    ),
    (
      ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://[fd00:ec2::23]/v1"], "http://[fd00:ec2::23]/v1"
    ),
    (["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.9.9.9:1/"], "http://127.9.9.9:1/"),
    (["AWS_CONTAINER_CREDENTIALS_FULL_URI": "https://any.example/c"], "https://any.example/c"),
  ])
  func `a container is asked at the address of its variable`(
    environment: [String: String], url: String
  ) async throws {
    let outside = Outside(servers: { _ throws(TransportError) in HTTPResponse(200, Self.answer) })
    let variables = environment.merging(["AWS_CONTAINER_AUTHORIZATION_TOKEN": "Basic x"]) { $1 }
    let found = try await CredentialChain(outside, AWSOptions(), variables).credentials()
    #expect(found.accessKeyID == "AKROLE")
    let request = try #require(outside.requests.first)
    #expect(request.url == url)
    #expect(request.fields.last == HTTPField("Authorization", "Basic x"))
    #expect(request.timeout == .seconds(2))
  }

  @Test(arguments: [
    ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://evil.example/"],
    ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1@evil.example/"],
    ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1.evil.example/"],
    ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "@evil.example/"],
    ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": ".evil.example/"],
    [
      "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN": "a\r\nHost: evil",
    ],
    [
      "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/nowhere",
    ],
  ])
  func `a container that may not be asked is not asked`(environment: [String: String]) async throws
  {
    let outside = Outside()
    let chain = try CredentialChain(outside, AWSOptions(), environment)
    let error = await #expect(throws: AWSError.self) { try await chain.credentials() }
    #expect(error?.kind == .badConfiguration)
    #expect(outside.asked.isEmpty)
  }

  @Test func `a container is asked three times, a second apart`() async throws {
    let outside = Outside(servers: { _ throws(TransportError) in HTTPResponse(500, "{}") })
    let text = try await message(outside, ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2"])
    #expect(
      text
        == "the container's endpoint '169.254.170.2' (AWS_CONTAINER_CREDENTIALS_RELATIVE_URI)"
        + " answered with status 500")
    let asked = outside.asked
    #expect(asked.filter { $0.hasPrefix("GET") }.count == 3)
    #expect(asked.filter { $0.hasPrefix("pause") } == ["pause 1.0 seconds", "pause 1.0 seconds"])
  }

  @Test func `the file of a container's token wins over the variable`() async throws {
    let outside = Outside(
      files: ["/token": "from-file"],
      servers: { _ throws(TransportError) in HTTPResponse(200, Self.answer) })
    _ = try await CredentialChain(
      outside, AWSOptions(),
      [
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2", "AWS_CONTAINER_AUTHORIZATION_TOKEN": "x",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/token",
      ]
    ).credentials()
    #expect(
      outside.requests.first?.fields.last == HTTPField("Authorization", "from-file")
    )
  }
}
