// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics

/// What an import says of live state.
public enum ImportRules {
  /// A resource of which something was not read, so that a template cannot declare it.
  public static let incomplete = RuleDescriptor(
    "incomplete-live-state", .error, "a live resource of which not everything was read")

  /// A live setting that the API takes and CloudFormation does not.
  public static let undeclarable = RuleDescriptor(
    "undeclarable-setting", .error, "a live setting that no template can declare")

  /// A pattern that no repository matches.
  public static let unmatched = RuleDescriptor(
    "unmatched-name", .error, "a name or pattern that no repository matches")

  /// A template that is too large to be given to CloudFormation as it is.
  public static let large = RuleDescriptor(
    "large-template", .warning, "a template that CloudFormation takes from Amazon S3 only")
}
