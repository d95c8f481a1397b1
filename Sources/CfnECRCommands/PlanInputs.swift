// SPDX-License-Identifier: Apache-2.0

import ECRLint
import ECRModel
import ECRPlan
import FoundationEssentials
import TemplateDiagnostics
import TemplateModel

/// Reads everything that a plan is made of.
struct PlanInputs {
  /// What is wrong with the inputs.
  private(set) var diagnostics: [Diagnostic] = []

  /// What there is to say of the run itself.
  private(set) var notes: [String] = []

  /// What was read of AWS so far, when that is where the live state comes from.
  var collected: RegistrySnapshot?

  private let command: PlanCommand
  private var given = PlanGivenValues()
  private var path: String?
  private var profile: String?
  private var isPrepared = false

  /// Prepares for a command.
  init(_ command: PlanCommand) {
    self.command = command
  }

  /// Where the deployment is, by the command line and the configuration.
  mutating func place() throws -> PlanPlace {
    try prepare(nil)
    let values = given.pseudoParameters(nil)
    return PlanPlace(
      region: values[.region], account: values[.accountID],
      stack: command.stack ?? (command.deployed == nil ? given.configuredStack : nil),
      profile: profile)
  }

  /// Finds the template and the values that are given, once.
  private mutating func prepare(_ live: RegistrySnapshot?) throws {
    guard !isPrepared else { return }
    isPrepared = true
    given = try PlanGivenValues(command, &diagnostics)
    path = try templatePath(live)
  }

  /// The request; nil when an input is wrong, which the diagnostics then tell.
  mutating func request() throws -> PlanRequest? {
    let live = try liveState()
    try prepare(live.snapshot)
    let stack = try PlanStack(command, live.snapshot, configured: given.configuredStack)
    diagnostics += stack.diagnostics
    // Deleting takes what is deployed; a template stands for that only when nothing else does.
    let hasDeployed = command.deployed != nil || stack.recorded != nil
    let file = command.delete && hasDeployed ? nil : try path.map { try InputFile.named($0) }
    let after = file.flatMap { template($0) }
    let before = stack.template.flatMap { template($0) }
    guard !hasErrors, let shown = after ?? before else { return nil }

    let parameters = PlanParameters(
      given: given.parameters, to: shown, previous: stack.values(of: before ?? shown),
      keepsPrevious: !command.parameterDefaults)
    let pseudo = given.pseudoParameters(live.snapshot)
    try live.refuse(otherThan: pseudo)
    diagnostics += live.mismatches(pseudo)
    guard !hasErrors else { return nil }
    func side(
      _ template: Template, _ values: [String: ParameterValue], _ tags: [StackDescription.Tag]?
    ) -> PlanSide {
      let inputs = EvaluationInputs(
        parameters: values, pseudoParameters: pseudo, usesDefaults: true)
      return PlanSide(Evaluator(template, inputs), stackTags: tags)
    }
    let tags = given.tags
    var deployed = stack.isAbsent ? DeployedState.none : .unknown
    if let before { deployed = .template(side(before, parameters.deployed, stack.tags ?? tags)) }
    var desired = after.map { side($0, parameters.desired, tags ?? stack.tags) }
    if command.delete, !hasDeployed, let side = desired {
      (deployed, desired) = (.template(side), nil)
    }
    var request = PlanRequest(
      tool: Version.tool, desired: desired, deployed: deployed,
      live: live.snapshot.map { LiveState($0) })
    if command.delete { request.operation = .deleteStack }
    request.stack = stack.recorded
    request.stackName = command.stack ?? pseudo[.stackName]
    request.deployedFrom =
      stack.template?.path ?? (command.delete && !stack.isAbsent ? file?.path : nil)
    request.liveFrom =
      command.live.map { $0 == "-" ? "<stdin>" : $0 } ?? collected.map { _ in "AWS" }
    request.parametersFromStack = parameters.fromStack
    request.importsExistingResources = command.importExistingResources
    try addLists(to: &request)
    if let after, desired != nil {
      request.errors = errors(in: after, parameters.desired, pseudo)
    }
    return hasErrors ? nil : request
  }

  private var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  private mutating func liveState() throws -> PlanLiveState {
    guard let path = command.live else { return PlanLiveState(collected: collected) }
    let live = PlanLiveState(try InputFile.named(path), command.images)
    diagnostics += live.diagnostics
    notes += live.gap.map { [$0] } ?? []
    return live
  }

  /// The path of the template, after what deploys it has given its values.
  private mutating func templatePath(_ live: RegistrySnapshot?) throws -> String? {
    guard let path = command.template else { return nil }
    let directory = FileManager.default.currentDirectoryPath
    let options = command.deployment
    let filter = PlanDeploymentFilter(
      stack: command.stack ?? options.stackName, region: options.region,
      account: options.accountId, parameters: options.parameters, liveRegion: live?.region,
      liveAccount: live?.account, workingDirectory: directory)
    let found = try PlanDeployment(
      path, filter, configuration: command.config, in: directory)
    diagnostics += found.diagnostics
    profile = found.profile
    if let deployment = found.deployment { given.take(deployment) }
    return found.template
  }

  private mutating func template(_ file: SourceFile) -> Template? {
    let read = PlanTemplateFile(file)
    diagnostics += read.diagnostics
    return read.template
  }

  private mutating func addLists(to request: inout PlanRequest) throws {
    request.now = command.view.moment
    if let path = command.inUse {
      request.inUse = ImagesInUse(String(decoding: try InputFile.named(path).bytes, as: UTF8.self))
    }
    if let path = command.resourcesToImport {
      let list = ImportList(try InputFile.named(path))
      diagnostics += list.diagnostics
      request.resourcesToImport = list.targets
    }
  }

  /// What the linter calls an error under these values; each blocks its resource.
  private func errors(
    in template: Template, _ values: [String: ParameterValue], _ pseudo: [PseudoParameter: String]
  ) -> [Diagnostic] {
    let parameters = values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    let deployment = LintDeployment(
      name: "", parameters: parameters, pseudoParameters: pseudo)
    let context = LintContext(pseudoParameters: pseudo, deployments: [deployment])
    return Linter(context: context).lint(template.file).diagnostics.filter {
      $0.severity == .error && $0.suppression == nil
    }
  }
}
