// SPDX-License-Identifier: Apache-2.0

public import ECRModel
import TemplateSyntax

extension RegistryCollector {
  /// Reads a stack by its name or its ARN: its description, its resources and its template as it was sent.
  ///
  /// One that CloudFormation does not have is absent; one that it does not describe is an error, because it was
  /// asked for. Values of `NoEcho` parameters are masked.
  public func stack(_ name: String) async throws(AWSError) -> Collected<DeployedStack> {
    var collected = Collected(DeployedStack(name))
    let input = [AWSCall.Member("StackName", .text(name))]
    do throws(AWSError) {
      let description = try await reader.read(.describeStacks, input, about: name) {
        answer throws(AnswerRecords.Problem) in
        var answers = AnswerRecords()
        return try answers.stack(answer, named: name)
      }
      collected.value.description = .found(description)
    } catch {
      guard error.isMissingStack else { throw error }
      collected.value.description = .absent
      return collected
    }
    let resources = try await PartOutcome { () async throws(AWSError) in
      var answers = AnswerRecords()
      var items: [StackResource] = []
      try await reader.readPages(.listStackResources, input, about: name) {
        page throws(AnswerRecords.Problem) in
        items += try answers.stackResources(page).items
      }
      return Listing(items)
    }
    collected.set(\.resources, resources)
    let template = try await PartOutcome { () async throws(AWSError) in
      try await reader.read(
        .getTemplate, input + [.init("TemplateStage", .text("Original"))], about: name
      ) { answer throws(AnswerRecords.Problem) in
        var answers = AnswerRecords()
        return try answers.template(answer)
      }
    }
    collected.set(\.templateBody, template)
    collected.value = collected.value.withoutSecrets
    return collected
  }
}

extension AWSError {
  /// Whether CloudFormation says that it has no such stack.
  ///
  /// Its code is that of every wrong input. Source of the words: facts of the API as it answers,
  /// `Stack with id NAME does not exist`.
  fileprivate var isMissingStack: Bool {
    kind == .refused && code == "ValidationError" && message.contains("does not exist")
  }
}
