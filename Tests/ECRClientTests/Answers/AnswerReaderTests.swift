// SPDX-License-Identifier: Apache-2.0

@testable import ECRClient
import TemplateSyntax
import Testing

struct AnswerReaderTests {
  private static let json = AWSCall(.ecr, "DescribeRepositories")
  private static let query = AWSCall(.cloudFormation, "DescribeStacks")

  private static func output(_ body: String, _ call: AWSCall) throws -> Node {
    try AnswerReader.output(of: HTTPResponse(status: 200, body: Array(body.utf8)), to: call)
  }

  @Test func aJSONAnswerIsItsObject() throws {
    let node = try Self.output(#"{"repositories":[{"createdAt":1.705071987E9}]}"#, Self.json)
    #expect(node["repositories"]?.items?.first?["createdAt"]?.text == "1.705071987E9")
  }

  @Test func anXMLAnswerIsTheContentOfItsResult() throws {
    let node = try Self.output(
      """
      <DescribeStacksResponse xmlns="x"><DescribeStacksResult><Stacks><member><StackName>a</StackName><Tags/>\
      </member></Stacks></DescribeStacksResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>\
      </DescribeStacksResponse>
      """, Self.query)
    #expect(node["Stacks"]?.items?.first?["StackName"]?.text == "a")
    #expect(node["Stacks"]?.items?.first?["Tags"]?.text == "")
    #expect(node["NextToken"] == nil)
    let empty = "<DescribeStacksResponse><DescribeStacksResult/></DescribeStacksResponse>"
    #expect(try Self.output(empty, Self.query) == .mapping([]))
  }

  @Test(arguments: [
    ("", "an empty answer"), ("[]", "JSON that is broken or no answer of this operation"),
    ("{", "JSON that is broken or no answer of this operation"),
    (
      "<ListAllMyBucketsResult></ListAllMyBucketsResult>",
      "XML, which is no answer of this operation"
    ),
    (
      "<DescribeStacksResponse></DescribeStacksResponse>",
      "XML, which is no answer of this operation"
    ),
    ("<OtherResponse><OtherResult/></OtherResponse>", "XML, which is no answer of this operation"),
    ("\"text\"", "an answer that is not AWS's"),
  ])
  func anotherAnswerIsNone(body: String, message: String) {
    for call in [Self.json, Self.query] {
      #expect(throws: AnswerReader.Mismatch(message: message)) { try Self.output(body, call) }
    }
  }
}
