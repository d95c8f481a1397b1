// SPDX-License-Identifier: Apache-2.0

/// A service of AWS that is read.
///
/// Source of names, versions and protocols: the service models of botocore 1.43.
public enum AWSService: String, CaseIterable, Sendable {
  /// Amazon ECR.
  case ecr
  /// Amazon ECR Public, which is in `us-east-1` alone for what is read here.
  case ecrPublic = "ecr-public"
  /// AWS CloudFormation.
  case cloudFormation = "cloudformation"
  /// AWS STS.
  case sts

  /// The name in the scope of a signature.
  public var signingName: String { rawValue }

  /// What stands before the operation in `X-Amz-Target`; nil for a service of the query protocol.
  public var targetPrefix: String? {
    switch self {
    case .ecr: "AmazonEC2ContainerRegistry_V20150921"
    case .ecrPublic: "SpencerFrontendService"
    case .cloudFormation, .sts: nil
    }
  }

  /// The version of the API that the query protocol names.
  public var apiVersion: String? {
    switch self {
    case .ecr, .ecrPublic: nil
    case .cloudFormation: "2010-05-15"
    case .sts: "2011-06-15"
    }
  }

  /// What stands before the operation in an action of IAM.
  public var actionPrefix: String { rawValue }
}
