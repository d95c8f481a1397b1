// SPDX-License-Identifier: Apache-2.0

@testable import ECRClient
import TestSupport
import Testing

struct ErrorAnswerTests {
  private static func answer(
    _ status: Int, _ body: String, _ fields: [HTTPField] = []
  ) -> ErrorAnswer {
    ErrorAnswer(HTTPResponse(status: status, fields: fields, body: Array(body.utf8)))
  }

  @Test func theCodeOfJSONLosesItsNamespace() {
    for code in [
      "RepositoryNotFoundException", "com.amazonaws.ecr#RepositoryNotFoundException",
      "a.b#RepositoryNotFoundException:http://x/",
    ] {
      let answer = Self.answer(
        400, #"{"__type":"\#(code)","message":"The repository with name 'a' does not exist"}"#,
        [HTTPField("X-Amzn-RequestId", "1f-2e")])
      #expect(answer.code == "RepositoryNotFoundException")
      #expect(answer.message == "The repository with name 'a' does not exist")
      #expect(answer.requestID == "1f-2e")
    }
    #expect(Self.answer(400, #"{"__type":"X","Message":"y"}"#).message == "y")
  }

  @Test func theFieldHasTheCodeWhereTheBodyHasNone() {
    let field = [HTTPField("x-amzn-ErrorType", "ThrottlingException:http://x/")]
    #expect(Self.answer(400, "", field).code == "ThrottlingException")
    #expect(Self.answer(400, #"{"message":"m"}"#, field).code == "ThrottlingException")
    #expect(Self.answer(400, #"{"__type":"A"}"#, field).code == "A")
  }

  @Test func theCodeOfXMLStandsInItsError() {
    let query = Self.answer(
      400,
      """
      <ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type>\
      <Code>ValidationError</Code><Message>Stack with id &quot;a&quot; does not exist</Message></Error>\
      <RequestId>r-1</RequestId></ErrorResponse>
      """, [HTTPField("Content-Type", "text/html")])
    #expect(query.code == "ValidationError")
    #expect(query.message == "Stack with id \"a\" does not exist")
    #expect(query.requestID == "r-1")
    let other = Self.answer(
      403,
      "<Response><Errors><Error><Code>AuthFailure</Code></Error></Errors><RequestID>r</RequestID></Response>"
    )
    #expect(other.code == "AuthFailure")
    #expect(other.requestID == "r")
    #expect(Self.answer(403, "<Error><Code>AccessDenied</Code></Error>").code == "AccessDenied")
  }

  @Test(arguments: [
    (
      500, "<!DOCTYPE html><html>No</html>", "text/html",
      "a page of HTML, which is no answer of AWS"
    ),
    (503, "", "", "an empty answer"), (403, " \n", "text/plain", "an empty answer"),
    (502, "Bad Gateway", "text/plain", "an answer that is not AWS's"),
    (400, "{broken", "application/json", "an answer that is not AWS's"),
    (500, "<a/>", "text/xml", "XML, which is no answer of this operation"),
    (500, "\u{0}\u{1}", "", "an empty answer"),
  ])
  func anotherBodyHasTheStatusForACode(
    status: Int, body: String, type: String, message: String
  ) {
    let answer = Self.answer(status, body, [HTTPField("Content-Type", type)])
    #expect(answer.code == String(status))
    #expect(answer.message == message)
    #expect(!answer.hasCode)
  }

  @Test(arguments: [
    (400, "UnrecognizedClientException", AWSError.Kind.refusedCredentials),
    (400, "InvalidSignatureException", .refusedCredentials),
    (400, "ExpiredTokenException", .refusedCredentials), (403, "ExpiredToken", .refusedCredentials),
    (403, "InvalidClientTokenId", .refusedCredentials),
    (403, "SignatureDoesNotMatch", .refusedCredentials),
    (400, "MissingAuthenticationTokenException", .refusedCredentials),
    (400, "AccessDeniedException", .denied), (403, "AccessDenied", .denied),
    (400, "ThrottlingException", .throttled), (429, "429", .throttled),
    (503, "SlowDown", .throttled),
    (500, "ServerException", .serverFailure), (500, "500", .serverFailure),
    (400, "RepositoryNotFoundException", .refused), (403, "403", .refused),
    (301, "301", .badAnswer),
  ])
  func theCodeDecidesTheKind(status: Int, code: String, kind: AWSError.Kind) {
    #expect(AWSError.Kind(status: status, code: code) == kind)
  }

  @Test func whatAServerSaysIsOneLineWithoutControls() {
    #expect(shown("a\u{1B}[31mb\nc\u{202E}d\u{7}  e") == "a [31mb c d e")
    #expect(shown(String(repeating: "a", count: 5_000)).unicodeScalars.count == 601)
  }

  @Test func aCodeThatIsNoNameIsNotShown() {
    let long = String(repeating: "a", count: 200)
    for code in ["a b", "\\u001b[31m", "", long] {
      #expect(Self.answer(400, #"{"__type":"\#(code)"}"#).code == "400")
    }
  }

  @Test func noBodyTraps() {
    var generator = SeededGenerator(seed: 17)
    let bodies = [
      #"{"__type":"a#B:c","message":"m"}"#,
      "<ErrorResponse><Error><Code>A</Code><Message>m</Message></Error></ErrorResponse>",
      "<XResponse><XResult><member>a</member></XResult></XResponse>",
    ]
    for _ in 0..<6_000 {
      var bytes = Array((bodies.randomElement(using: &generator) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      let length = Int.random(in: 0...bytes.count, using: &generator)
      let response = HTTPResponse(status: 400, body: Array(bytes.prefix(length)))
      let answer = ErrorAnswer(response)
      let error = AWSError(answer, status: 400, to: AWSCall(.sts, "X"), with: nil)
      #expect(error.sentence.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
      _ = try? AnswerReader.output(of: response, to: AWSCall(.sts, "X"))
      _ = try? AnswerReader.output(of: response, to: AWSCall(.ecr, "X"))
    }
  }
}
