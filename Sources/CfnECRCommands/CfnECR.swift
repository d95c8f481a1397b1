// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser

/// The `cfn-ecr` command.
public struct CfnECR: AsyncParsableCommand {
  /// What the command is called and holds.
  public static let configuration = CommandConfiguration(
    commandName: "cfn-ecr",
    abstract: "Finds what is wrong with CloudFormation templates for Amazon ECR.",
    version: Version.text,
    subcommands: [
      LintCommand.self, RenderCommand.self, PlanCommand.self, ShowCommand.self,
      SnapshotCommand.self, ImportCommand.self, LifecycleCommand.self, RulesCommand.self,
      ExplainCommand.self,
    ])

  /// Runs the command that the process was given, and ends the process.
  public static func start() async {
    // Known before the command line is read, because reading it can fail.
    let isDebugging = CommandLine.arguments.prefix { $0 != "--" }.contains("--debug")
    await Debugging.$isOn.withValue(isDebugging) { await main() }
  }

  /// Creates the command.
  public init() {}
}
