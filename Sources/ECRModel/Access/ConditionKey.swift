// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The keys that a `Condition` compares.
///
/// Keys are the same in any case, so all look-ups are. Source: IAM User Guide, "AWS global condition
/// context keys"; Service Authorization Reference for Amazon ECR and Amazon ECR Public.
public enum ConditionKey {
  /// The global keys; those that end in `/` need the name of a tag.
  public static let global = [
    "aws:AssumedRoot", "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast",
    "aws:ChatbotSourceArn", "aws:CurrentTime", "aws:Ec2InstanceSourcePrivateIPv4",
    "aws:Ec2InstanceSourceVpc", "aws:EpochTime", "aws:FederatedProvider",
    "aws:MultiFactorAuthAge", "aws:MultiFactorAuthPresent", "aws:PrincipalAccount",
    "aws:PrincipalArn", "aws:PrincipalIsAWSService", "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths", "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList",
    "aws:PrincipalTag/", "aws:PrincipalType", "aws:referer", "aws:RequestedRegion",
    "aws:RequestTag/", "aws:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceOrgPaths",
    "aws:ResourceTag/", "aws:SecureTransport", "aws:SourceAccount", "aws:SourceArn",
    "aws:SourceIdentity", "aws:SourceIp", "aws:SourceOrgID", "aws:SourceOrgPaths",
    "aws:SourceVpc", "aws:SourceVpcArn", "aws:SourceVpce", "aws:TagKeys", "aws:TokenIssueTime",
    "aws:UserAgent", "aws:userid", "aws:username", "aws:ViaAWSService", "aws:VpceAccount",
    "aws:VpceOrgID", "aws:VpceOrgPaths", "aws:VpcSourceIp",
  ]

  /// The keys of Amazon ECR and Amazon ECR Public.
  public static let service = [
    "ecr:AccountSetting", "ecr:ResourceTag/", "ecr-public:ResourceTag/",
  ]

  /// Keys that say who calls or from where, so that a condition on them narrows `*`.
  ///
  /// A tag of the principal is not among them: everyone can tag users of an account of their own.
  public static let narrowing: Set<String> = [
    "aws:principalaccount", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths",
    "aws:sourceaccount", "aws:sourcearn", "aws:sourceip", "aws:sourceorgid",
    "aws:sourceorgpaths", "aws:sourcevpc", "aws:sourcevpcarn", "aws:sourcevpce", "aws:userid",
    "aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths", "aws:vpcsourceip",
    "aws:principalisawsservice", "aws:principalservicename", "aws:principalservicenameslist",
  ]

  /// Keys that say for whom a service acts, so that it cannot be used by a stranger.
  ///
  /// Source: IAM User Guide, "The confused deputy problem".
  public static let deputy: Set<String> = [
    "aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths",
  ]

  /// Whether the facts know a key, tags by their prefix.
  public static func isKnown(_ text: String) -> Bool {
    knownNames.contains(head(of: text.lowercased()))
  }

  /// The key that somebody probably meant; nil when none is near.
  public static func nearest(to text: String) -> String? {
    let head = head(of: text)
    guard let nearest = NearestName(to: head, among: global + service) else { return nil }
    return nearest.name + text.dropFirst(head.count)
  }

  private static let knownNames = Set((global + service).map { $0.lowercased() })

  /// A key up to the tag's name.
  private static func head(of text: String) -> String {
    text.firstIndex(of: "/").map { String(text[...$0]) } ?? text
  }
}
