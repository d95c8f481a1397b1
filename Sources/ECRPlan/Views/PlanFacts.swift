// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

/// What a plan was made of, as names and values for the top of a view.
struct PlanFacts {
  /// The rows; what is not known and not needed is left out.
  let rows: [(name: String, value: String)]

  /// Takes the facts of a plan; the age of the live state is told at a moment.
  init(_ plan: Plan, now: Timestamp?) {
    var rows: [(name: String, value: String)] = []
    if let stack = plan.stack {
      rows.append(("Stack", stack + (plan.stackStatus.map { " (\($0))" } ?? "")))
    }
    if let account = plan.account { rows.append(("Account", account)) }
    if let region = plan.region { rows.append(("Region", region)) }
    if let template = plan.template { rows.append(("Template", template)) }
    rows.append(("Deployed", Self.deployed(plan)))
    rows.append(("Live state", Self.live(plan, now)))
    if !plan.parametersFromStack.isEmpty {
      let names = plan.parametersFromStack.joined(separator: ", ")
      rows.append(("From the stack", "parameters \(names)"))
    }
    self.rows = rows.map { ($0.name, $0.value.escapingControls) }
  }

  private static func deployed(_ plan: Plan) -> String {
    if let source = plan.deployedFrom { return source }
    let isUnknown = plan.findings.contains { $0.code == PlanFindingCode.deployedUnknown.rawValue }
    return isUnknown ? "not known" : "nothing, there is no such stack yet"
  }

  private static func live(_ plan: Plan, _ now: Timestamp?) -> String {
    guard let source = plan.liveFrom else { return "not looked at" }
    guard let time = plan.liveAsOf else { return source + ", time not recorded" }
    return "\(source), of \(time)" + (now.map { " (\(age(of: time, at: $0)))" } ?? "")
  }

  /// The age of a time in its largest unit, rounded down.
  private static func age(of time: Timestamp, at now: Timestamp) -> String {
    let minutes = (now.microseconds / 1_000_000 - time.microseconds / 1_000_000) / 60
    func words(_ number: Int64, _ unit: String) -> String {
      "\(number) \(unit)\(number == 1 ? "" : "s") old"
    }
    if minutes < 0 { return "in the future" }
    if minutes < 60 { return words(minutes, "minute") }
    return minutes < 48 * 60 ? words(minutes / 60, "hour") : words(minutes / 1440, "day")
  }
}
