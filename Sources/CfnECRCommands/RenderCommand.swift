// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRLint
import FoundationEssentials
import SystemPackage
import TemplateDiagnostics
import TemplateSyntax

/// `cfn-ecr render`.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Writes the concrete template that a deployment's values make.",
    discussion: """
      Puts what is known in the place of parameters, conditions, mappings, loops and functions; \
      what is not known stays an expression. Parameters, mappings and conditions that nothing \
      uses any more go. Without arguments, renders the deployments that the configuration lists. \
      What is wrong is told on standard error, as text whatever --format says.

      Example:
        cfn-ecr render repository.yaml --parameters prod.json --region eu-west-1
        cfn-ecr render deployments/dev.yaml deployments/prod.yaml -o rendered
        cfn-ecr render -o rendered --check

      Exit status: 0 done, 1 a template or its values are wrong, or --check found a difference, \
      64 wrong usage, 66 a file cannot be read, 73 a file cannot be written, 78 the \
      configuration is wrong.
      """)

  /// The languages of a template.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case yaml
    case json

    /// The language.
    var templateFormat: TemplateFormat {
      switch self {
      case .yaml: .yaml
      case .json: .json
      }
    }
  }

  @Argument(
    help: ArgumentHelp(
      "Templates and deployment files; - for a template from standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("A template; the same as the argument.", valueName: "file"))
  var template: [String] = []

  @Option(help: "The language of the templates to write; by default that of the source.")
  var format: Format?

  @OptionGroup(title: "Deployment")
  var deployment: DeploymentOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write a file for each deployment, by its name, into a directory.", valueName: "dir"))
  var output: String?

  @Flag(help: "Write nothing; show as a unified diff where a file of --output differs.")
  var check = false

  @Option(help: ArgumentHelp("The name to show for standard input.", valueName: "file"))
  var stdinFilename = "<stdin>"

  @Option(help: ArgumentHelp("Use this configuration alone.", valueName: "file"))
  var config: String?

  @Option(help: "When to colour: auto, always or never.")
  var color: ColorChoice = .auto

  @Flag(help: "Leave out lines about the run.")
  var quiet = false

  @Flag(help: "Tell on standard error what is read; secrets are left out.")
  var debug = false

  /// Every input.
  var inputs: [String] { paths + template }

  func validate() throws {
    if check, output == nil {
      throw ValidationError("--check compares with files; give their directory with --output DIR")
    }
    if output?.isEmpty ?? false { throw ValidationError("--output must be a directory") }
  }

  func run() async throws {
    let console = Console(isQuiet: quiet)
    let plan: RenderPlan
    do {
      plan = try RenderPlan(self, workingDirectory: FileManager.default.currentDirectoryPath)
    } catch let invalid as Configuration.Invalid {
      show(invalid.diagnostics, console)
      throw ExitStatus.configuration.exitCode
    }
    var diagnostics = plan.diagnostics
    let run = await RenderRun(plan.jobs, RenderSettings(self))
    let (renderings, errors) = (run.renderings, plan.errors + run.errors)
    // Deployments of one template have its mistakes in common.
    for diagnostic in renderings.flatMap(\.diagnostics) where !diagnostics.contains(diagnostic) {
      diagnostics.append(diagnostic)
    }
    let files = try RenderFiles(plan.jobs, renderings.map(\.format), self)
    let texts = renderings.map(\.text)
    show(diagnostics, console)
    for error in errors {
      console.complain("error: read '\(error.path.escapingControls)': \(error.message)")
    }
    var statuses: [ExitStatus] = errors.isEmpty ? [] : [.unreadableInput]
    if !diagnostics.isEmpty { statuses.append(.findings) }
    guard statuses.isEmpty else { throw ExitStatus.strongest(statuses).exitCode }
    let isUpToDate: Bool
    do throws(OutputError) {
      isUpToDate = try check ? files.isUpToDate(texts, console) : files.write(texts, console)
    } catch {
      console.complain(error.message)
      throw ExitStatus.unwritableOutput.exitCode
    }
    if !isUpToDate { throw ExitStatus.findings.exitCode }
  }

  private func show(_ diagnostics: [Diagnostic], _ console: Console) {
    guard !diagnostics.isEmpty else { return }
    let isColored = color.isOn(.standardError, environment: ProcessInfo.processInfo.environment)
    let report = LintReport(files: 1, diagnostics: diagnostics, tool: Version.tool)
    console.complain(TextRenderer(color: isColored).render(report), end: "")
  }
}
