// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Repositories whose images nothing in the template scans when they are pushed.
///
/// A registry's scanning configuration of another template or account administrator scans as well,
/// which a template cannot know. Source: Amazon ECR User Guide, "Scan images for software
/// vulnerabilities".
enum UnscannedImages: StackCheck {
  static let unscanned = RuleDescriptor(
    "unscanned-images", .warning, "a repository whose images are not scanned when they are pushed",
    group: .security,
    foreignIdentifiers: [
      "ECR.1", "CT.ECR.PR.2", "CKV_AWS_163", "AWS-0030", "W79", "ECR_REPO_SCAN_ON_PUSH",
    ])
  static let rules = [unscanned]

  private static let setting = "ImageScanningConfiguration"

  static func check(_ resources: [EvaluatedResource], _ checker: inout ValueChecker) {
    guard checker.wants(unscanned) else { return }
    let registry = RegistryScanning(resources)
    for resource in resources where resource.type == "AWS::ECR::Repository" {
      checker.forEachCase(of: "RepositoryName", and: setting, in: resource) {
        checker, name, setting in
        guard registry.scans(name.value) == false, setting.value.isMappingOrAbsent else { return }
        check(setting, of: resource, &checker)
      }
    }
  }

  private static func check(
    _ slot: ValueChecker.Slot, of resource: EvaluatedResource, _ checker: inout ValueChecker
  ) {
    checker.forEachCase(of: slot.value.member("ScanOnPush")) { checker, value in
      switch value.content {
      case .absent:
        checker.report(
          unscanned,
          "images of '\(clipped(resource.logicalID))' are not scanned when they are pushed; "
            + "\(remedy)", at: slot.place, notes: [registryNote])
      case .scalar(let scalar) where scalar.text.lowercased() == "false":
        checker.report(
          unscanned, "images are not scanned when they are pushed; \(remedy)", at: value,
          notes: [registryNote])
      default: return
      }
    }
  }

  private static let remedy =
    "an AWS::ECR::RegistryScanningConfiguration or 'ScanOnPush: true' has them scanned"
  private static let registryNote = Note(
    "scanning that is set for the registry elsewhere counts as well, but cannot be seen here")
}

/// What the scanning configurations of a template say of repositories.
private struct RegistryScanning {
  private var filters: ScanningFilters?
  private var takesAll = false
  private var isKnown = true

  init(_ resources: [EvaluatedResource]) {
    var texts: [String] = []
    for resource in resources where resource.type == "AWS::ECR::RegistryScanningConfiguration" {
      // Whether a configuration under a condition exists is not known, so it may scan anything.
      guard resource.resource.node["Condition"] == nil, !resource.resource.isInLoop,
        let rules = resource["Rules"].items
      else {
        isKnown = false
        return
      }
      for rule in rules {
        guard let items = rule.member("RepositoryFilters").items, !items.isEmpty else {
          isKnown = false
          return
        }
        let filters = items.compactMap { $0.member("Filter").certainText }
        if filters.count < items.count { isKnown = false }
        texts += filters
      }
    }
    takesAll = texts.contains("*")
    guard !texts.isEmpty else { return }
    filters = ScanningFilters(texts)
    if filters == nil { isKnown = false }
  }

  /// Whether a repository is scanned; nil when that is not known.
  func scans(_ name: Evaluated) -> Bool? {
    if takesAll { return true }
    guard isKnown else { return nil }
    guard let filters else { return false }
    return name.certainText.map(filters.matches)
  }
}
