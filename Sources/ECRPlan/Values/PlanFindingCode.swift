// SPDX-License-Identifier: Apache-2.0

/// What the planner can find.
public enum PlanFindingCode: String, Hashable, Sendable, CaseIterable {
  // What makes a deployment fail.
  /// The stack has a status in which CloudFormation takes no update.
  case stackTakesNoUpdate = "stack-takes-no-update"
  /// A resource of the name that would be made exists, and is not the stack's.
  case nameExists = "name-exists"
  /// Another resource of the stack still has the name that would be made.
  case nameHeldInStack = "name-held-in-stack"
  /// Two resources of the template have one name.
  case nameRepeated = "name-repeated"
  /// A replacement needs the name that the present resource has.
  case fixedNameReplacement = "fixed-name-replacement"
  /// A repository with images is to be deleted without `EmptyOnDelete`.
  case repositoryNotEmpty = "repository-not-empty"
  /// The registry has the setting already.
  case registrySettingExists = "registry-setting-exists"
  /// The template has a second resource for one setting of the registry.
  case registrySettingRepeated = "registry-setting-repeated"
  /// A resource cannot come under the stack as it is written.
  case importNotPossible = "import-not-possible"
  /// A resource that would be updated is not there any more.
  case resourceGone = "resource-gone"

  // What becomes of images.
  /// Images that somebody uses go.
  case imagesInUse = "images-in-use"
  /// Images go with their repository.
  case imagesDeleted = "images-deleted"
  /// A repository goes whose images were not read.
  case imagesNotRead = "images-not-read"
  /// A new repository takes another one's place, without its images.
  case imagesNotCopied = "images-not-copied"
  /// A lifecycle policy expires images that stay today.
  case imagesExpire = "images-expire"
  /// A lifecycle policy archives images that stay today.
  case imagesArchived = "images-archived"
  /// Images stay that the present lifecycle policy would take.
  case imagesSpared = "images-spared"
  /// The effect of a lifecycle policy is not known.
  case lifecycleNotSimulated = "lifecycle-not-simulated"
  /// A repository has no lifecycle policy any more.
  case lifecyclePolicyRemoved = "lifecycle-policy-removed"

  // Who may do what, and what protects.
  /// Somebody gets access.
  case accessGained = "access-gained"
  /// Somebody loses access.
  case accessLost = "access-lost"
  /// Whether an access policy changes is not known.
  case accessUnclear = "access-unclear"
  /// A live policy that the template does not have is deleted.
  case undeclaredPolicyDeleted = "undeclared-policy-deleted"
  /// A live lifecycle policy that the template does not have is deleted.
  case undeclaredLifecyclePolicyDeleted = "undeclared-lifecycle-policy-deleted"
  /// The statement goes by which Lambda gets images.
  case lambdaRetrievalLost = "lambda-retrieval-lost"
  /// Tags can be moved to other images that could not.
  case tagsBecomeMutable = "tags-become-mutable"
  /// Tags cannot be moved to other images any more.
  case tagsBecomeImmutable = "tags-become-immutable"
  /// More tags are left out of immutability.
  case exclusionsWidened = "exclusions-widened"

  // What has another effect than it seems.
  /// A setting leaves the template and stays live.
  case settingKept = "setting-kept"
  /// The registry decides over scanning, not the repository.
  case scanSettingOverruled = "scan-setting-overruled"
  /// A setting of the registry that nobody declared is overwritten.
  case registrySettingOverwritten = "registry-setting-overwritten"
  /// A macro may make other resources than the template shows.
  case templateUsesMacro = "template-uses-macro"
  /// A live resource is taken for the stack's.
  case identityAssumed = "identity-assumed"
  /// A live resource that no stack has is taken for the stack's.
  case notInAStack = "not-in-a-stack"
  /// Which live resource is the stack's is not known.
  case identityUnclear = "identity-unclear"
  /// The deployed template is not known.
  case deployedUnknown = "deployed-unknown"
  /// Something live could not be read.
  case liveUnreadable = "live-unreadable"
  /// Only spelling changes, and an update would still delete something.
  case spellingUpdates = "spelling-updates"
  /// A resource stays alive outside of the stack.
  case leavesTheStack = "leaves-the-stack"

  /// How much such a finding weighs, where it is not said otherwise.
  public var level: PlanFinding.Level {
    switch self {
    case .stackTakesNoUpdate, .nameExists, .nameHeldInStack, .nameRepeated, .fixedNameReplacement,
      .repositoryNotEmpty, .registrySettingExists, .registrySettingRepeated, .importNotPossible,
      .resourceGone:
      .blocker
    case .imagesInUse, .imagesDeleted, .imagesNotRead, .imagesNotCopied, .imagesExpire: .dataLoss
    case .accessGained, .undeclaredPolicyDeleted, .lambdaRetrievalLost, .tagsBecomeMutable,
      .exclusionsWidened:
      .security
    case .imagesArchived, .imagesSpared, .lifecycleNotSimulated, .lifecyclePolicyRemoved,
      .accessLost, .accessUnclear, .undeclaredLifecyclePolicyDeleted, .tagsBecomeImmutable,
      .settingKept, .scanSettingOverruled, .registrySettingOverwritten, .identityAssumed,
      .notInAStack, .identityUnclear, .templateUsesMacro, .deployedUnknown, .liveUnreadable,
      .spellingUpdates,
      .leavesTheStack:
      .warning
    }
  }
}
