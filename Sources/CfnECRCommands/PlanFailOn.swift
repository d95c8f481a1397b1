// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRPlan

/// What makes `plan` and `show` end with status 3.
struct PlanFailOn: ExpressibleByArgument, Hashable {
  /// The level from which findings count; nil for never.
  var level: PlanFinding.Level? = .blocker
  /// Whether drift counts.
  var drift = false
  /// Whether a plan that lacks something counts.
  var incomplete = false

  /// What counts when nothing is said.
  init() {}

  /// Reads a level or `never`, and after commas `drift` and `incomplete`.
  init?(argument: String) {
    for (index, word) in argument.split(separator: ",", omittingEmptySubsequences: false)
      .enumerated()
    {
      switch String(word) {
      case "drift": drift = true
      case "incomplete": incomplete = true
      case "never" where index == 0: level = nil
      case let word where index == 0:
        guard let known = PlanFinding.Level(rawValue: word) else { return nil }
        level = known
      default: return nil
      }
    }
  }

  /// Whether a plan has something that counts.
  func matches(_ plan: Plan) -> Bool {
    if drift, !plan.drift.isEmpty { return true }
    if incomplete, !plan.isComplete { return true }
    guard let level else { return false }
    // The levels stand in order, the worst first.
    let levels = PlanFinding.Level.allCases.prefix { $0 != level } + [level]
    return levels.contains { plan.summary[$0] > 0 }
  }
}
