// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A function or service that needs an image from a repository which the same deployment creates.
///
/// Nothing is in the repository at that moment. A template that can put an image there while it is
/// deployed, or that creates the two under different conditions, is not judged; nor is a function of
/// AWS SAM, whose tools bring images of their own. That AWS Lambda and AWS App Runner refuse to create a
/// resource without its image was not tried.
enum ImageOfNewRepository: StackCheck {
  static let rule = RuleDescriptor(
    "image-of-new-repository", .warning,
    "a function or service whose image cannot be there when the stack is first deployed",
    group: .consequences)
  static let rules = [rule]

  /// Resources whose creation can push an image, or can wait for somebody to do so.
  private static let makers: Set<String> = [
    "AWS::CloudFormation::CustomResource", "AWS::CloudFormation::WaitCondition",
    "AWS::CloudFormation::Macro", "AWS::ImageBuilder::Image", "AWS::CodeBuild::Build",
  ]

  private static let creations: Set<String> = [
    "AWS::Lambda::Function", "AWS::AppRunner::Service",
  ]

  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker) {
    let repositories = DeclaredRepositories(resources)
    guard !repositories.isEmpty, checker.wants(rule), !checker.template.hasUnknownMacro,
      !resources.contains(where: { $0.type.hasPrefix("Custom::") || makers.contains($0.type) })
    else { return }
    var tasks: [String: [ImageUse]] = [:]
    for resource in resources where resource.type == "AWS::ECS::TaskDefinition" {
      tasks[resource.logicalID] = ImageUse.all(of: resource)
    }
    for resource in resources {
      if creations.contains(resource.type) {
        check(ImageUse.all(of: resource), repositories, &checker)
      } else if resource.type == "AWS::ECS::Service" {
        checkService(resource, tasks, repositories, &checker)
      }
    }
  }

  private static func check(
    _ uses: [ImageUse], _ repositories: DeclaredRepositories, _ checker: inout ValueChecker
  ) {
    for use in uses {
      guard let repository = repository(of: use, for: use.resource, repositories, checker.template)
      else { continue }
      checker.report(
        rule,
        "'\(clipped(repository.logicalID))' is still empty when this stack is first deployed, so "
          + "'\(clipped(use.resource.logicalID))' cannot be created; create the repository in a stack "
          + "of its own", at: use.value)
      return
    }
  }

  private static func checkService(
    _ service: EvaluatedResource, _ tasks: [String: [ImageUse]],
    _ repositories: DeclaredRepositories, _ checker: inout ValueChecker
  ) {
    guard startsTasks(service),
      case .resource(let id)? =
        ComposedText(service.properties.member("TaskDefinition"), in: checker.template)?.pieces
        .first,
      let uses = tasks[id]
    else { return }
    for use in uses {
      guard let repository = repository(of: use, for: service, repositories, checker.template)
      else { continue }
      checker.report(
        rule,
        "'\(clipped(repository.logicalID))' is still empty when this stack is first deployed, so "
          + "'\(clipped(service.logicalID))' waits for tasks that cannot start; deploy it with "
          + "'DesiredCount: 0' first", at: service.properties.member("TaskDefinition"),
        notes: [Note("the image is named here", at: use.value.place)])
      return
    }
  }

  /// Whether a service certainly starts tasks when it is created.
  ///
  /// Without a count it starts one. Source: aws/aws-cdk pull request 13130.
  private static func startsTasks(_ service: EvaluatedResource) -> Bool {
    guard service.properties.member("DeploymentController").isAbsent else { return false }
    guard !service.isConditional(["DesiredCount"]) else { return false }
    let count = service.properties.member("DesiredCount")
    if count.isAbsent { return true }
    // A first deployment can set a parameter with a default to 0.
    return count.certainText.flatMap { Int($0) }.map { $0 > 0 } ?? false
  }

  /// The repository that an image comes from, when both are certainly created at once.
  private static func repository(
    of use: ImageUse, for consumer: EvaluatedResource, _ repositories: DeclaredRepositories,
    _ template: Template
  ) -> EvaluatedResource? {
    // A choice of images is what a first deployment without an image is made for.
    guard !use.resource.isConditional(use.path),
      let address = ComposedText(use.value, in: template),
      let repository = repositories.repository(in: address)
    else { return nil }
    let conditions = [consumer, use.resource].compactMap { $0.resource.node["Condition"] }
    let own = repository.resource.node["Condition"]
    return conditions.allSatisfy { $0 == own } ? repository : nil
  }
}
