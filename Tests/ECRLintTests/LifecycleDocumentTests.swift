// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

@testable import ECRLint

/// Lifecycle policies in texts that are put together, under `Fn::ToJsonString` and in parameters.
@Suite struct LifecycleDocumentTests {
  /// A template and the node at the place of a policy in it.
  private struct Case {
    let template: Template
    let node: Node

    init(_ text: String) throws {
      let file = SourceFile(path: "template.yaml", text: text)
      template = try #require(Template(TemplateReader.read(file)))
      let properties = template.root["Resources"]?["R"]?["Properties"]
      node = try #require(properties?["LifecyclePolicy"]?["LifecyclePolicyText"]).resolved
    }

    /// The text as `Fn::Sub` makes it; a variable has one of the values or is not known.
    func substituted(_ values: [String: ParameterValue] = [:]) throws -> Evaluated {
      let scalar = try #require(node.scalar)
      let text = try #require(EmbeddedText(node, in: template.file))
      let bytes = Array(scalar.text.utf8)
      var pieces: [Piece] = []
      var start = 0
      while start < bytes.count {
        let isHole = bytes[start...].starts(with: "${".utf8)
        let rest = bytes[(start + 1)...]
        let end =
          isHole
          ? (rest.firstIndex(of: UInt8(ascii: "}")) ?? rest.endIndex) + 1
          : rest.firstIndex(of: UInt8(ascii: "$")) ?? rest.endIndex
        let place = text.sourceRange(of: start..<end)
        let slice = Piece.Slice(scalar, at: node.valueRange, part: start..<end)
        let string = String(decoding: bytes[start..<end], as: UTF8.self)
        let name = String(string.dropFirst(2).dropLast())
        if !isHole {
          pieces.append(Piece(.text(string), at: Origin(place), place: place, slice: slice))
        } else if let value = values[name] {
          pieces.append(Piece(.text(value.scalar.text), at: value.origin, place: place))
        } else {
          pieces.append(Piece(.unknown(.parameter(name)), at: Origin(place), place: place))
        }
        start = end
      }
      return Evaluated(
        .unknown(Formula(pieces.map(\.formulaPiece))), at: Origin(node.valueRange), pieces: pieces)
    }

    /// What `Fn::ToJsonString` makes of its argument.
    func serialized() throws -> Evaluated {
      let argument = try #require(node["Fn::ToJsonString"])
      return Evaluated(.json(Evaluator(template).evaluate(argument)), at: node.range)
    }

    func findings(_ value: Evaluated) -> [ValueFinding] {
      var checker = ValueChecker(Evaluator(template)) { _ in true }
      checker.check(value, .document(.lifecyclePolicyText), at: node.range)
      return checker.findings
    }

    /// The rule, the text that is pointed at and the conditions of each finding.
    func summaries(_ value: Evaluated) -> [String] {
      findings(value).map { finding in
        let range =
          switch finding.place {
          case .template(let range): range
          case .value(let value): value.origin.range
          }
        let conditions = finding.branches.map { ($0.isMet ? " if " : " unless ") + $0.condition }
        return "\(finding.rule.name): \(template.file.text(of: range))" + conditions.joined()
      }
    }
  }

  private static func sub(_ selection: String, _ rest: String = "") -> String {
    """
    Parameters:
      Days: {Type: Number, Default: 0}
    Resources:
      R:
        Type: AWS::ECR::Repository
        Properties:
          LifecyclePolicy:
            LifecyclePolicyText: !Sub |
              {"rules": [
                {"rulePriority": 1,
                  "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed",
                    \(selection)},
                  "action": {"type": "expire"}}\(rest)
              ]}

    """
  }

  private static func json(_ rules: String) -> String {
    """
    Transform: AWS::LanguageExtensions
    Conditions:
      A: !Equals [!Ref AWS::Region, a]
      B: !Equals [!Ref AWS::Region, b]
    Resources:
      R:
        Type: AWS::ECR::Repository
        Properties:
          LifecyclePolicy:
            LifecyclePolicyText:
              Fn::ToJsonString:
                rules:
    \(rules.split(separator: "\n").map { "                \($0)" }.joined(separator: "\n"))

    """
  }

  // MARK: - Fn::Sub

