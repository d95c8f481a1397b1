// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRModel
import ECRPlan
import TemplateDiagnostics

/// `cfn-ecr snapshot`.
struct SnapshotCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Records the live state of a registry.",
    discussion: """
      For 'cfn-ecr plan --live' and 'cfn-ecr import --live'. Holds its time, account and Region, and of
      every part whether it was found, is absent, was denied, failed, or was not asked for. Reads alone:
      changes nothing in AWS.

      Without a choice the whole registry is recorded, with its settings. --repository, --template and
      --stack record together what each names. --stack also records the stack itself, so that
      'cfn-ecr plan --live FILE --stack NAME' needs nothing else.

      Example:
        cfn-ecr snapshot -o registry.json
        cfn-ecr snapshot --template repositories.yaml --stack registry --images -o state.json
        cfn-ecr plan --live state.json --stack registry repositories.yaml

      Exit status: 0 done, also when a part could not be read, which is then named; 1 the template is
      wrong, 64 wrong usage, 66 a file cannot be read, 69 AWS cannot be reached, 73 the output cannot be
      written, 77 no credentials or refused, 130 interrupted.
      """)

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Record the repositories with these names.", valueName: "name"))
  var repository: [String] = []

  @Option(help: ArgumentHelp("Record what a template names.", valueName: "file"))
  var template: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Record these stacks, and what they have.", valueName: "name"))
  var stack: [String] = []

  @Flag(help: "Record images, too.")
  var images = false

  @OptionGroup(title: "Deployment of the template")
  var deployment: DeploymentOptions

  @OptionGroup(title: "AWS")
  var aws: AWSConnectionOptions

  @OptionGroup var output: OutputOptions

  func validate() throws {
    try AWSAccess.require(
      or:
        "examples/record-state.sh records live state with the AWS CLI, for --live FILE; --offline plans"
        + " without any")
    if ([template] + deployment.parameters).count(where: { $0 == "-" }) > 1 {
      throw ValidationError("standard input can be read once; only one input can be -")
    }
  }

  func run() async throws {
    #if AWS
      try await SnapshotRun(self).run()
    #endif
  }
}
