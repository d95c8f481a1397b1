// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRModel
import ECRRender
import FoundationEssentials
import SystemPackage
import TemplateDiagnostics
import TemplateSyntax

/// `cfn-ecr import`.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Writes a template that takes live repositories into a stack.",
    discussion: """
      Declares everything that is live, above all the policies, which an import without them \
      deletes. What was not read is never left out in silence: the repository is left out, and \
      named. Changes nothing in AWS; ends with the commands that import, on standard error.

      Example:
        cfn-ecr import --repository 'team/*' -o repositories.yaml \\
          --resources-to-import resources.json
        cfn-ecr import --live registry.json --registry -o registry.yaml
        aws ecr describe-repositories | cfn-ecr import --live - --include-incomplete

      Exit status: 0 done, 1 the live state is wrong or something was left out, 64 wrong usage, \
      66 a file cannot be read, 69 AWS cannot be reached, 73 an output cannot be written, 77 no \
      credentials or refused, 130 interrupted.
      """)

  /// The languages of a template.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case yaml
    case json
  }

  @Option(
    help: ArgumentHelp(
      "Recorded live state in place of AWS: a snapshot, or outputs of the AWS CLI; - for standard input.",
      valueName: "file"))
  var live: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Import the repositories with these names; * stands for any text. All without it.",
      valueName: "glob"))
  var repository: [String] = []

  @Flag(help: "Import the settings of the registry, too.")
  var registry = false

  @Flag(name: .customLong("public"), help: "Import repositories of the public gallery, too.")
  var includesPublic = false

  @Flag(help: "Import also what was not read whole; the import can delete what was not read.")
  var includeIncomplete = false

  @Option(
    help: ArgumentHelp(
      "Write the list of resources that an import change set takes.", valueName: "file"))
  var resourcesToImport: String?

  @Option(help: "The language of the template; by default that of the output's name, else yaml.")
  var format: Format?

  @Option(help: ArgumentHelp("The stack's name in the commands that import.", valueName: "name"))
  var stackName: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the template to a file; several get a number each.", valueName: "file"))
  var output: String?

  @Option(help: "When to colour: auto, always or never.")
  var color: ColorChoice = .auto

  @Flag(help: "Leave out the commands that import.")
  var quiet = false

  @Flag(help: "Tell on standard error what is read; secrets are left out.")
  var debug = false

  @Option(help: "The Region that is read.")
  var region: String?

  @OptionGroup(title: "AWS")
  var aws: AWSConnectionOptions

  func validate() throws {
    guard live == nil else { return }
    try AWSAccess.require(
      or: "give recorded live state with --live FILE, such as the output of"
        + " 'aws ecr describe-repositories'")
  }

  private var request: ImportRequest {
    var request = ImportRequest()
    request.repositories = repository.map(NamePattern.init)
    (request.includesPublic, request.includesRegistry) = (includesPublic, registry)
    request.includesIncomplete = includeIncomplete
    return request
  }

  private var outputFormat: TemplateFormat {
    switch format {
    case .yaml: .yaml
    case .json: .json
    case nil: output?.hasSuffix(".json") ?? false ? .json : .yaml
    }
  }

  func run() async throws {
    let console = Console(isQuiet: quiet)
    let file = try await stateFile(console)
    let state = SnapshotFile(file)
    guard state.isUsable else {
      show(state.diagnostics, console)
      throw ExitStatus.findings.exitCode
    }
    let made = TemplateImport(state.snapshot, request, in: file, as: outputFormat)
    show(state.diagnostics + made.diagnostics, console)
    let files = try ImportFiles(
      made.templates, output: output, list: resourcesToImport, input: live ?? "-")
    do throws(OutputError) {
      try files.write(console)
    } catch {
      console.complain(error.message)
      throw ExitStatus.unwritableOutput.exitCode
    }
    console.say(
      ImportInstructions(
        files: files, stack: stackName ?? "STACK", region: state.snapshot.region,
        format: outputFormat
      ).text)
    if made.diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitStatus.findings.exitCode
    }
  }

  /// The live state as a file: the one that is named, or else what AWS tells, as a snapshot would hold it.
  private func stateFile(_ console: Console) async throws -> SourceFile {
    #if AWS
      if live == nil { return try await ImportCollection(self, request).file() }
    #endif
    do throws(InputFile.Failure) {
      return try InputFile.read(live ?? "-")
    } catch {
      console.complain("error: read '\((live ?? "-").escapingControls)': \(error.message)")
      throw ExitStatus.unreadableInput.exitCode
    }
  }

  private func show(_ diagnostics: [Diagnostic], _ console: Console) {
    guard !diagnostics.isEmpty else { return }
    let isColored = color.isOn(
      .standardError, environment: ProcessInfo.processInfo.environment)
    let report = LintReport(files: 1, diagnostics: diagnostics, tool: Version.tool)
    let text = TextRenderer(color: isColored).render(report)
    console.complain(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  }
}
