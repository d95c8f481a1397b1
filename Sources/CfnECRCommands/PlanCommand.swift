// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRPlan
import TemplateDiagnostics

/// `cfn-ecr plan`.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Shows what a deployment of a template would do to Amazon ECR.",
    discussion: """
      A diff of three sides: the template, the deployed template, and what is live. Tells what would be
      created, changed, replaced and deleted, which images would go, who would gain access, and what
      stops the deployment; and drift, where what is live is not what was deployed. Changes nothing.

      Example:
        cfn-ecr plan --stack registry repositories.yaml
        cfn-ecr plan --live state.json repositories.yaml
        cfn-ecr plan --live state.json --stack registry --format markdown repositories.yaml
        cfn-ecr plan --offline --deployed old.yaml new.yaml

      Of several deployments of one template that the configuration lists, the options pick one:
      --stack or --stack-name, --region, --account-id, --parameters; or else the live state does.

      Exit status: 0 done, 1 the template or an input document is wrong, 2 with --detailed-exitcode:
      something changes, 3 something that --fail-on names, 64 wrong usage, 66 a file cannot be read, 69
      AWS cannot be reached, 73 the output cannot be written, 77 no credentials or refused, 78 the
      configuration is wrong, 130 interrupted.
      """)

  @Argument(
    help: ArgumentHelp(
      "The template or deployment file to deploy, or - for standard input; without one the plan shows"
        + " drift alone.", valueName: "template"))
  var template: String?

  @Option(help: ArgumentHelp("The template that is deployed.", valueName: "file"))
  var deployed: String?

  @Option(help: ArgumentHelp("The parameter values of the deployed template.", valueName: "file"))
  var deployedParameters: String?

  @Option(
    help: ArgumentHelp(
      "The stack that is updated: of AWS, or whose template the recorded state holds.",
      valueName: "name"))
  var stack: String?

  @Option(
    help: ArgumentHelp(
      "Recorded live state in place of AWS: a snapshot, or outputs of the AWS CLI; - for standard input.",
      valueName: "file"))
  var live: String?

  @Flag(help: "Look at nothing live: show what CloudFormation would do.")
  var offline = false

  @Flag var images: PlanLiveState.Images?

  @Flag(help: "Plan deleting the whole stack.")
  var delete = false

  @Flag(help: "Take resources that exist under the stack, where CloudFormation can do that.")
  var importExistingResources = false

  @Option(
    help: ArgumentHelp("The list of resources of an import change set.", valueName: "file"))
  var resourcesToImport: String?

  @Option(help: ArgumentHelp("A tag of the stack; repeatable.", valueName: "key=value"))
  var stackTag: [String] = []

  @Option(
    help: ArgumentHelp(
      "Images in use, one a line: a digest, repository:tag or an address.", valueName: "file"))
  var inUse: String?

  @Flag(help: "Give parameters their defaults, and not the values that the stack has.")
  var parameterDefaults = false

  @Option(help: ArgumentHelp("Use this configuration alone.", valueName: "file"))
  var config: String?

  @OptionGroup(title: "Deployment")
  var deployment: DeploymentOptions

  @OptionGroup(title: "AWS")
  var aws: AWSConnectionOptions

  @OptionGroup var view: PlanViewOptions

  func validate() throws {
    if live != nil, offline {
      throw ValidationError("--live and --offline exclude each other")
    }
    if live == nil, !offline {
      try AWSAccess.require(
        or: "give recorded live state with --live FILE, or plan with --offline, without it")
    }
    if images != nil, offline {
      throw ValidationError(
        "--images and --no-images choose among recorded images, of which --offline takes none")
    }
    if stack != nil, deployed != nil {
      throw ValidationError("--stack and --deployed exclude each other; both name what is deployed")
    }
    if stack != nil, offline {
      throw ValidationError(
        "--stack takes the stack from AWS or from recorded live state, of which --offline takes none"
      )
    }
    guard template != nil || deployed != nil || stack != nil else {
      throw ValidationError("there is nothing to plan; give a template, --deployed or --stack")
    }
    let inputs = [template, deployed, deployedParameters, live, resourcesToImport, inUse]
    if (inputs.compactMap { $0 } + deployment.parameters).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input can be read once; only one input can be -")
    }
    for tag in stackTag where !tag.dropFirst().contains("=") {
      throw ValidationError("'\(clipped(tag))' must be KEY=VALUE")
    }
  }

  func run() async throws {
    var inputs = PlanInputs(self)
    let request: PlanRequest?
    do {
      request = try await self.request(&inputs)
    } catch let invalid as Configuration.Invalid {
      let report = LintReport(files: 0, diagnostics: invalid.diagnostics, tool: Version.tool)
      Console().complain(TextRenderer().render(report), end: "")
      throw ExitStatus.configuration.exitCode
    } catch let failure as InputFile.Failure {
      Console().complain(
        "error: read '\((failure.path ?? "").escapingControls)': \(failure.message)")
      throw ExitStatus.unreadableInput.exitCode
    }
    try view.show(inputs.diagnostics, asReport: request == nil)
    for note in inputs.notes { Console(isQuiet: view.output.quiet).say("note: \(note)") }
    guard let request else { throw ExitStatus.findings.exitCode }
    try view.show([Planner(request).plan()])
  }

  /// The request; its live side is read from AWS where no option names another one.
  private func request(_ inputs: inout PlanInputs) async throws -> PlanRequest? {
    #if AWS
      guard live == nil, !offline else { return try inputs.request() }
      let collection = try await PlanCollection(self, &inputs)
      guard let request = try inputs.request() else { return nil }
      return try await collection.complete(request)
    #else
      return try inputs.request()
    #endif
  }
}
