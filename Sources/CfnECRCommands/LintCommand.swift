// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRLint
import FoundationEssentials
import SystemPackage
import TemplateDiagnostics

/// `cfn-ecr lint`.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Finds mistakes in CloudFormation templates that use Amazon ECR.",
    discussion: """
      Looks at every template with an AWS::ECR::* resource, and says what is wrong where.

      Example:
        cfn-ecr lint templates
        cfn-ecr lint --select all --format json repository.yaml
        cat repository.yaml | cfn-ecr lint - --stdin-filename repository.yaml

      Exit status: 0 no findings at or above --fail-on, 1 findings, 64 wrong usage, 66 a file cannot
      be read, 73 the output cannot be written, 78 the configuration is wrong.
      """)

  /// The formats of a report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case concise
    case json
    case sarif
    case github
    case gitlab
    case junit
  }

  /// The severity from which findings fail the run.
  enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case error
    case warning
    case never
  }

  @Argument(
    help: ArgumentHelp("Files, directories, or - for standard input.", valueName: "path"))
  var paths: [String] = ["."]

  @Option(help: "How to show findings.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp("Rules and groups to run in place of the default ones.", valueName: "names"))
  var select: [String] = []

  @Option(
    help: ArgumentHelp("Rules and groups to run besides the default ones.", valueName: "names"))
  var extendSelect: [String] = []

  @Option(help: ArgumentHelp("Rules and groups not to run.", valueName: "names"))
  var ignore: [String] = []

  @Option(help: "The severity from which findings fail the run.")
  var failOn: FailOn = .error

  @Flag(help: "Fail on warnings too; the same as --fail-on warning.")
  var strict = false

  @Flag(help: "Lint templates without AWS::ECR::* resources too.")
  var allTemplates = false

  @Flag(help: "Show findings that are allowed, with who allowed them and why.")
  var showSuppressed = false

  @Option(help: ArgumentHelp("The name to show for standard input.", valueName: "file"))
  var stdinFilename = "<stdin>"

  @Option(help: ArgumentHelp("Use this configuration alone.", valueName: "file"))
  var config: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the report to a file.", valueName: "file"))
  var output: String?

  @Option(help: "When to colour: auto, always or never.")
  var color: ColorChoice = .auto

  @Flag(help: "Leave out the line about the run.")
  var quiet = false

  func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    let console = Console(isQuiet: quiet)
    let isColored = color.isOn(.standardOutput, environment: environment) && output == nil
    let run = LintRun(
      command: self, workingDirectory: FileManager.default.currentDirectoryPath)
    let result: LintRun.Result
    do {
      result = try await run.run()
    } catch let invalid as Configuration.Invalid {
      let report = LintReport(files: 0, diagnostics: invalid.diagnostics, tool: Version.tool)
      console.complain(
        TextRenderer(color: color.isOn(.standardError, environment: environment)).render(report))
      throw ExitStatus.configuration.exitCode
    } catch let unknown as RuleSelection.UnknownName {
      throw ValidationError(unknown.message)
    }
    let renderer: any DiagnosticRenderer =
      switch format {
      case .text: TextRenderer(color: isColored)
      case .concise: ConciseRenderer()
      case .json: JSONRenderer()
      case .sarif: SARIFRenderer(rules: RuleRegistry.all, documentation: Version.documentation)
      case .github: GitHubRenderer()
      case .gitlab: GitLabRenderer()
      case .junit: JUnitRenderer()
      }
    do {
      try console.write(renderer.render(result.report), to: output)
    } catch {
      console.complain(error.message)
      throw ExitStatus.strongest([.unwritableOutput] + result.statuses).exitCode
    }
    for error in result.report.errors {
      console.complain("error: read '\(error.path.escapingControls)': \(error.message)")
    }
    let isEmpty = result.templates == 0 && result.report.errors.isEmpty
    if format == .text || isEmpty { console.say(result.summary) }
    let status = ExitStatus.strongest(result.statuses)
    if status != .done { throw status.exitCode }
  }
}
