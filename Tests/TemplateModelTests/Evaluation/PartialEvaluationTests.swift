// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

@testable import TemplateModel

/// What evaluation writes back where it does not know everything means what was written before.
@Suite struct PartialEvaluationTests {
  private static let seeds = 0..<4000

  @Test func `what is worked out is not worked out further`() {
    let evaluator = Evaluator(RandomValue.template)
    for seed in Self.seeds {
      var random = RandomValue(seed: seed, hasConditions: false)
      let node = random.value()
      let once = evaluator.evaluate(node).node
      let twice = evaluator.evaluate(once).node
      #expect(twice.plain == once.plain, "seed \(seed): \(node.shown)")
    }
  }

  /// What a branch takes for decided may show only when the condition stands around everything.
  @Test func `with conditions it comes to an end`() {
    let evaluator = Evaluator(RandomValue.template)
    for seed in Self.seeds {
      var random = RandomValue(seed: seed)
      let node = random.value()
      var last = evaluator.evaluate(node).node
      var rounds = 0
      while case let next = evaluator.evaluate(last).node, next.plain != last.plain, rounds < 4 {
        last = next
        rounds += 1
      }
      #expect(rounds < 4, "seed \(seed): \(node.shown)")
    }
  }

  @Test func `what is left over gives with all values what the whole gives`() {
    expectSame { _ in EvaluationInputs() }
  }

  @Test func `values may become known one after the other`() {
    expectSame { all in
      var some = all
      some.parameters["B"] = nil
      some.parameters["L"] = nil
      return some
    }
  }

  private func expectSame(_ first: (EvaluationInputs) -> EvaluationInputs) {
    for seed in Self.seeds {
      var random = RandomValue(seed: seed)
      let node = random.value()
      let inputs = random.inputs()
      let rest = Evaluator(RandomValue.template, first(inputs)).evaluate(node).node
      let all = Evaluator(RandomValue.template, inputs)
      let whole = all.evaluate(node)
      // Of several functions that are refused, the first that is known is the one that is named.
      guard !whole.summary.contains("refused") else { continue }
      #expect(
        all.evaluate(rest).node.plain == whole.node.plain, "seed \(seed): \(node.shown)")
    }
  }
}

extension Node {
  /// The node with its keys in order, because loops may move them, and with text for numbers, because
  /// what `Fn::Join` makes of one number alone is that number.
  fileprivate var plain: Node {
    switch resolved.content {
    case .mapping(let entries):
      .mapping(entries.map { ($0.key.text ?? "", $0.value.plain) }.sorted { $0.0 < $1.0 })
    case .sequence(let items): .sequence(items.map(\.plain))
    case .scalar(let scalar): .string(scalar.parameterText)
    case .alias: self
    }
  }

  /// The node in one line.
  fileprivate var shown: String {
    switch resolved.content {
    case .scalar(let scalar):
      scalar.style == .plain ? scalar.text : scalar.text.debugDescription
    case .sequence(let items): "[\(items.map(\.shown).joined(separator: ", "))]"
    case .mapping(let entries):
      "{\(entries.map { "\($0.key.shown): \($0.value.shown)" }.joined(separator: ", "))}"
    case .alias(let alias): "*\(alias.name)"
    }
  }
}
