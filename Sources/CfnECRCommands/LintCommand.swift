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
        cfn-ecr lint --diff templates
        cfn-ecr lint --parameters prod.json --region eu-west-1 repository.yaml
        cat repository.yaml | cfn-ecr lint - --stdin-filename repository.yaml

      With --fix, text from standard input goes to standard output, fixed, and the report to
      standard error.

      Exit status: 0 no findings at or above --fail-on, 1 findings, 64 wrong usage, 66 a file cannot
      be read, 73 a file cannot be written, 78 the configuration or the baseline is wrong.
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

  @OptionGroup(title: "Deployment")
  var deployment: DeploymentOptions

  @Option(help: "The severity from which findings fail the run.")
  var failOn: FailOn = .error

  @Flag(help: "Fail on warnings too; the same as --fail-on warning.")
  var strict = false

  @Flag(help: "Make the fixes that are safe; the exit status speaks of what remains.")
  var fix = false

  @Flag(help: "Make all fixes, those that change what is deployed too.")
  var unsafeFixes = false

  @Flag(help: "Show as a unified diff what the fixes would change, and change nothing.")
  var diff = false

  @Option(help: ArgumentHelp("Pass over the findings that a file lists.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp("List the present findings in a file, as a baseline.", valueName: "file"))
  var writeBaseline: String?

  @Flag(help: "Pass over no baseline, whatever the configuration says.")
  var noBaseline = false

  @Option(
    help: ArgumentHelp(
      "Rules and groups that run and fail whatever configuration, baseline or allowance says.",
      valueName: "names"))
  var mandatory: [String] = []

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

  @Flag(help: "Tell on standard error what is read; secrets are left out.")
  var debug = false

  /// The fixes that are asked for; nil for none.
  var fixes: FixChoice? { FixChoice(fix: fix, unsafeFixes: unsafeFixes, diff: diff) }

  /// Whether standard output carries the fixed text of standard input.
  private var writesFixedText: Bool {
    fixes.map { !$0.isDiff } ?? false && paths.contains("-")
  }

  func validate() throws {
    if diff, format != .text {
      throw ValidationError("--diff shows a diff in the place of a report; leave --format out")
    }
    if diff, writeBaseline != nil {
      throw ValidationError("--diff changes nothing; leave --write-baseline out")
    }
    if noBaseline, baseline != nil {
      throw ValidationError("--baseline and --no-baseline exclude each other")
    }
    if writesFixedText {
      if paths.count > 1 {
        throw ValidationError("with --fix, '-' must be the only path; its fixed text is the output")
      }
      if format != .text && format != .concise && output == nil {
        throw ValidationError(
          "with --fix, '-' writes the fixed text to standard output; give the report an --output")
      }
    }
  }

  func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    let console = Console(isQuiet: quiet)
    let result: LintResult
    do {
      let directory = FileManager.default.currentDirectoryPath
      result = try await LintRun(command: self, workingDirectory: directory).run()
    } catch let invalid as Configuration.Invalid {
      let report = LintReport(files: 0, diagnostics: invalid.diagnostics, tool: Version.tool)
      console.complain(
        TextRenderer(color: color.isOn(.standardError, environment: environment)).render(report))
      throw ExitStatus.configuration.exitCode
    } catch let unknown as RuleSelection.UnknownName {
      throw ValidationError(unknown.message)
    }
    do {
      try show(result, console, environment)
    } catch {
      console.complain(error.message)
      throw ExitStatus.strongest([.unwritableOutput] + result.statuses).exitCode
    }
    for error in result.unwritable { console.complain(error.message) }
    for error in result.report.errors {
      console.complain("error: read '\(error.path.escapingControls)': \(error.message)")
    }
    for line in result.baselineLines { console.say(line) }
    let isEmpty = result.templates == 0 && result.report.errors.isEmpty
    if format == .text || isEmpty { console.say(result.summary(fixes)) }
    let status = ExitStatus.strongest(result.statuses)
    if status != .done { throw status.exitCode }
  }

  /// Writes what was asked for: the report, the difference, or the fixed text and the report beside it.
  private func show(
    _ result: LintResult, _ console: Console, _ environment: [String: String]
  ) throws(OutputError) {
    if diff {
      let isForPeople = output == nil && Console.isTerminal(.standardOutput)
      try console.write(isForPeople ? result.diff.escapingControlsInLines : result.diff, to: output)
      return
    }
    let isBeside = writesFixedText && output == nil
    let channel: FileDescriptor = isBeside ? .standardError : .standardOutput
    let isColored = color.isOn(channel, environment: environment) && output == nil
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
    let report = renderer.render(result.report)
    if let text = result.standardOutput { try console.write(text) }
    if isBeside {
      console.complain(report, end: "")
    } else {
      try console.write(report, to: output)
    }
  }
}

extension String {
  /// The text with an escape in the place of what controls a terminal, but for line breaks and tabs.
  fileprivate var escapingControlsInLines: String {
    unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isTerminalControl, scalar != "\n", scalar != "\t" {
        text += scalar.terminalEscape
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
