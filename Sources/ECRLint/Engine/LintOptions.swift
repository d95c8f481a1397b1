// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// What a project says of itself, for rules that cannot know it.
///
/// A rule that needs one of these is silent, or judges by general practice, where it is not given.
public struct LintOptions: Hashable, Sendable {
  /// The tag keys that every resource with tags must carry.
  public var requiredTags: [String] = []

  /// What a repository's whole name must match; nil when any name will do.
  public var repositoryName: Pattern?

  /// The accounts, of 12 digits each, that a policy may let in.
  public var trustedAccounts: [String] = []

  /// The organizations, such as `o-a1b2c3d4e5`, that a policy may let in.
  public var trustedOrganizations: [String] = []

  /// Nothing said.
  public init() {}
}
