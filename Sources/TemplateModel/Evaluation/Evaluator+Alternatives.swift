// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// Where a function stands.
  struct Site {
    /// The function without its tag.
    var place: SourceRange
    /// What holds there.
    var scope: Scope
    /// How many conditions are taken for decided there to look at alternatives of the arguments.
    var opened = 0
  }

  /// The most conditions whose alternatives are made for one value.
  private static let mostConditions = 4

  /// Computes with values that conditions may decide: a result for each of their alternatives.
  ///
  /// What `compute` gets is no choice, but for what is decided by more than four open conditions
  /// between the values; those stay as they are. What holds in the alternative is in its site.
  func lift(
    _ values: [Evaluated], _ site: Site, _ compute: ([Evaluated], Site) -> Evaluated
  ) -> Evaluated {
    lift(values, from: 0, site, compute)
  }

  private func lift(
    _ values: [Evaluated], from first: Int, _ site: Site,
    _ compute: ([Evaluated], Site) -> Evaluated
  ) -> Evaluated {
    var values = values
    var next = first
    while next < values.count {
      guard case .choice(let condition, let then, let otherwise) = values[next].content else {
        next += 1
        continue
      }
      if let outcome = outcome(of: condition, in: site.scope) {
        values[next] = outcome ? then : otherwise
      } else if site.opened == Self.mostConditions {
        next += 1
      } else {
        let branches = [(true, then), (false, otherwise)].map { isMet, value in
          values[next] = value
          var inner = site
          inner.opened += 1
          inner.scope = scope(site.scope, assuming: condition, isMet)
          return lift(values, from: next, inner, compute)
        }
        return Evaluated(
          .choice(condition: condition, then: branches[0], otherwise: branches[1]),
          at: site.place)
      }
    }
    return compute(values, site)
  }
}
