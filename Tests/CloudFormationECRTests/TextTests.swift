// SPDX-License-Identifier: Apache-2.0

import CloudFormationECR
import Testing

/// What string literals with references in them become.
@Suite struct TextTests {
  let team = ParameterHandle("Team")
  let app = ResourceHandle<Repository>("App")

  @Test func `text without a reference stays as it is`() {
    let name = "app"
    #expect(("team/\(name)-\(2)" as Value<String>) == .literal("team/app-2"))
    #expect(("${Team}" as Value<String>) == .literal("${Team}"))
    #expect(("" as Value<String>) == .literal(""))
  }

  @Test func `one reference alone is a Ref or a GetAtt`() {
    #expect(("\(team)" as Value<String>).node == ["Ref": "Team"])
    #expect(("\(app.arn)" as Value<String>).node == ["Fn::GetAtt": ["App", "Arn"]])
    #expect(("\(.region)" as Value<String>).node == ["Ref": "AWS::Region"])
  }

  @Test func `references in a text make a Sub`() {
    let text: Value<String> = "\(team)/\(app.uri)-\(.region)"
    #expect(text.node == ["Fn::Sub": "${Team}/${App.RepositoryUri}-${AWS::Region}"])
    #expect(TextValue.sub("a-\(team)").node == ["Fn::Sub": "a-${Team}"])
  }

  @Test func `braces of the text are kept from being variables`() {
    let text: Value<String> = "${Team}${!x}/\(team)"
    #expect(text.node == ["Fn::Sub": "${!Team}${!!x}/${Team}"])
    let open: Value<String> = "${\(team)}"
    #expect(open.node == ["Fn::Sub": ["${Value1}${Team}}", ["Value1": "${"]]])
    let dollar: Value<String> = "$\("{Team}")\(team)"
    #expect(dollar.node == ["Fn::Sub": "${!Team}${Team}"])
  }

  @Test func `a value in a text keeps what it is`() {
    let inner: Value<String> = "x-\(team)"
    #expect(("\(inner)/y" as Value<String>).node == ["Fn::Sub": "x-${Team}/y"])
    let imported: Value<String> = "\(.importValue("Name"))/\(ParameterHandle("Value1"))"
    #expect(
      imported.node == [
        "Fn::Sub": ["${Value2}/${Value1}", ["Value2": ["Fn::ImportValue": "Name"]]]
      ])
    let literal: Value<String> = .literal("a")
    #expect(("\(literal)b" as Value<String>) == .literal("ab"))
  }

  @Test func `raw nodes take references too`() {
    let node: Node = ["Description": "Key of \(app.arn)", "Enabled": true, "Days": 7, "List": []]
    #expect(node["Description"] == ["Fn::Sub": "Key of ${App.Arn}"])
    #expect(node["Days"]?.scalar?.meaning == .integer(7))
    #expect(Node.ref(.region) == ["Ref": "AWS::Region"])
  }
}
