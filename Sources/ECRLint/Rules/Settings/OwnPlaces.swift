// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// Names that must lie in the registry's own Region, partition or account.
///
/// A key, a secret and a signing profile must be in the Region of the registry, and the secret in
/// its account too; everything must be in its partition. Source: messages of the service (`Invalid
/// arn <region>` for a key, `The region of signing profile ARN … must be …`, `Invalid region`);
/// Amazon ECR User Guide, "Creating a pull through cache rule". Without a deployment's Region the
/// first of a resource's names stands for it.
enum OwnPlaces: ResourceCheck {
  static let region = RuleDescriptor(
    "wrong-region", .error, "a key, secret or profile of another Region than the registry's")
  static let partition = RuleDescriptor(
    "wrong-partition", .error, "a name of another partition than the registry's")
  static let account = RuleDescriptor(
    "wrong-account", .error, "a secret of another account than the registry's")
  static let unknownRegion = RuleDescriptor(
    "unknown-region", .warning, "a Region that is not known", fix: .unsafe)
  static let rules = [region, partition, account, unknownRegion]

  static let types: Set<String> = [
    "AWS::ECR::Repository", "AWS::ECR::RepositoryCreationTemplate",
    "AWS::ECR::PullThroughCacheRule", "AWS::ECR::SigningConfiguration",
    "AWS::ECR::PullTimeUpdateExclusion", "AWS::ECR::ReplicationConfiguration",
  ]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    var own = OwnPlace(checker.deployment)
    PlacedName.forEach(of: resource, &checker) { checker, name in
      judge(name, &own, &checker)
    }
  }

  private static func judge(
    _ name: PlacedName, _ own: inout OwnPlace, _ checker: inout ValueChecker
  ) {
    if let region = name.region, !Regions.isKnown(region) {
      // A text that cannot be a Region's name is reported as that.
      if TextForm.region.matches(region) { reportUnknown(region, name, &checker) }
      return
    }
    let partition = name.region.map(Regions.partition) ?? name.partition
    // A Region says its partition itself; when the two differ, the name cannot exist anywhere.
    if let written = name.partition, let partition, written != partition {
      report(
        self.partition, "'\(clipped(written))' has no Region '\(clipped(name.region ?? ""))'",
        name, given: nil, &checker)
      return
    }
    if let partition, let known = own.partition, known.text != partition {
      report(
        self.partition,
        "\(name.what) is in the partition '\(clipped(partition))'\(known.words("partition"))",
        name, given: known, &checker)
      return
    }
    if name.sharesRegion, let region = name.region, let known = own.region, known.text != region {
      report(
        self.region, "\(name.what) is in '\(clipped(region))'\(known.words("Region"))", name,
        given: known, &checker)
    } else if name.sharesAccount, let account = name.account, let known = own.account,
      known.text != account
    {
      report(
        self.account,
        "\(name.what) is in the account '\(clipped(account))'\(known.words("account"))",
        name, given: known, &checker)
    }
    // What holds in one branch only says nothing about the others.
    if checker.branches.isEmpty { own.learn(from: name, partition) }
  }

  private static func report(
    _ rule: RuleDescriptor, _ message: String, _ name: PlacedName, given known: OwnPlace.Known?,
    _ checker: inout ValueChecker
  ) {
    let first = known?.source
    checker.report(
      rule, message, at: name.value,
      notes: first.map { [Note("the other one stands here", at: $0.place)] } ?? [])
  }

  private static func reportUnknown(
    _ region: String, _ name: PlacedName, _ checker: inout ValueChecker
  ) {
    let nearest = Regions.nearest(to: region)
    let isWhole = name.value.text == region
    checker.report(
      unknownRegion,
      "'\(clipped(region))' was no Region in \(Regions.date)\(didYouMean(nearest?.name))",
      at: name.value,
      fixes: nearest.map {
        $0.isOnly && isWhole ? checker.replacing(name.value, with: $0.name, .unsafe) : []
      } ?? [])
  }
}
