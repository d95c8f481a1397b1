// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ECRClient
  import ECRModel
  import Foundation
  import TestSupport
  import Testing

  struct SignatureTests {
    private static let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

    private static func request(_ url: String, _ target: String?, _ body: String) -> HTTPRequest {
      let json = [
        HTTPField("Content-Type", "application/x-amz-json-1.1"),
        HTTPField("X-Amz-Target", "AmazonEC2ContainerRegistry_V20150921.\(target ?? "")"),
      ]
      let form = [HTTPField("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")]
      return HTTPRequest("POST", url, fields: target == nil ? form : json, body: Array(body.utf8))
    }

    private static func signature(
      _ request: HTTPRequest, token: String? = nil, region: String, service: String = "ecr"
    ) throws -> String {
      let moment = try #require(Timestamp("2015-08-30T12:36:00Z"))
      let signed = Signature.signed(
        request, with: Credentials("AKIDEXAMPLE", secret: secret, sessionToken: token),
        region: region, service: service, at: moment)
      #expect(signed.fields.first { $0.name == "X-Amz-Date" }?.value == "20150830T123600Z")
      return try #require(signed.fields.first { $0.name == "Authorization" }?.value)
    }

    @Test func aJSONCallIsSigned() throws {
      let request = Self.request(
        "https://api.ecr.us-east-1.amazonaws.com", "DescribeRepositories", #"{"maxResults":1000}"#)
      #expect(
        try Self.signature(request, region: "us-east-1")
          == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/ecr/aws4_request, "
          + "SignedHeaders=content-type;host;x-amz-date;x-amz-target, "
          + "Signature=946dab749c30f223fc24fc5facd64e423bac105b14816c12851699f8f7a728b9")
    }

    @Test func aSessionTokenIsSigned() throws {
      let request = Self.request(
        "https://api.ecr.eu-west-1.amazonaws.com/", "GetLifecyclePolicy",
        #"{"repositoryName":"team/app"}"#)
      let signature = try Self.signature(request, token: "TOKEN+/==", region: "eu-west-1")
      #expect(signature.contains("x-amz-date;x-amz-security-token;x-amz-target"))
      #expect(
        signature.hasSuffix("8f5e852ffc6af499eeb65a93212b701d3038e331908abe5927b4b8e87e099399"))
    }

    @Test func aQueryCallIsSignedWithItsPort() throws {
      let request = Self.request(
        "http://127.0.0.1:5055/", nil, "Action=GetCallerIdentity&Version=2011-06-15")
      #expect(
        try Self.signature(request, region: "us-east-1", service: "sts")
          .hasSuffix("4fa641a2b1ca659cfc09d0d05543b76a38a35269c89d9a9b964fd8cf6a32868f"))
    }

    @Test func signingAgainReplacesTheFirstSignature() throws {
      let moment = try #require(Timestamp("2026-06-01T00:00:00.25Z"))
      let once = Signature.signed(
        Self.request("https://a.example/", "X", "{}"),
        with: Credentials("A", secret: "s", sessionToken: "t"), region: "r", service: "ecr",
        at: moment)
      let twice = Signature.signed(
        once, with: Credentials("A", secret: "s", sessionToken: "t"), region: "r", service: "ecr",
        at: moment)
      #expect(once == twice)
    }

    struct Case: Decodable {
      var method, url, body, region, service, key, secret, authorization, date: String
      var fields: [String: String]
      var token: String?
      var seconds: Double
    }

    @Test func signaturesAreBotocores() throws {
      let text = try PythonTools.validator("signatures", "300", "7")
      let cases = try JSONDecoder().decode([Case].self, from: Data(text.utf8))
      #expect(cases.count == 300)
      for one in cases {
        let digits = Array(one.body)
        let body = stride(from: 0, to: digits.count, by: 2).compactMap {
          UInt8(String(digits[$0...($0 + 1)]), radix: 16)
        }
        let request = HTTPRequest(
          one.method, one.url, fields: one.fields.map { HTTPField($0.key, $0.value) }, body: body)
        let signed = Signature.signed(
          request, with: Credentials(one.key, secret: one.secret, sessionToken: one.token),
          region: one.region, service: one.service,
          at: try #require(Timestamp(seconds: one.seconds)))
        #expect(signed.fields.first { $0.name == "X-Amz-Date" }?.value == one.date)
        #expect(
          signed.fields.first { $0.name == "Authorization" }?.value == one.authorization, "\(one)")
      }
    }
  }
#endif
