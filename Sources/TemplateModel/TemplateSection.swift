// SPDX-License-Identifier: Apache-2.0

/// The sections of a template, in the order of the CloudFormation User Guide; the raw value is the key.
public enum TemplateSection: String, Hashable, Sendable, CaseIterable {
  /// The version of the template's format.
  case formatVersion = "AWSTemplateFormatVersion"
  /// Text about the template.
  case description = "Description"
  /// Data about the template.
  case metadata = "Metadata"
  /// The values that a deployment is given.
  case parameters = "Parameters"
  /// What the parameters of a deployment must satisfy.
  case rules = "Rules"
  /// Tables for `Fn::FindInMap`.
  case mappings = "Mappings"
  /// Named conditions.
  case conditions = "Conditions"
  /// The macros that rewrite the template before it is deployed.
  case transform = "Transform"
  /// What SAM adds to every function; of use with the SAM transform alone.
  case globals = "Globals"
  /// What is created.
  case resources = "Resources"
  /// What the stack gives out.
  case outputs = "Outputs"
  /// Hooks, such as those of blue/green deployments.
  case hooks = "Hooks"
}
