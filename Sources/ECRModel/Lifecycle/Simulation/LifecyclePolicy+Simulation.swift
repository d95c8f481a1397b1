// SPDX-License-Identifier: Apache-2.0

extension LifecyclePolicy {
  /// How images that others keep are counted, which is not documented; see `ImageProtection`.
  public enum ProtectedImages: Hashable, Sendable {
    /// Like all others: they are selected and take their places among the images that are kept.
    case count
    /// Not at all: no rule selects them.
    case areLeftOut
  }

  /// Tells what the policy does with the images of a repository at a time, in seconds since 1970.
  ///
  /// The verdicts stand in the order of the images. All rules look at all images at once; an image
  /// belongs to the first rule of its storage class that selects it, and only that rule can act on it,
  /// but every rule counts it. That is how the evaluation rules of the Amazon ECR User Guide
  /// ("Lifecycle policies", 2026-04) read, and it gives the result of each of its examples. That rules of one
  /// storage class never claim images of another is not said there but follows from an example.
  ///
  /// A policy that the service refuses has no defined result.
  ///
  /// - Complexity: O(*i* · *r* · *t*) for images, rules and the tags and entries that are compared,
  ///   and the sorting of the images.
  public func simulate(
    _ images: [LifecycleImage], at now: Int64, protected: ProtectedImages = .count
  ) -> [LifecycleVerdict] {
    var verdicts = [LifecycleVerdict](repeating: LifecycleVerdict(), count: images.count)
    // Times apart from the images: copying an image for each comparison would take most of the time.
    let times = images.map(\.orderedAt)
    let order = images.indices.sorted { left, right in
      times[left] == times[right]
        ? images[left].digest < images[right].digest : times[left] > times[right]
    }
    for rule in rules.sorted(by: { $0.priority < $1.priority }) {
      let selector = ImageSelector(rule.selection)
      let selected = order.filter { index in
        (protected == .count || !images[index].isProtected)
          && selector.selects(images[index].tags, in: images[index].storageClass)
      }
      let tie =
        rule.selection.countType == .imageCountMoreThan
        ? Self.tie(selected.map { images[$0].orderedAt }, rule.selection.countNumber) : nil
      for (rank, index) in selected.enumerated() where verdicts[index].rule == nil {
        verdicts[index] = rule.verdict(on: images[index], rank: rank, at: now)
        verdicts[index].isTied = images[index].orderedAt == tie
      }
    }
    return verdicts
  }

  /// The time of images on both sides of the cut after a number of the newest; nil when there is none.
  private static func tie(_ times: [Int64], _ number: Int) -> Int64? {
    guard number > 0, number < times.count, times[number - 1] == times[number] else { return nil }
    return times[number]
  }
}

extension LifecycleRule {
  private static let secondsPerDay: Int64 = 86_400

  /// The verdict on an image that belongs to the rule; `rank` counts the newer ones that it selects.
  fileprivate func verdict(
    on image: LifecycleImage, rank: Int, at now: Int64
  ) -> LifecycleVerdict {
    var verdict = LifecycleVerdict(rule: priority)
    let isMet: Bool
    if selection.countType == .imageCountMoreThan {
      isMet = rank >= selection.countNumber
    } else if let clock = image.clock(of: selection.countType) {
      let (days, tooLong) = Int64(selection.countNumber)
        .multipliedReportingOverflow(by: Self.secondsPerDay)
      let (due, tooLate) = clock.addingReportingOverflow(days)
      guard !tooLong, !tooLate else { return verdict }
      verdict.dueAfter = due
      // Strictly older: an image of exactly one day is not older than one day.
      isMet = now > due
    } else {
      isMet = false
    }
    guard isMet else { return verdict }
    if image.isProtected {
      verdict.prevented = action
    } else {
      verdict.action = action
    }
    return verdict
  }
}

/// Which images a rule selects, whatever its number is.
private struct ImageSelector {
  private let selection: LifecycleSelection
  private let storageClass: StorageClass
  private let conditions: [TagCondition?]

  init(_ selection: LifecycleSelection) {
    self.selection = selection
    storageClass = selection.effectiveStorageClass
    conditions =
      (selection.tagPatternList ?? []).map { TagCondition(pattern: $0) }
      + (selection.tagPrefixList ?? []).map { TagCondition(prefix: $0) }
  }

  func selects(_ tags: [String], in storageClass: StorageClass) -> Bool {
    guard storageClass == self.storageClass else { return false }
    switch selection.tagStatus {
    case .any: return true
    case .untagged: return tags.isEmpty
    case .tagged:
      // One tag may meet several entries, and each entry needs one.
      return !tags.isEmpty
        && conditions.allSatisfy { condition in
          tags.contains { condition?.matches($0) ?? false }
        }
    default: return false
    }
  }
}
