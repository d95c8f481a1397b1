// SPDX-License-Identifier: Apache-2.0

public import ECRModel
public import TemplateDiagnostics

/// Everything that a plan is made of: values alone, so equal requests make equal plans.
public struct PlanRequest: Sendable {
  /// What is planned.
  public enum Operation: Hashable, Sendable {
    /// Creating or updating the stack.
    case deploy
    /// Deleting the whole stack.
    case deleteStack
  }

  /// The tool that makes the plan.
  public var tool: ToolInfo

  /// What is planned.
  public var operation = Operation.deploy

  /// The template that is to be deployed; nil when the deployed one stays, so that only drift is told.
  public var desired: PlanSide?

  /// What is deployed.
  public var deployed: DeployedState

  /// Where the deployed template comes from, in words.
  public var deployedFrom: String?

  /// What was read of the stack: its status and the names of its resources.
  public var stack: DeployedStack?

  /// The stack's name, also when nothing was read of it.
  public var stackName: String?

  /// What is live; nil when nobody looks.
  public var live: LiveState?

  /// Where the live state comes from, in words.
  public var liveFrom: String?

  /// Whether a resource that exists already comes under the stack, where CloudFormation can do that.
  public var importsExistingResources = false

  /// The resources that an import names.
  public var resourcesToImport: [ImportTarget] = []

  /// The moment for which lifecycle policies are simulated; without one that is not done.
  public var now: Timestamp?

  /// The images that somebody uses.
  public var inUse = ImagesInUse()

  /// Errors of the linter in the template; each blocks its resource.
  public var errors: [Diagnostic] = []

  /// The parameters whose values the stack gives.
  public var parametersFromStack: [String] = []

  /// Creates a request.
  public init(tool: ToolInfo, desired: PlanSide?, deployed: DeployedState, live: LiveState?) {
    (self.tool, self.desired, self.deployed, self.live) = (tool, desired, deployed, live)
  }
}

/// A resource that an import names.
public struct ImportTarget: Hashable, Sendable {
  /// The type.
  public var type: String

  /// The logical ID that it gets.
  public var logicalID: String

  /// What identifies it.
  public var identifier: String

  /// Creates a target.
  public init(type: String, logicalID: String, identifier: String) {
    (self.type, self.logicalID, self.identifier) = (type, logicalID, identifier)
  }
}