  @Test func `a hole in the place of a number is not judged`() throws {
    let hole = try Case(Self.sub(#""countUnit": "days", "countNumber": ${Days}"#))
    #expect(try hole.summaries(hole.substituted()).isEmpty)
  }

  @Test func `a hole in quotes is text and no number`() throws {
    let hole = try Case(Self.sub(#""countUnit": "days", "countNumber": "${Days}""#))
    #expect(try hole.summaries(hole.substituted()) == [#"lifecycle-bad-value: "${Days}""#])
  }

  @Test func `what stands beside a hole is judged where it stands`() throws {
    let hole = try Case(Self.sub(#""countUnit": "weeks", "count": 3, "countNumber": ${Days}"#))
    #expect(
      try hole.summaries(hole.substituted()) == [
        #"lifecycle-unknown-key: "count""#, #"lifecycle-bad-value: "weeks""#,
      ])
  }

  @Test func `a rule that a hole stands for may be anything`() throws {
    let hole = try Case(
      Self.sub(#""countUnit": "days", "countNumber": ${Days}"#, ", ${Rule}"))
    #expect(try hole.summaries(hole.substituted()).isEmpty)
  }

  @Test func `a value from a default is reported there`() throws {
    let hole = try Case(Self.sub(#""countUnit": "days", "countNumber": ${Days}"#))
    let declared = try #require(hole.template.root["Parameters"]?["Days"]?["Default"])
    let source = ParameterSource("Days", .defaultValue)
    let value = ParameterValue(
      try #require(declared.scalar), at: Origin(declared.valueRange, source))
    let findings = hole.findings(try hole.substituted(["Days": value]))
    #expect(findings.map(\.rule.name) == ["lifecycle-bad-value"])
    guard case .value(let place) = findings.first?.place else {
      Issue.record("the finding is not about a value")
      return
    }
    #expect(place.origin.parameter?.name == "Days")
    #expect(place.origin.range == declared.valueRange)
    #expect(hole.template.file.text(of: place.place) == "${Days}")
  }

  @Test func `no fix changes a text that is put together`() throws {
    let hole = try Case(Self.sub(#""countUnit": "${Unit}s", "countNumber": "${Days}""#))
    let source = ParameterSource("Unit", .defaultValue, hasPlace: false)
    let unit = ParameterValue(
      Scalar("Day", style: .doubleQuoted), at: Origin(SourceRange(at: 0), source))
    let days = ParameterValue(Scalar("7"), at: Origin(SourceRange(at: 0), source))
    let findings = hole.findings(try hole.substituted(["Unit": unit, "Days": days]))
    #expect(findings.map(\.rule.name) == ["lifecycle-bad-value", "lifecycle-bad-value"])
    #expect(findings.allSatisfy { $0.fixes.isEmpty })
  }

  // MARK: - Fn::ToJsonString

  @Test func `a mapping is judged where it is written`() throws {
    let mapping = try Case(
      Self.json(
        """
        - rulePriority: "1"
          selection: {tagStatus: untagged, countType: sinceImagePushed, countNumber: 0}
          action: {type: expire}
        """))
    #expect(
      try mapping.summaries(mapping.serialized()) == [
        "lifecycle-missing-key: sinceImagePushed", #"lifecycle-bad-value: "1""#,
        "lifecycle-bad-value: 0",
      ])
  }

  @Test func `a number that a parameter brings may be one`() throws {
    let mapping = try Case(
      Self.json(
        """
        - rulePriority: 1
          selection: {tagStatus: untagged, countType: imageCountMoreThan, countNumber: 5}
          action: {type: expire}
        """))
    var value = try mapping.serialized()
    let origin = Origin(SourceRange(at: 0), ParameterSource("Images", .defaultValue))
    for (text, rules) in [("7", []), ("0", ["lifecycle-bad-value"])] {
      value = try mapping.serialized()
      value.replace(
        "countNumber", with: Evaluated(.scalar(Scalar(text, style: .doubleQuoted)), at: origin))
      #expect(mapping.findings(value).map(\.rule.name) == rules)
    }
  }

  @Test func `a finding names the condition that it depends on and no other`() throws {
    let mapping = try Case(
      Self.json(
        """
        - rulePriority: 1
          selection:
            tagStatus: untagged
            countType: sinceImagePushed
            countUnit: !If [B, days, hours]
            countNumber: !If [A, 0, 14]
          action: {kind: expire}
        """))
    #expect(
      try mapping.summaries(mapping.serialized()) == [
        "lifecycle-unknown-key: kind", "lifecycle-missing-key: action",
        "lifecycle-bad-value: 0 if A", "lifecycle-bad-value: hours unless B",
      ])
  }

  @Test func `rules of different branches never meet`() throws {
    let mapping = try Case(
      Self.json(
        """
        - Fn::If:
          - A
          - rulePriority: 1
            selection: {tagStatus: any, countType: imageCountMoreThan, countNumber: 50}
            action: {type: expire}
          - !Ref AWS::NoValue
        - Fn::If:
          - A
          - !Ref AWS::NoValue
          - rulePriority: 1
            selection: {tagStatus: untagged, countType: imageCountMoreThan, countNumber: 5}
            action: {type: expire}
        """))
    #expect(try mapping.summaries(mapping.serialized()).isEmpty)
  }

  @Test func `rules of one branch do`() throws {
    let mapping = try Case(
      Self.json(
        """
        - rulePriority: 1
          selection: {tagStatus: any, countType: imageCountMoreThan, countNumber: 50}
          action: {type: expire}
        - Fn::If:
          - A
          - !Ref AWS::NoValue
          - rulePriority: 2
            selection: {tagStatus: untagged, countType: imageCountMoreThan, countNumber: 5}
            action: {type: expire}
        """))
    #expect(
      try mapping.summaries(mapping.serialized()) == ["lifecycle-any-not-last: any unless A"])
  }

  @Test func `what the seventh condition decides is not judged`() throws {
    let rules = (1...8).map { number in
      """
      - rulePriority: \(number)
        selection:
          tagStatus: tagged
          tagPatternList: [v\(number)]
          countType: imageCountMoreThan
          countNumber: !If [C\(number), 0, 5]
        action: {type: expire}
      """
    }
    let mapping = try Case(Self.json(rules.joined(separator: "\n")))
    let found = mapping.summaries(try mapping.serialized())
    #expect(found == (1...6).map { "lifecycle-bad-value: 0 if C\($0)" })
  }

  @Test func `the unit is added in the style of the mapping`() throws {
    for style in [
      "{tagStatus: untagged, countType: sinceImagePushed, countNumber: 3}",
      "\n    tagStatus: untagged\n    countType: sinceImagePushed\n    countNumber: 3",
    ] {
      let mapping = try Case(
        Self.json(
          """
          - rulePriority: 1
            selection: \(style)
            action: {type: expire}
          """))
      let finding = try #require(mapping.findings(try mapping.serialized()).first)
      let edit = try #require(finding.fixes.first?.edits.first)
      let isFlow = style.hasPrefix("{")
      let file = mapping.template.file
      let line = file.position(of: edit.range.start).line
      #expect(edit.range.isEmpty)
      #expect(
        edit.replacement == (isFlow ? ", " : "\n" + String(repeating: " ", count: 20))
          + "countUnit: days")
      #expect(line == (isFlow ? 14 : 16))
    }
  }

  @Test func `a line that is added ends as the others do`() throws {
    let text = Self.sub("\n          \"countNumber\": 3").replacing("!Sub ", with: "")
    let policy = try Case(text.replacing("\n", with: "\r\n"))
    let value = Evaluated(.scalar(try #require(policy.node.scalar)), at: policy.node.valueRange)
    let finding = try #require(policy.findings(value).first)
    let edit = try #require(finding.fixes.first?.edits.first)
    #expect(edit.replacement == #", "countUnit": "days""#)
    let alone = try Case(
      text.replacing(" \"countType\"", with: "\n              \"countType\"")
        .replacing("\n", with: "\r\n"))
    let other = Evaluated(.scalar(try #require(alone.node.scalar)), at: alone.node.valueRange)
    let fix = try #require(alone.findings(other).first?.fixes.first)
    #expect(fix.safety == .safe)
    #expect(
      fix.edits.map(\.replacement) == [",\r\n              \"countUnit\": \"days\""])
  }

  @Test func `a mapping inside a text is read as one`() throws {
    let whole = try Case(Self.sub(#""countUnit": "days", "countNumber": ${Days}"#, ", ${Rule}"))
    let mapping = try Case(
      Self.json(
        """
        - rulePriority: 1
          selection: {tagStatus: untagged, countType: imageCountMoreThan, countNumber: 5}
          action: {type: expire}
        """))
    guard case .json(let tree) = try mapping.serialized().content else { return }
    let rule = try #require(tree["rules"]?.items?.first)
    var value = try whole.substituted()
    for index in value.pieces.indices {
      if case .unknown(.parameter("Rule")) = value.pieces[index].content {
        value.pieces[index].content = .json(rule)
      }
    }
    #expect(
      whole.findings(value).map(\.rule.name) == [
        "lifecycle-duplicate-priority", "lifecycle-duplicate-selection",
      ])
  }

  // MARK: - Parameters

  @Test func `a policy in a default is judged inside the default`() throws {
    let policy = try Case(
      """
      Parameters:
        Policy:
          Type: String
          Default: >-
            {"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged",
            "countType": "imageCountMoreThan", "countNumber": 0, "unit": "days"}}]}
      Resources:
        R:
          Type: AWS::ECR::Repository
          Properties:
            LifecyclePolicy: {LifecyclePolicyText: !Ref Policy}

      """)
    let declared = try #require(policy.template.root["Parameters"]?["Policy"]?["Default"])
    let value = Evaluated(
      .scalar(try #require(declared.scalar)),
      at: Origin(declared.valueRange, ParameterSource("Policy", .defaultValue)),
      uses: [policy.node.valueRange])
    #expect(
      policy.summaries(value) == [
        "lifecycle-missing-key: {", #"lifecycle-unknown-key: "unit""#, "lifecycle-bad-value: 0",
      ])
    for finding in policy.findings(value) {
      guard case .value(let place) = finding.place else {
        Issue.record("the finding does not say which parameter it is about")
        continue
      }
      #expect(place.origin.parameter?.name == "Policy")
      #expect(finding.fixes.isEmpty)
    }
  }
}

extension Evaluated {
  /// Replaces every member of a name.
  fileprivate mutating func replace(_ name: String, with value: Evaluated) {
    switch content {
    case .json(var tree):
      tree.replace(name, with: value)
      content = .json(tree)
    case .list(var items):
      for index in items.indices { items[index].replace(name, with: value) }
      content = .list(items)
    case .object(var fields):
      for index in fields.fields.indices {
        if fields.fields[index].name == name {
          fields.fields[index].value = value
        } else {
          fields.fields[index].value.replace(name, with: value)
        }
      }
      content = .object(fields)
    default: break
    }
  }
}
