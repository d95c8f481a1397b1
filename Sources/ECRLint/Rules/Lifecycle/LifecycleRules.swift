// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// The rules on lifecycle policies.
enum LifecycleRules {
  static let unknownKey = RuleDescriptor(
    "lifecycle-unknown-key", .error, "a key that a lifecycle policy does not have", fix: .safe)
  static let missingKey = RuleDescriptor(
    "lifecycle-missing-key", .error, "a key that a lifecycle rule needs and that is not there",
    fix: .safe)
  static let badValue = RuleDescriptor(
    "lifecycle-bad-value", .error, "a value that its key in a lifecycle policy does not take",
    fix: .safe)
  static let conflictingKeys = RuleDescriptor(
    "lifecycle-conflicting-keys", .error,
    "keys or values of a lifecycle rule that exclude each other", fix: .unsafe)
  static let ruleCount = RuleDescriptor(
    "lifecycle-rule-count", .error, "a lifecycle policy with no rule or with more than 50")
  static let duplicatePriority = RuleDescriptor(
    "lifecycle-duplicate-priority", .error, "a rulePriority that two lifecycle rules have",
    fix: .unsafe)
  static let anyNotLast = RuleDescriptor(
    "lifecycle-any-not-last", .error,
    "a lifecycle rule for any images that does not come last in its storage class", fix: .unsafe)
  static let duplicateSelection = RuleDescriptor(
    "lifecycle-duplicate-selection", .error,
    "two lifecycle rules for the same images where only one can be")

  static let allTagsNeeded = RuleDescriptor(
    "lifecycle-all-tags-needed", .warning,
    "a tag list with several entries, all of which an image must match", group: .consequences)
  static let impossibleTag = RuleDescriptor(
    "lifecycle-impossible-tag", .warning,
    "an entry of a tag list that no image tag can match", group: .consequences, fix: .unsafe)
  static let unreachableRule = RuleDescriptor(
    "lifecycle-unreachable-rule", .warning,
    "a lifecycle rule all of whose images an earlier rule claims", group: .consequences)
  static let misleadingDescription = RuleDescriptor(
    "lifecycle-misleading-description", .warning,
    "a description that says another number or unit than its lifecycle rule",
    group: .consequences)
  static let fewImages = RuleDescriptor(
    "lifecycle-few-images", .warning,
    "a lifecycle rule that keeps fewer than three images of a repository", group: .consequences)

  static let all = [
    unknownKey, missingKey, badValue, conflictingKeys, ruleCount, duplicatePriority, anyNotLast,
    duplicateSelection, allTagsNeeded, impossibleTag, unreachableRule, misleadingDescription,
    fewImages,
  ]
}
