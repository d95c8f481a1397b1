// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

/// Settings of a repository that could be better: no lifecycle policy, scanning set where it is
/// deprecated, a name of its own.
enum RepositoryUpkeep: ResourceCheck {
  static let lifecycle = RuleDescriptor(
    "missing-lifecycle-policy", .warning, "a repository whose images nothing removes",
    group: .advice, foreignIdentifiers: ["ECR.3", "CT.ECR.PR.1"])
  static let scanning = RuleDescriptor(
    "deprecated-scan-setting", .warning,
    "scanning that is set by repository, which is deprecated", group: .advice)
  static let name = RuleDescriptor(
    "explicit-name", .warning, "a name that keeps the repository from being replaced",
    group: .advice, foreignIdentifiers: ["W28", "CFN_NO_EXPLICIT_RESOURCE_NAMES"])
  static let rules = [lifecycle, scanning, name]
  static let types: Set<String> = ["AWS::ECR::Repository", "AWS::ECR::PublicRepository"]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checkName(resource, &checker)
    guard resource.type == "AWS::ECR::Repository" else { return }
    checkLifecycle(resource, &checker)
    checkScanning(resource, &checker)
  }

  private static func checkLifecycle(
    _ resource: EvaluatedResource, _ checker: inout ValueChecker
  ) {
    checker.forEachCase(of: "LifecyclePolicy", in: resource) { checker, slot in
      guard slot.value.isMappingOrAbsent else { return }
      checker.forEachCase(of: slot.value.member("LifecyclePolicyText")) { checker, text in
        guard text.isAbsent else { return }
        checker.report(
          lifecycle,
          "'\(clipped(resource.logicalID))' keeps every image that is pushed; a 'LifecyclePolicy' "
            + "removes those that nobody needs", at: slot.place)
      }
    }
  }

  /// Source: CloudFormation Template Reference, AWS::ECR::Repository, `ImageScanningConfiguration`.
  private static func checkScanning(
    _ resource: EvaluatedResource, _ checker: inout ValueChecker
  ) {
    checker.forEachCase(of: "ImageScanningConfiguration", in: resource) { checker, slot in
      guard slot.value.isWritten else { return }
      checker.report(
        scanning,
        "'ImageScanningConfiguration' is deprecated; an AWS::ECR::RegistryScanningConfiguration says "
          + "what is scanned", at: slot.place)
    }
  }

  /// Source: CloudFormation User Guide, "Update behaviors of stack resources": the new resource is
  /// made before the old one is deleted, so both need the name at once.
  private static func checkName(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checker.forEachCase(of: "RepositoryName", in: resource) { checker, slot in
      guard slot.value.isWritten else { return }
      checker.report(
        name,
        "'RepositoryName' is fixed, so the repository cannot be replaced; without it, CloudFormation "
          + "makes a new name each time", at: slot.place)
    }
  }
}

extension Evaluated {
  /// Whether something stands there for certain, known or not.
  fileprivate var isWritten: Bool {
    switch content {
    case .scalar, .list, .object, .json: true
    case .unknown(let formula):
      if case .expression(let expression)? = formula.single {
        expression.function != .transform
      } else {
        true
      }
    case .absent, .null, .refused, .choice: false
    }
  }
}
