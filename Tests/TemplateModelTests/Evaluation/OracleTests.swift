// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

@testable import TemplateModel

/// What evaluation gives, against cases that were worked out by hand.
@Suite struct OracleTests {
  @Test func `there are cases for everything`() {
    #expect(OracleCase.all.count > 300)
    let files = Set(OracleCase.all.map(\.file))
    #expect(files.count == 14)
  }

  @Test(arguments: OracleCase.all)
  func `a value is what CloudFormation makes of it`(item: OracleCase) {
    let evaluator = Evaluator(item.template, item.inputs)
    var scope = Evaluator.Scope()
    for (condition, isMet) in item.outcomes("assume") {
      scope = evaluator.scope(scope, assuming: condition, isMet)
    }
    if let condition = item.node["outcome"]?.text {
      let outcome = evaluator.outcome(of: condition, in: scope)
      #expect(outcome.map(String.init) ?? "open" == item.expected)
    } else if item.node["holds"] != nil {
      #expect(String(evaluator.canHold(item.outcomes("holds"))) == item.expected)
    } else if item.node["ids"] != nil {
      let ids = evaluator.instances().map(\.logicalID)
      #expect(ids.joined(separator: " ") == item.expected)
    } else if let node = item.node["value"] {
      let value = evaluator.evaluate(node, in: scope)
      let summary = value.summary
      #expect(summary == item.expected || item.expected == "unknown" && summary.hasPrefix("?"))
      expectProvenance(value, item)
    }
  }

  private func expectProvenance(_ value: Evaluated, _ item: OracleCase) {
    if let expected = item.node["at"]?.text {
      #expect(item.source(value.origin.range) == expected)
      #expect(value.origin.parameter?.name == item.node["by"]?.text)
    }
    if let expected = item.texts("uses") { #expect(value.uses.map(item.source) == expected) }
    if let expected = item.texts("pieces") {
      #expect(value.pieces.map { describe($0, item) } == expected)
    }
  }

  private func describe(_ piece: Piece, _ item: OracleCase) -> String {
    var words = "\(piece.text ?? "?") from "
    if let slice = piece.slice {
      words += String(decoding: Array(slice.scalar.text.utf8)[slice.part], as: UTF8.self)
    } else {
      words += item.source(piece.origin.range)
    }
    if let parameter = piece.origin.parameter { words += " by \(parameter.name)" }
    if let variable = piece.variable {
      let name = Array(variable.scalar.text.utf8)[variable.part]
      words += " for \(String(decoding: name, as: UTF8.self))"
    }
    return words
  }
}
