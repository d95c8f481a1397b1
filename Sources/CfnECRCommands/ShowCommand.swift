// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRPlan
import TemplateDiagnostics

/// `cfn-ecr show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows saved plans again, in any format.",
    discussion: """
      Reads what 'cfn-ecr plan --format json' wrote. Several plans make one document, with a table of
      the stacks first.

      Example:
        cfn-ecr show plan.json
        cfn-ecr show --format markdown --detailed-exitcode one.json two.json

      Exit status: 0 done, 1 a file holds no plan, 2 with --detailed-exitcode: something changes, 3
      something that --fail-on names, 64 wrong usage, 66 a file cannot be read, 73 the output cannot be
      written.
      """)

  @Argument(help: ArgumentHelp("Saved plans, or - for standard input.", valueName: "plan.json"))
  var paths: [String]

  @OptionGroup var view: PlanViewOptions

  func run() throws {
    var plans: [Plan] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      switch PlanReader.read(try InputFile.forCommand(path)) {
      case .success(let read): plans += read
      case .failure(let failure): diagnostics += failure.diagnostics
      }
    }
    guard diagnostics.isEmpty else {
      try view.show(diagnostics, asReport: true)
      throw ExitStatus.findings.exitCode
    }
    try view.show(plans)
  }
}

extension InputFile {
  /// Reads a file, or says that it cannot be read and ends the process.
  static func forCommand(_ path: String) throws -> SourceFile {
    do throws(Failure) {
      return try read(path)
    } catch {
      Console().complain("error: read '\(path.escapingControls)': \(error.message)")
      throw ExitStatus.unreadableInput.exitCode
    }
  }
}
