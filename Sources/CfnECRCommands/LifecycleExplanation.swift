// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

/// Says of an image why a rule of a lifecycle policy did or did not take it.
struct LifecycleExplanation {
  /// The rule.
  let rule: LifecycleRule
  /// The image.
  let image: LifecycleImage
  /// What the policy means for the image.
  let verdict: LifecycleVerdict
  /// When the rule of the verdict acts on the image; nil when no time decides it.
  let dueAt: String?
  /// The image that keeps this one; nil when none is known to.
  let keeper: ImageDigest?
  /// Whether no rule selects the image, because of what keeps it.
  let isLeftOut: Bool

  /// One lower-case phrase.
  var words: String {
    if let obstacle { return "does not select it: \(obstacle)" }
    guard let keeper else { return outcome }
    let stay = "while \(Self.shortened(keeper)) is there"
    return isLeftOut ? "leaves it out \(stay)" : "\(outcome); nothing happens \(stay)"
  }

  /// As much of a digest as tells images apart.
  static func shortened(_ digest: ImageDigest) -> String {
    String(decoding: digest.description.utf8.prefix(19), as: UTF8.self).escapingControls
  }

  /// What comes of it when the rule selects the image.
  private var outcome: String {
    guard verdict.rule == rule.priority else {
      return "selects it, but rule \(verdict.rule ?? 0) claims it first"
    }
    let number = rule.selection.countNumber
    let verb = rule.action.type == .expire ? "expire" : "archive"
    let act = verdict.prevented == nil ? "\(verb)s it" : "would \(verb) it"
    let stays = verdict.action == nil && verdict.prevented == nil
    if rule.selection.countType == .imageCountMoreThan {
      let newest = number == 1 ? "the newest image" : "among the newest \(number) images"
      return stays
        ? "selects it and keeps it: it is \(newest) that the rule selects"
        : "selects it and \(act): it is not \(newest) that the rule selects"
    }
    let days = "\(number) \(number == 1 ? "day" : "days") after it was \(clock)"
    guard let dueAt else { return "selects it and keeps it: it never was \(clock)" }
    return stays
      ? "selects it and keeps it until \(dueAt), \(days)"
      : "selects it and \(act): \(days) was \(dueAt)"
  }

  /// What keeps the rule from selecting the image; nil when it does select it.
  private var obstacle: String? {
    let selection = rule.selection
    let stored = selection.effectiveStorageClass
    if image.storageClass != stored {
      return "it is stored as '\(image.storageClass.rawValue)', not as '\(stored.rawValue)'"
    }
    switch selection.tagStatus {
    case .any: return nil
    case .untagged: return image.tags.isEmpty ? nil : "it is tagged"
    default: break
    }
    if image.tags.isEmpty { return "it is untagged" }
    let patterns = (selection.tagPatternList ?? []).map { ($0, TagCondition(pattern: $0)) }
    let prefixes = (selection.tagPrefixList ?? []).map { ($0, TagCondition(prefix: $0)) }
    for (list, verb) in [(patterns, "matches"), (prefixes, "begins with")] {
      for (text, condition) in list
      where !image.tags.contains(where: { condition?.matches($0) ?? false }) {
        let others =
          patterns.count + prefixes.count > 1 ? ", and a rule needs each of its entries" : ""
        return "no tag of it \(verb) '\(clipped(text).escapingControls)'\(others)"
      }
    }
    return nil
  }

  /// What the days of the rule count from.
  private var clock: String {
    switch rule.selection.countType {
    case .sinceImagePulled:
      image.lastPulledAt ?? image.lastActivatedAt == nil
        ? "pushed, as no pull is recorded" : "last pulled or restored"
    case .sinceImageTransitioned: "archived"
    default: "pushed"
    }
  }
}
