// SPDX-License-Identifier: Apache-2.0

import ECRModel
public import TemplateModel
import TemplateSyntax

/// Compares embedded documents by what they mean.
///
/// Lifecycle policies rule by rule, access policies by what they allow and deny, anything else as data.
/// Values must be read already: a text that still stands here is no JSON.
public struct DocumentComparison: Sendable {
  private let context: ComparisonContext

  /// Creates a comparison.
  public init(_ context: ComparisonContext = ComparisonContext()) {
    self.context = context
  }

  /// Compares two documents of a kind; the answer is the same in either order.
  public func compare(
    _ left: Evaluated, _ right: Evaluated, _ kind: DocumentKind
  ) -> ComparisonOutcome {
    for (value, other) in [(left, right), (right, left)] {
      guard case .choice(let condition, let then, let otherwise) = value.content else { continue }
      let reason = "condition '\(condition)' is open"
      if case .choice(condition, let first, let second) = other.content,
        !context.changedConditions.contains(condition)
      {
        return .either(
          compare(then, first, kind), compare(otherwise, second, kind), because: reason)
      }
      return .either(
        compare(then, other, kind), compare(otherwise, other, kind), because: reason)
    }
    if left.isAbsent || right.isAbsent {
      return left.isAbsent == right.isAbsent ? .same : differs(left, right)
    }
    guard let first = left.documentTree, let second = right.documentTree else {
      return DataTerm(context, side: 0).term(left)
        .compare(DataTerm(context, side: 1).term(right), context)
    }
    switch kind.grammar {
    case .lifecyclePolicy:
      return LifecycleComparison(first, second, context).outcome
    case .repositoryPolicy, .publicRepositoryPolicy, .registryPolicy:
      return AccessComparison(
        first, second, ofRegistry: kind.grammar == .registryPolicy, context
      ).outcome
    default:
      return DataTerm(context, side: 0).term(first)
        .compare(DataTerm(context, side: 1).term(second), context)
    }
  }

  /// One side has no document.
  private func differs(_ left: Evaluated, _ right: Evaluated) -> ComparisonOutcome {
    let value = left.isAbsent ? right : left
    guard case .unknown(let formula) = value.content else { return .different }
    // Text that is put together is a document, whatever its parts are.
    return formula.pieces.count > 1 ? .different : .open(formula.words)
  }
}

extension Evaluated {
  /// The data of a document that was read; nil of what could not be read.
  public var documentTree: Evaluated? {
    switch content {
    case .json(let tree): tree
    case .object, .list: self
    case .scalar, .absent, .null, .unknown, .refused, .choice: nil
    }
  }
}
