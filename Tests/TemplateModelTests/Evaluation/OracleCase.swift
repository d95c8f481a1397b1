// SPDX-License-Identifier: Apache-2.0

import Foundation
import TemplateDiagnostics
import TemplateSyntax
import Testing
import TestSupport

@testable import TemplateModel

/// One case of `Fixtures/oracle`: a value of a template and what CloudFormation makes of it.
///
/// The file is a template with a section `Cases` more. What is expected was worked out by hand from
/// CloudFormation's documentation, in the words of `Evaluated.summary`.
struct OracleCase: CustomTestStringConvertible {
  let template: Template
  let node: Node
  let file: String

  var testDescription: String { "\(file): \(node["name"]?.text ?? "?")" }
  var expected: String { node["is"]?.text ?? "?" }

  /// The cases of all files.
  static let all: [OracleCase] = Fixtures("oracle", beside: beside).files("yaml").flatMap { url in
    guard let data = try? Data(contentsOf: url) else { return [OracleCase]() }
    let file = SourceFile(path: url.lastPathComponent, bytes: Array(data))
    guard let template = Template(TemplateReader.read(file)) else { return [] }
    return (template.root["Cases"]?.items ?? []).map {
      OracleCase(template: template, node: $0, file: url.lastPathComponent)
    }
  }

  private static let beside = URL(filePath: #filePath).deletingLastPathComponent().path

  /// What the case gives to the deployment.
  var inputs: EvaluationInputs {
    var inputs = EvaluationInputs(usesDefaults: node["defaults"]?.text == "true")
    for entry in node["with"]?.entries ?? [] {
      guard let name = entry.key.text, let text = entry.value.text else { continue }
      inputs.parameters[name] = ParameterValue(text, for: name)
    }
    for entry in node["pseudo"]?.entries ?? [] {
      guard let name = entry.key.text, let pseudo = PseudoParameter(rawValue: name) else {
        continue
      }
      inputs.pseudoParameters[pseudo] = entry.value.text
    }
    return inputs
  }

  /// The outcomes under a key, in order.
  func outcomes(_ key: String) -> [(condition: String, isMet: Bool)] {
    (node[key]?.entries ?? []).map { ($0.key.text ?? "", $0.value.text == "true") }
  }

  /// The texts under a key; nil without it.
  func texts(_ key: String) -> [String]? {
    node[key]?.items?.map { $0.text ?? "" }
  }

  /// What stands in the file at a range.
  func source(_ range: SourceRange) -> String { template.file.text(of: range) }
}

extension Evaluated {
  /// The value in few words: JSON for what is known, `?` before the function that makes what is not.
  var summary: String {
    switch content {
    case .scalar(let scalar): Self.quoted(scalar.parameterText)
    case .list(let items): "[\(items.map(\.summary).joined(separator: ","))]"
    case .object(let fields): fields.summary
    case .json(let value): "json(\(value.summary))"
    case .absent: "absent"
    case .null: "null"
    case .unknown(let formula): "?" + formula.node.summary
    case .refused: "refused"
    case .choice(let condition, let then, let otherwise):
      "if(\(condition), \(then.summary), \(otherwise.summary))"
    }
  }

  static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped.replacing("\r", with: "\\r"))\""
  }
}

extension Evaluated.Fields {
  fileprivate var summary: String {
    var parts = fields.filter { !$0.isSupposed }.map {
      "\(Evaluated.quoted($0.name)):\($0.value.summary)"
    }
    if isOpen { parts.append("...") }
    return "{\(parts.joined(separator: ","))}"
  }
}

extension Node {
  /// The node as compact JSON; an `Fn::Sub` of text alone as that text.
  fileprivate var summary: String {
    if let expression = Expression(self), expression.function == .sub,
      let text = expression.argument.text
    {
      return Evaluated.quoted(text)
    }
    return compactJSON
  }

  /// The node as JSON with text for every scalar.
  var compactJSON: String {
    switch resolved.content {
    case .scalar(let scalar): Evaluated.quoted(scalar.parameterText)
    case .sequence(let items): "[\(items.map(\.compactJSON).joined(separator: ","))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.key.compactJSON):\($0.value.compactJSON)" }.joined(separator: ","))}"
    case .alias(let alias): "*\(alias.name)"
    }
  }
}
