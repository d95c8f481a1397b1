// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRLint
import ECRModel
import ECRPlan
import FoundationEssentials
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Reads everything that a plan is made of.
struct PlanInputs {
  /// What is wrong with the inputs.
  private(set) var diagnostics: [Diagnostic] = []

  private let command: PlanCommand
  private var given: [String: ParameterValue] = [:]
  private var tags: [StackDescription.Tag]?
  private var configured: [PseudoParameter: String] = [:]

  /// Prepares for a command.
  init(_ command: PlanCommand) {
    self.command = command
  }

  /// The request; nil when an input is wrong, which the diagnostics then tell.
  mutating func request() throws -> PlanRequest? {
    let live = try snapshot()
    try takeGiven()
    // Deleting takes what is deployed; a template stands for that only when nothing else does.
    let hasDeployed = command.deployed != nil || command.stack != nil
    let file = command.delete && hasDeployed ? nil : try templateFile()
    let after = file.flatMap { template($0) }
    let stack = try stack(live)
    let isAbsent = stack?.description.isAbsent ?? false
    let source = try deployedFile(stack)
    let before = source.flatMap { template($0) }
    guard !hasErrors, let shown = after ?? before else { return nil }

    let previous = try previous(stack, before ?? shown)
    guard !hasErrors else { return nil }
    let parameters = PlanParameters(
      given: given, to: shown, previous: previous, keepsPrevious: !command.parameterDefaults)
    let pseudo = pseudoParameters(live)
    try refuse(live, otherThan: pseudo)
    func side(
      _ template: Template, _ values: [String: ParameterValue], _ tags: [StackDescription.Tag]?
    ) -> PlanSide {
      let inputs = EvaluationInputs(
        parameters: values, pseudoParameters: pseudo, usesDefaults: true)
      return PlanSide(Evaluator(template, inputs), stackTags: tags)
    }
    let own = stack?.description.value?.tags
    var deployed = isAbsent ? DeployedState.none : .unknown
    if let before { deployed = .template(side(before, parameters.deployed, own ?? tags)) }
    var desired = after.map { side($0, parameters.desired, tags ?? own) }
    if command.delete, !hasDeployed, let side = desired {
      (deployed, desired) = (.template(side), nil)
    }
    var request = PlanRequest(
      tool: Version.tool, desired: desired, deployed: deployed, live: live.map { LiveState($0) })
    if command.delete { request.operation = .deleteStack }
    request.stack = stack
    request.stackName = command.stack ?? pseudo[.stackName]
    request.deployedFrom =
      source?.path ?? (command.delete && !isAbsent ? file?.path : nil)
    request.liveFrom = command.live.map { $0 == "-" ? "<stdin>" : $0 }
    request.parametersFromStack = parameters.fromStack
    request.now = command.view.moment
    request.importsExistingResources = command.importExistingResources
    request.inUse =
      try command.inUse.map { path in
        ImagesInUse(String(decoding: try Self.read(path).bytes, as: UTF8.self))
      } ?? ImagesInUse()
    if let path = command.resourcesToImport {
      let list = ImportList(try Self.read(path))
      diagnostics += list.diagnostics
      request.resourcesToImport = list.targets
    }
    if let after, desired != nil {
      request.errors = errors(in: after, parameters.desired, pseudo)
    }
    return hasErrors ? nil : request
  }

  private var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  private static func read(_ path: String) throws -> SourceFile {
    do throws(InputFile.Failure) {
      return try InputFile.read(path)
    } catch {
      throw InputFile.Failure(message: error.message, path: path)
    }
  }

  private mutating func snapshot() throws -> RegistrySnapshot? {
    guard let path = command.live else { return nil }
    let read = SnapshotFile(try Self.read(path))
    diagnostics += read.diagnostics
    return read.snapshot
  }

  /// Takes what the command line says of parameters and tags.
  private mutating func takeGiven() throws {
    let (deployment, problems) = try command.deployment.deployment()
    diagnostics += problems
    for (name, value) in deployment.parameters { given[name] = value }
    for tag in command.stackTag {
      let parts = tag.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let key = parts.first, let value = parts.last else { continue }
      tags = (tags ?? []).filter { $0.key != key } + [.init(String(key), String(value))]
    }
  }

