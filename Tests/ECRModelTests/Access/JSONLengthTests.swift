// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

@Suite struct JSONLengthTests {
  private static func evaluate(_ text: String) throws -> Evaluated {
    let yaml = "Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, a]}\nV: \(text)\n"
    let file = SourceFile(path: "t.yaml", bytes: Array(yaml.utf8))
    let template = try #require(Template(TemplateReader.read(file)))
    let node = try #require(template.root["V"])
    return Evaluator(template).evaluate(node)
  }

  @Test(arguments: [
    #"{"a": "b", "c": ["d", "e"]}"#, #"{}"#, #"[]"#, #"{"a": {"b": []}}"#, #""é\n\"""#,
    #"{"a": true, "b": 12}"#,
  ])
  func `what is known is measured exactly`(json: String) throws {
    let object = try JSONSerialization.jsonObject(
      with: Data(json.utf8), options: .fragmentsAllowed)
    let compact = try JSONSerialization.data(
      withJSONObject: object, options: [.fragmentsAllowed, .withoutEscapingSlashes])
    let expected = String(decoding: compact, as: UTF8.self).unicodeScalars.count
    #expect(try Self.evaluate(json).shortestJSONLength == expected)
  }

  @Test(arguments: [
    ("!Ref P", 1), ("[a, !Ref P]", 7), (#"!Sub "a${P}b""#, 4), ("!If [C, aaaa, bb]", 4),
    ("[a, !If [C, b, !Ref AWS::NoValue]]", 5), ("{a: !Ref AWS::NoValue}", 2),
    ("2012-10-17", 12),
  ])
  func `what is not known counts as little as it can be`(yaml: String, length: Int) throws {
    #expect(try Self.evaluate(yaml).shortestJSONLength == length)
  }
}
