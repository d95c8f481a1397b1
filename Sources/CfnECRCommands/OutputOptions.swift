// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The options that every command has.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the result to a file.", valueName: "file"))
  var output: String?

  @Option(help: "When to colour: auto, always or never.")
  var color: ColorChoice = .auto

  @Flag(help: "Leave out lines about the run.")
  var quiet = false

  @Flag(help: "Tell on standard error what is read; secrets are left out.")
  var debug = false

  /// Writes a result; ends the process with 73 when that cannot be done.
  func write(_ text: String) throws {
    let console = Console(isQuiet: quiet)
    do {
      try console.write(text, to: output)
    } catch {
      console.complain(error.message)
      throw ExitStatus.unwritableOutput.exitCode
    }
  }
}
