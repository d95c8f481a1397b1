// SPDX-License-Identifier: Apache-2.0

public import ECRModel
public import TemplateDiagnostics

/// What a deployment of a template does to the resources of Amazon ECR.
public struct Plan: Hashable, Sendable {
  /// The version of the JSON.
  public static let formatVersion = "1"

  /// The resources that are not judged.
  public struct OtherResources: Hashable, Sendable {
    /// How many there are.
    public var count = 0
    /// The logical IDs of those that come, go or change, in order.
    public var changed: [String] = []

    /// Creates none.
    public init() {}
  }

  /// The tool that made it.
  public var tool: ToolInfo

  /// The path of the template; nil for a plan without one.
  public var template: String?

  /// The stack's name.
  public var stack: String?

  /// The stack's status; nil when it does not exist or is not known.
  public var stackStatus: String?

  /// The Region.
  public var region: String?

  /// The account.
  public var account: String?

  /// Where the deployed template comes from; nil when it is not known.
  public var deployedFrom: String?

  /// Where the live state comes from; nil when none was looked at.
  public var liveFrom: String?

  /// When the live state was recorded.
  public var liveAsOf: Timestamp?

  /// The parameters whose values the stack gives, in the template's order.
  public var parametersFromStack: [String] = []

  /// Whether everything that was needed could be read and evaluated.
  public var isComplete = true

  /// What is found about the plan as a whole, the worst first.
  public var findings: [PlanFinding] = []

  /// The resources in the order of the template, then those that only the deployed one has.
  public var changes: [ResourceChange] = []

  /// What is live and not as declared.
  public var drift: [Drift] = []

  /// The resources of other types.
  public var otherResources = OtherResources()

  /// Creates a plan in which nothing happens.
  public init(tool: ToolInfo) {
    self.tool = tool
  }

  /// Whether nothing of Amazon ECR keeps the deployment from being carried out.
  public var isApplyable: Bool {
    !changes.contains { $0.verdict == .blocked } && !findings.contains { $0.level == .blocker }
  }

  /// The findings of the plan and of its resources, in order.
  public var allFindings: [PlanFinding] { findings + changes.flatMap(\.findings) }

  /// How many resources there are of each verdict, and findings of each level.
  public var summary: PlanSummary { PlanSummary(self) }
}

/// The numbers of a plan.
public struct PlanSummary: Hashable, Sendable {
  /// How many resources have a verdict.
  public var verdicts: [Verdict: Int] = [:]

  /// How many findings have a level.
  public var levels: [PlanFinding.Level: Int] = [:]

  /// Counts.
  init(_ plan: Plan) {
    for change in plan.changes { verdicts[change.verdict, default: 0] += 1 }
    for finding in plan.allFindings { levels[finding.level, default: 0] += 1 }
  }

  /// How many resources have a verdict.
  public subscript(verdict: Verdict) -> Int { verdicts[verdict] ?? 0 }

  /// How many findings have a level.
  public subscript(level: PlanFinding.Level) -> Int { levels[level] ?? 0 }

  /// Whether some resource is not left as it is.
  public var hasChanges: Bool { verdicts.contains { $0.key != .noOp && $0.value > 0 } }
}
