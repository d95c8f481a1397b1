// SPDX-License-Identifier: Apache-2.0

/// The parameters that CloudFormation defines.
///
/// Source: CloudFormation Template Reference, "Pseudo parameters reference".
public enum PseudoParameter: String, Hashable, Sendable, CaseIterable {
  /// The account's twelve digits.
  case accountID = "AWS::AccountId"
  /// The topics that the stack notifies; the one list among them.
  case notificationARNs = "AWS::NotificationARNs"
  /// Nothing: takes away the property or the item that it stands for.
  case noValue = "AWS::NoValue"
  /// The partition, such as `aws-cn`.
  case partition = "AWS::Partition"
  /// The Region, such as `eu-west-1`.
  case region = "AWS::Region"
  /// The stack's ARN.
  case stackID = "AWS::StackId"
  /// The stack's name.
  case stackName = "AWS::StackName"
  /// The partition's domain, such as `amazonaws.com`.
  case urlSuffix = "AWS::URLSuffix"
}