  /// The template's file; of a deployment file that of the template which it names.
  private mutating func templateFile() throws -> SourceFile? {
    guard let path = command.template else { return nil }
    let directory = FileManager.default.currentDirectoryPath
    var finder = DeploymentFinder(workingDirectory: directory)
    let isDeployment = finder.add(path)
    if !isDeployment, path != "-" { try finder.addConfigured(for: path, in: directory) }
    diagnostics += finder.diagnostics
    if let error = finder.errors.first {
      throw InputFile.Failure(message: error.message, path: error.path)
    }
    let target = isDeployment ? finder.targets.first?.path : path
    guard let target else { return nil }
    let found = finder.deployments(of: target)
    // Of several deployments of one template the command line must say which.
    if let deployment = found.first, found.count == 1 { take(deployment) }
    return try Self.read(target)
  }

  /// Takes over what a deployment says; what the command line gives wins.
  private mutating func take(_ deployment: LintDeployment) {
    let values = deployment.parameters.map { ($0.name, $0.value) }
    given = Dictionary(values, uniquingKeysWith: { $1 }).merging(given) { $1 }
    configured = deployment.pseudoParameters
    guard let file = deployment.file, let written = ParameterFile(file).tags else { return }
    let own = tags ?? []
    let keys = Set(own.map(\.key))
    tags = written.filter { !keys.contains($0.key) }.map { .init($0.key, $0.value) } + own
  }

  /// The template in a file; nil, with diagnostics, when it cannot be evaluated.
  private mutating func template(_ file: SourceFile) -> Template? {
    let tree = TemplateReader.read(file)
    diagnostics += tree.diagnostics
    guard tree.isWhole, let template = Template(tree) else {
      if tree.diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(
            SnapshotFile.malformed, "the file is no CloudFormation template", in: file,
            at: SourceRange(at: 0)))
      }
      return nil
    }
    return template
  }

  /// The stack of the live state; an error when it does not hold it.
  private mutating func stack(_ live: RegistrySnapshot?) throws -> DeployedStack? {
    guard let name = command.stack else { return nil }
    guard let stack = live?.stack(name) else {
      throw ValidationError(
        "the live state holds no stack '\(clipped(name))'; give its template with --deployed FILE")
    }
    return stack
  }

  private func deployedFile(_ stack: DeployedStack?) throws -> SourceFile? {
    if let path = command.deployed { return try Self.read(path) }
    guard let stack, !stack.description.isAbsent else { return nil }
    guard let body = stack.templateBody.value else {
      throw ValidationError(
        "the live state does not hold the template of '\(clipped(stack.name))'; give it with"
          + " --deployed FILE instead of --stack")
    }
    return SourceFile(path: "stack \(stack.name)", text: body)
  }

  /// The parameter values of what is deployed; nil when nobody tells them.
  private mutating func previous(
    _ stack: DeployedStack?, _ template: Template
  ) throws -> [String: ParameterValue]? {
    if let path = command.deployedParameters {
      let file = ParameterFile(try Self.read(path))
      diagnostics += file.diagnostics
      return Dictionary(
        file.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    }
    return stack?.description.value.map { PlanParameters.previous($0, of: template) }
  }

  /// Refuses live state of another account or Region than the deployment's.
  private func refuse(
    _ live: RegistrySnapshot?, otherThan pseudo: [PseudoParameter: String]
  ) throws {
    for (name, own, wanted) in [
      ("account", live?.account, pseudo[.accountID]), ("Region", live?.region, pseudo[.region]),
    ] {
      guard let own, let wanted, own != wanted else { continue }
      Console().complain(
        "error: the live state is of \(name) '\(clipped(own).escapingControls)', the deployment of"
          + " '\(clipped(wanted).escapingControls)'; record the state of the deployment's \(name)")
      throw ExitStatus.findings.exitCode
    }
  }

  private func pseudoParameters(_ live: RegistrySnapshot?) -> [PseudoParameter: String] {
    var values = command.deployment.pseudoParameters.merging(configured) { own, _ in own }
    if values[.region] == nil { values[.region] = live?.region }
    if values[.accountID] == nil { values[.accountID] = live?.account }
    if values[.stackName] == nil { values[.stackName] = command.stack }
    return values
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
