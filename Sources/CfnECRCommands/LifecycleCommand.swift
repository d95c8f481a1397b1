// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRLint
import ECRModel
import ECRPlan
import FoundationEssentials
import SystemPackage
import TemplateDiagnostics

/// `cfn-ecr lifecycle`.
struct LifecycleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lifecycle", abstract: "Works with lifecycle policies.",
    subcommands: [SimulateCommand.self])
}

/// `cfn-ecr lifecycle simulate`.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Tells what a lifecycle policy does with the images of a repository.",
    discussion: """
      Follows the evaluation rules of the Amazon ECR User Guide. An image stays while a manifest list
      holds it, which only the list's manifest tells, or while the image that it refers to is there.

      Example:
        cfn-ecr lifecycle simulate --policy policy.json --repository team/app --against live
        aws ecr describe-images --repository-name team/app > images.json
        cfn-ecr lifecycle simulate --policy policy.json --images images.json
        cfn-ecr lifecycle simulate --policy template.yaml --resource App --images images.json \\
          --image latest --against policy.json
        cfn-ecr lifecycle simulate --policy template.yaml --parameter Days=30 --images images.json
        aws ecr batch-get-image --repository-name team/app --image-ids imageTag=v1.2 > lists.json
        cfn-ecr lifecycle simulate --policy policy.json --images images.json --manifests lists.json

      Exit status: 0 done, 1 an input document is wrong, 64 wrong usage, 66 a file cannot be read, 69 AWS
      cannot be reached, 73 the output cannot be written, 77 no credentials or refused, 130 interrupted.
      """)

  /// The formats of the result.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  /// What rules make of images that others keep.
  enum Protected: String, ExpressibleByArgument, CaseIterable {
    case count
    case leaveOut = "leave-out"
  }

  @Option(
    help: ArgumentHelp("A policy document, or a template that holds it.", valueName: "file"))
  var policy: String

  @Option(
    help: ArgumentHelp(
      "The resource of the template, of that of --against too.", valueName: "id"))
  var resource: String?

  @Option(help: ArgumentHelp("The output of 'aws ecr describe-images'.", valueName: "file"))
  var images: String?

  @Option(
    help: ArgumentHelp("The repository whose images are read from AWS.", valueName: "name"))
  var repository: String?

  @Option(
    help: ArgumentHelp(
      "The output of 'aws ecr batch-get-image' for manifest lists; repeatable.", valueName: "file"))
  var manifests: [String] = []

  @Option(
    help: "Whether rules count the images that others keep, which AWS does not document.")
  var protected: Protected = .count

  @Option(
    help: ArgumentHelp("The moment, as in 2026-06-01T00:00:00Z; else now.", valueName: "time"))
  var now: String?

  @Option(
    help: ArgumentHelp(
      "Show this image alone, with each rule; a tag or a digest, repeatable.", valueName: "name"))
  var image: [String] = []

  @Option(
    help: ArgumentHelp(
      "The policy that it is held against, as --policy; live is the repository's own.",
      valueName: "file"))
  var against: String?

  @Option(
    help: ArgumentHelp(
      "Images in use, one a line: a digest, repository:tag or an address.", valueName: "file"))
  var inUse: String?

  @Option(help: "How to show the result.")
  var format: Format = .text

  @OptionGroup(title: "Deployment of a template")
  var deployment: DeploymentOptions

  @OptionGroup(title: "AWS")
  var aws: AWSConnectionOptions

  @OptionGroup var options: OutputOptions

  func validate() throws {
    if let now, Timestamp(now) == nil {
      throw ValidationError("'\(clipped(now))' must be a time such as 2026-06-01T00:00:00Z")
    }
    guard (images == nil) != (repository == nil) else {
      throw ValidationError(
        "there must be images to simulate with: give either --images FILE or --repository NAME")
    }
    if repository != nil {
      try AWSAccess.require(
        or: "give --images the output of 'aws ecr describe-images'")
    } else if against == "live" {
      throw ValidationError(
        "--against live is the policy of the repository that --repository names; for another one give the"
          + " output of 'aws ecr get-lifecycle-policy', or './live' for a file of that name")
    }
    let inputs =
      [policy, images, against, inUse].compactMap { $0 } + manifests + deployment.parameters
    if inputs.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input can be read once; only one input can be -")
    }
  }

  func run() async throws {
    let (context, problems) = try context()
    let wanted = LifecyclePolicyFile(
      try InputFile.forCommand(policy), resource: resource, context)
    let live = try await LifecycleLive(self)
    let other =
      try live.policy
      ?? against.map {
        LifecyclePolicyFile(try InputFile.forCommand($0), resource: resource, context)
      }
    if resource != nil, !wanted.isTemplate, !(other?.isTemplate ?? false) {
      throw ValidationError("--resource names a resource of a template, and no policy is in one")
    }
    let file = try live.images ?? ImageListFile(try InputFile.forCommand(images ?? "-"))
    var lists = ManifestLists()
    var unfit: [Diagnostic] = []
    for path in manifests {
      let manifests = ManifestFile(try InputFile.forCommand(path), of: file.repository)
      lists.formUnion(manifests.lists)
      unfit += manifests.diagnostics
    }
    let used = try inUse.map {
      ImagesInUse(String(decoding: try InputFile.forCommand($0).bytes, as: UTF8.self))
    }
    let diagnostics =
      problems + wanted.diagnostics + (other?.diagnostics ?? []) + file.diagnostics + unfit
    let moment =
      now.flatMap { Timestamp($0) }
      ?? Timestamp(seconds: Date().timeIntervalSince1970.rounded(.down))
    guard !diagnostics.contains(where: { $0.severity == .error }), let policy = wanted.policy,
      let moment
    else {
      let report = LintReport(files: 1, diagnostics: diagnostics, tool: Version.tool)
      if format == .json {
        try options.write(JSONRenderer().render(report))
      } else {
        let isColored = options.color.isOn(
          .standardError, environment: ProcessInfo.processInfo.environment)
        Console().complain(TextRenderer(color: isColored).render(report), end: "")
      }
      throw ExitStatus.findings.exitCode
    }
    let console = Console(isQuiet: options.quiet)
    guard
      let simulation = LifecycleSimulation(
        policy, against: other?.policy, file, lists,
        protected: protected == .count ? .count : .areLeftOut, at: moment,
        inUse: used ?? ImagesInUse(), only: image)
    else {
      console.complain("error: an image has no 'imagePushedAt', so nothing can be said of its age")
      throw ExitStatus.findings.exitCode
    }
    if !file.isWhole { console.say("the list of images is not whole: it has a 'nextToken'") }
    if !image.isEmpty, simulation.rows.isEmpty { console.say("no image has that tag or digest") }
    try options.write(format == .json ? simulation.json : simulation.text)
  }

  /// What a template is deployed with, and what is wrong with the files that say so.
  private func context() throws -> (LintContext, [Diagnostic]) {
    do throws(InputFile.Failure) {
      let (given, problems) = try deployment.deployment()
      let pseudo = deployment.pseudoParameters
      return (LintContext(pseudoParameters: pseudo, deployments: [given]), problems)
    } catch {
      Console().complain("error: read '\((error.path ?? "").escapingControls)': \(error.message)")
      throw ExitStatus.unreadableInput.exitCode
    }
  }
}
