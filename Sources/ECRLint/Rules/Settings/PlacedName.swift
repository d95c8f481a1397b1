// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A name in a resource that says where what it names is.
struct PlacedName {
  /// What it is, to begin a message with.
  var what: String

  /// The value that holds it.
  var value: Evaluated

  /// The partition; nil when it is not known.
  var partition: String?

  /// The Region; nil when it is not known or the name belongs to none.
  var region: String?

  /// The account; nil when it is not known.
  var account: String?

  /// Whether it must be in the Region of the registry.
  var sharesRegion = false

  /// Whether it must be in the account of the registry.
  var sharesAccount = false

  /// Looks at each name of a resource, in each of its cases.
  static func forEach(
    of resource: EvaluatedResource, _ checker: inout ValueChecker,
    _ body: (inout ValueChecker, PlacedName) -> Void
  ) {
    func look(
      _ what: String, _ value: Evaluated, region: Bool = false, account: Bool = false,
      _ checker: inout ValueChecker
    ) {
      checker.forEachCase(of: value) { checker, value in
        guard var name = Self(what, arn: value, checker.deployment) else { return }
        (name.sharesRegion, name.sharesAccount) = (region, account)
        body(&checker, name)
      }
    }
    switch resource.type {
    case "AWS::ECR::SigningConfiguration":
      checker.forEachItem(of: resource[["Rules"]]) { checker, rule in
        look(
          "the signing profile", rule.member("SigningProfileArn"), region: true, &checker)
      }
    case "AWS::ECR::ReplicationConfiguration":
      checker.forEachItem(of: resource[["ReplicationConfiguration", "Rules"]]) { checker, rule in
        checker.forEachItem(of: rule.member("Destinations")) { checker, destination in
          checker.forEachCase(of: destination.member("Region")) { checker, value in
            guard let region = value.text, !region.isEmpty else { return }
            body(&checker, Self(what: "the destination", value: value, region: region))
          }
        }
      }
    default:
      look("the key", resource[["EncryptionConfiguration", "KmsKey"]], region: true, &checker)
      look("the secret", resource[["CredentialArn"]], region: true, account: true, &checker)
      look("the role", resource[["CustomRoleArn"]], &checker)
      look("the principal", resource[["PrincipalArn"]], &checker)
    }
  }

  private init(what: String, value: Evaluated, region: String) {
    (self.what, self.value, self.region) = (what, value, region)
  }

  /// Reads an ARN; nil when the value is none.
  private init?(_ what: String, arn value: Evaluated, _ deployment: DeploymentFacts) {
    guard let text = PartialText(value, deployment), let arn = PartialARN(text) else { return nil }
    (self.what, self.value) = (what, value)
    partition = arn.partition.flatMap { $0.isEmpty ? nil : $0 }
    region = arn.region.flatMap { $0.isEmpty ? nil : $0 }
    account = arn.account.flatMap { $0.isEmpty ? nil : $0 }
  }
}
