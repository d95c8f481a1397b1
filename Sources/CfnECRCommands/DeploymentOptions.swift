// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRLint
import TemplateDiagnostics
import TemplateModel

/// The options that say under which values a template is deployed; several commands share them.
struct DeploymentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file of parameter values: the AWS CLI's, CodePipeline's or a deployment file.",
      valueName: "file"))
  var parameters: [String] = []

  @Option(
    help: ArgumentHelp("The value of one parameter; wins over files.", valueName: "key=value"))
  var parameter: [String] = []

  @Option(help: ArgumentHelp("The Region, for AWS::Region and what follows from it."))
  var region: String?

  @Option(help: ArgumentHelp("The account, for AWS::AccountId: 12 digits.", valueName: "id"))
  var accountId: String?

  @Option(help: ArgumentHelp("The partition, for AWS::Partition, when it is not the Region's."))
  var partition: String?

  @Option(help: ArgumentHelp("The stack's name, for AWS::StackName.", valueName: "name"))
  var stackName: String?

  func validate() throws {
    for assignment in parameter where !assignment.dropFirst().contains("=") {
      throw ValidationError("'\(assignment)' must be KEY=VALUE")
    }
    if let accountId, accountId.utf8.count != 12 || !accountId.utf8.allSatisfy(Self.isDigit) {
      throw ValidationError("'\(accountId)' must be an account id of 12 digits")
    }
    if let partition, Partition(name: partition) == nil {
      let names = Partition.all.map(\.name).sorted()
      throw ValidationError("'\(partition)' must be a partition: \(alternatives(names))")
    }
    if let region, region.isEmpty || !region.utf8.allSatisfy(Self.isRegionByte) {
      throw ValidationError("'\(region)' must be a Region such as eu-west-1")
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isRegionByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "-")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// The values of the pseudo parameters that are given.
  var pseudoParameters: [PseudoParameter: String] {
    var values: [PseudoParameter: String] = [:]
    values[.region] = region
    values[.accountID] = accountId
    values[.partition] = partition
    values[.stackName] = stackName
    return values
  }

  /// Whether values of parameters are given.
  var givesParameters: Bool { !parameters.isEmpty || !parameter.isEmpty }

  /// The deployment that the options make, and what is wrong with its files; later values win.
  func deployment() throws(InputFile.Failure) -> (LintDeployment, [Diagnostic]) {
    var values: [(name: String, value: ParameterValue)] = []
    var diagnostics: [Diagnostic] = []
    var file: SourceFile?
    var isComplete = true
    for path in parameters {
      let read: ParameterFile
      do throws(InputFile.Failure) {
        read = ParameterFile(try InputFile.read(path))
      } catch {
        throw InputFile.Failure(message: error.message, path: path)
      }
      diagnostics += read.diagnostics
      isComplete = isComplete && read.isComplete
      values += read.parameters
      file = file ?? read.file
    }
    for assignment in parameter {
      let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first.map(String.init), let value = parts.last else { continue }
      values.removeAll { $0.name == name }
      values.append((name, ParameterValue(String(value), for: name)))
    }
    var deployment = LintDeployment(name: "", parameters: values, file: file)
    deployment.isComplete = isComplete
    return (deployment, diagnostics)
  }
}
