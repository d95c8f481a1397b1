// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Plans a deployment: what CloudFormation will do to each resource of Amazon ECR, and what follows.
///
/// A pure function of values. Three inputs are held against each other: the template that is to be
/// deployed, the deployed one, and what is live. CloudFormation compares the first two; what happens
/// depends on the third.
public struct Planner: Sendable {
  private let request: PlanRequest
  private let desired: [SideResource]
  private let deployed: [SideResource]
  private let identities: IdentityFinder
  private let display: ValueDisplay

  /// Prepares a plan; evaluates both sides.
  public init(_ request: PlanRequest) {
    var request = request
    if request.desired == nil { request.desired = request.deployed.side }
    self.request = request
    let before = request.deployed.side
    deployed = before.map { SideReader(side: $0).resources() } ?? []
    desired = request.desired.map { SideReader(side: $0).resources() } ?? []
    identities = IdentityFinder(request)
    display = ValueDisplay([request.desired, before].compactMap { $0?.evaluator.template })
  }

  /// How often resources are judged anew because one that they name is replaced.
  private static let mostRounds = 8

  /// Makes the plan.
  public func plan() -> Plan {
    var context = ComparisonContext()
    if let after = request.desired?.evaluator, let before = request.deployed.side?.evaluator {
      context = SideDifference.context(after, before)
    }
    let pairs = ResourcePair.all(
      desired.filter(\.isECR), deployed.filter(\.isECR), request, identities, context)
    var judge = ResourceJudge(
      request: request, identities: identities, display: display,
      names: NameRegister(pairs, identities), scanning: scanning, context: context)
    var judgements = pairs.map(judge.judge)
    for _ in 0..<Self.mostRounds {
      let replaced = Set(
        zip(pairs, judgements).filter { $0.1?.verdict == .replace }.map(\.0.logicalID))
      guard replaced != judge.context.replacedResources else { break }
      judge.context.replacedResources = replaced
      judgements = pairs.map(judge.judge)
    }
    return plan(of: pairs, judgements, judge.context)
  }

  private func plan(
    of pairs: [ResourcePair], _ judgements: [Judgement?], _ context: ComparisonContext
  ) -> Plan {
    var plan = PlanHeader(request).plan
    let errors = Dictionary(grouping: request.errors) { $0.resource ?? "" }
    for (pair, judgement) in zip(pairs, judgements) {
      guard var judgement, let shown = pair.shown else { continue }
      if judgement.verdict.needsSoundTemplate {
        for error in errors[pair.logicalID] ?? [] { judgement.block(PlanFinding(error)) }
      }
      if !judgement.isComplete { plan.isComplete = false }
      plan.changes.append(change(pair, shown, judgement))
      plan.drift += judgement.drift
    }
    plan.findings.sort { $0.rank < $1.rank }
    plan.otherResources =
      OtherResources(
        desired.filter { !$0.isECR }, deployed.filter { !$0.isECR }, request.deployed, context
      ).summary
    return plan
  }

  private func change(
    _ pair: ResourcePair, _ shown: SideResource, _ judgement: Judgement
  ) -> ResourceChange {
    let template =
      pair.desired == nil
      ? request.deployed.side?.evaluator.template : request.desired?.evaluator.template
    let range = SourceRange(
      start: shown.declaration.key.range.start, end: shown.declaration.node.range.end)
    return ResourceChange(
      logicalID: pair.logicalID, type: shown.type, physicalID: judgement.physicalID,
      location: template.map { PlanLocation(range, in: $0.file) }, verdict: judgement.verdict,
      actions: judgement.actions, reasons: judgement.reasons, properties: judgement.properties,
      findings: judgement.findings.enumerated()
        .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element))
  }

  /// How the registry scans: as the template says, or else as it is.
  private var scanning: RegistryScanning? {
    let type = RegistryScanningConfiguration.specification.typeName
    if let resource = desired.first(where: { $0.type == type && $0.isCreated == true }) {
      return RegistryScanning(type: resource["ScanType"], rules: resource["Rules"])
    }
    let account = request.live?.snapshot.account ?? ""
    guard let live = request.live?.resource(type, identifier: account).value,
      let scanType = live["ScanType"].value, let rules = live["Rules"].value
    else { return nil }
    return RegistryScanning(type: scanType, rules: rules)
  }
}

extension SideResource {
  /// Whether the type is one that is judged.
  fileprivate var isECR: Bool { specification != nil }
}

extension Verdict {
  /// Whether an error in the template keeps it from happening.
  fileprivate var needsSoundTemplate: Bool {
    switch self {
    case .create, .import, .update, .replace, .unknown, .blocked: true
    case .noOp, .delete, .retain: false
    }
  }
}

extension PlanFinding {
  /// The finding that an error of the linter is.
  fileprivate init(_ error: Diagnostic) {
    self.init(
      code: error.rule, level: .blocker, message: error.message, path: error.path, images: nil,
      documentation: "docs/rules/\(error.rule).md")
  }

  /// Where the finding stands among others: the worst first, images in use first of all.
  var rank: Int {
    let level = Level.allCases.firstIndex(of: level) ?? 0
    return 2 * level + (code == PlanFindingCode.imagesInUse.rawValue ? 0 : 1)
  }
}
