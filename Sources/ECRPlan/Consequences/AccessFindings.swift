// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

/// Says who gains and who loses what.
enum AccessFindings {
  /// The most principals that are named one by one.
  private static let most = 20

  /// The findings of a comparison, gains first.
  static func findings(_ comparison: AccessComparison, at path: [String]) -> [PlanFinding] {
    var findings = list(
      comparison.gains, .accessGained, path, verb: "gains", denied: "is no longer denied")
    findings += list(comparison.losses, .accessLost, path, verb: "loses", denied: "is denied")
    if let lambda = lambda(comparison, path) { findings.insert(lambda, at: 0) }
    if findings.isEmpty, let reason = comparison.outcome.reason {
      findings.append(
        PlanFinding(.accessUnclear, "who gains and who loses is not known: \(reason)", path: path))
    }
    return findings
  }

  private static func list(
    _ changes: [AccessChange], _ code: PlanFindingCode, _ path: [String], verb: String,
    denied: String
  ) -> [PlanFinding] {
    var findings = changes.prefix(most).map { change in
      let name = "'\(clipped(change.principal))'"
      let who =
        change.isForAnyone ? "everyone ('*')" : change.isService ? "service \(name)" : name
      let what = change.actions.prefix(12).joined(separator: ", ")
      let rest = change.actions.count > 12 ? " and \(change.actions.count - 12) more actions" : ""
      let condition = change.isConditional ? ", under a condition" : ""
      return PlanFinding(
        code, "\(who) \(change.isByDenial ? denied : verb) \(what)\(rest)\(condition)", path: path)
    }
    if changes.count > most {
      findings.append(
        PlanFinding(
          code,
          "\(changes.count - most) more principals \(verb == "gains" ? "gain" : "lose") something",
          path: path))
    }
    return findings
  }

  /// The statement goes by which Lambda gets images of functions.
  ///
  /// Lambda adds it by itself when a function is made of an image. What becomes of functions that are
  /// there already was not verified; users report that they break (coverage roadmap, issue 2493).
  private static func lambda(_ comparison: AccessComparison, _ path: [String]) -> PlanFinding? {
    let needed: Set<String> = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:*", "*"]
    let isLost = comparison.losses.contains { change in
      change.isService && change.principal == "lambda" && !change.isByDenial
        && !needed.isDisjoint(with: change.actions)
    }
    let isKept = comparison.gains.contains { change in
      change.principal == "lambda" && !needed.isDisjoint(with: change.actions)
    }
    guard isLost, !isKept else { return nil }
    return PlanFinding(
      .lambdaRetrievalLost,
      "Lambda can no longer get images of the repository, and functions made of them may break",
      path: path)
  }
}
