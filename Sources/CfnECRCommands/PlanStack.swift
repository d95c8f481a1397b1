// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRModel
import ECRPlan
import TemplateDiagnostics
import TemplateModel

/// What is deployed, as far as the recorded live state or files tell it.
struct PlanStack {
  /// The stack; nil when nobody names one that is recorded.
  let recorded: DeployedStack?

  /// The template that is deployed; nil when it is not known, or when there is no such stack.
  let template: SourceFile?

  /// What is wrong with the file of parameter values.
  private(set) var diagnostics: [Diagnostic] = []

  private let parameters: ParameterFile?

  /// Finds the stack that is named, which must be recorded, or else one that only the configuration names.
  init(_ command: PlanCommand, _ live: RegistrySnapshot?, configured name: String?) throws {
    if let name = command.stack {
      guard let stack = live?.stack(name) else {
        throw ValidationError(
          "the live state holds no stack '\(clipped(name))'; give its template with --deployed FILE"
        )
      }
      recorded = stack
    } else {
      recorded = command.deployed == nil ? name.flatMap { live?.stack($0) } : nil
    }
    if let path = command.deployed {
      template = try InputFile.named(path)
    } else if let recorded, !Self.isAbsent(recorded) {
      let body = recorded.templateBody.value
      guard body != nil || command.stack == nil else {
        throw ValidationError(
          "the live state does not hold the template of '\(clipped(recorded.name))'; give it with"
            + " --deployed FILE instead of --stack")
      }
      template = body.map { SourceFile(path: "stack \(recorded.name)", text: $0) }
    } else {
      template = nil
    }
    parameters = try command.deployedParameters.map { ParameterFile(try InputFile.named($0)) }
    diagnostics = parameters?.diagnostics ?? []
  }

  /// Whether AWS said that there is no such stack, or that it was never created and a change set waits.
  var isAbsent: Bool { recorded.map(Self.isAbsent) ?? false }

  private static func isAbsent(_ stack: DeployedStack) -> Bool {
    stack.description.isAbsent || stack.description.value?.status == "REVIEW_IN_PROGRESS"
  }

  /// The stack's tags; nil when nobody tells them.
  var tags: [StackDescription.Tag]? { recorded?.description.value?.tags }

  /// The parameter values of what is deployed; nil when nobody tells them.
  func values(of template: Template) -> [String: ParameterValue]? {
    if let parameters {
      return Dictionary(
        parameters.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    }
    return recorded?.description.value.map { PlanParameters.previous($0, of: template) }
  }
}

extension InputFile {
  /// Reads a file; the error names it.
  static func named(_ path: String) throws(Failure) -> SourceFile {
    do throws(Failure) {
      return try read(path)
    } catch {
      throw Failure(message: error.message, path: path)
    }
  }
}
