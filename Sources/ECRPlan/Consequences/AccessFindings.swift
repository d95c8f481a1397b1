// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

/// Says who gains and who loses what.
enum AccessFindings {
  /// The most principals that are named one by one.
  private static let most = 20

  /// The words for what happens to somebody.
  private struct Verb {
    /// What certainly happens.
    var certain: String
    /// What may happen.
    var possible: String
    /// What happens to several.
    var plural: String
    /// What happens by a denial that comes or goes.
    var ofDenial: String
  }

  private static let gain = Verb(
    certain: "gains", possible: "may gain", plural: "gain", ofDenial: "is no longer denied")
  private static let loss = Verb(
    certain: "loses", possible: "may lose", plural: "lose", ofDenial: "is denied")

  /// The findings of a comparison, gains first.
  static func findings(_ comparison: AccessComparison, at path: [String]) -> [PlanFinding] {
    var findings = list(comparison.gains, .accessGained, path, gain)
    findings += list(comparison.losses, .accessLost, path, loss)
    if let lambda = lambda(comparison, path) { findings.insert(lambda, at: 0) }
    if findings.isEmpty, let reason = comparison.outcome.reason {
      findings.append(
        PlanFinding(.accessUnclear, "who gains and who loses is not known: \(reason)", path: path))
    }
    return findings
  }

  private static func list(
    _ changes: [AccessChange], _ code: PlanFindingCode, _ path: [String], _ verb: Verb
  ) -> [PlanFinding] {
    var findings = changes.prefix(most).map { change in
      PlanFinding(code, words(change, verb), path: path)
    }
    if changes.count > most {
      let rest = "\(changes.count - most) more principals \(verb.plural) something"
      findings.append(PlanFinding(code, rest, path: path))
    }
    return findings
  }

  private static func words(_ change: AccessChange, _ verb: Verb) -> String {
    let name = "'\(clipped(change.principal))'"
    let who = change.isForAnyone ? "everyone ('*')" : change.isService ? "service \(name)" : name
    let does =
      change.isByDenial ? verb.ofDenial : change.isCertain ? verb.certain : verb.possible
    let what = change.actions.prefix(12).joined(separator: ", ")
    let rest = change.actions.count > 12 ? " and \(change.actions.count - 12) more actions" : ""
    let place = change.resources.map { " on '\(clipped($0))'" } ?? ""
    return "\(who) \(does) \(what)\(rest)\(place)\(condition(change))"
  }

  private static func condition(_ change: AccessChange) -> String {
    switch (change.isConditional, change.rest) {
    case (false, .none): ""
    case (true, .none): ", under a condition"
    case (true, .before), (true, .after): ", under a condition that changes"
    case (false, .before): ", until now only under a condition"
    case (false, .after): ", except under a condition"
    }
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
