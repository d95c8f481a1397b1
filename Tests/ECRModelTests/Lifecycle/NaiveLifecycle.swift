// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// A second lifecycle simulator, slow and plain, that the first is held against.
///
/// It follows the evaluation rules of the Amazon ECR User Guide, "Lifecycle policies" (2026-04), word by word
/// and shares nothing with the simulator but the types of what goes in.
struct NaiveLifecycle {
  var rules: [LifecycleRule]
  var images: [LifecycleImage]
  var now: Int64

  /// What happens to one image.
  struct Outcome: Equatable {
    /// The first rule whose selection has the image, whatever it does with it.
    var claimedBy: Int?
    /// The rule that acts on the image.
    var appliedBy: Int?
    var action: LifecycleAction?
    /// What a manifest list that refers to the image prevents.
    var prevented: LifecycleAction?
    /// When the days of the claiming rule have gone by.
    var due: Int64?
    /// Whether another order of images of one moment gives another result.
    var isTied = false
  }

  /// The outcome of every image, in the order of the images.
  func outcomes(countingProtected: Bool = true) -> [Outcome] {
    let considered = images.indices.filter { countingProtected || !images[$0].isProtected }
    var outcomes = images.map { _ in Outcome() }
    for rule in rules.sorted(by: { $0.priority < $1.priority }) {
      // All rules are evaluated at once: what another rule marked still counts.
      let selected = considered.filter { selects(rule.selection, images[$0]) }
      let met = members(of: selected, meeting: rule.selection)
      for index in selected where outcomes[index].claimedBy == nil {
        outcomes[index].claimedBy = rule.priority
        outcomes[index].due = due(images[index], rule.selection)
        outcomes[index].isTied = isTied(
          images[index], rule.selection, among: selected, met)
        guard met.contains(index) else { continue }
        if images[index].isProtected {
          outcomes[index].prevented = rule.action
        } else {
          outcomes[index].action = rule.action
          outcomes[index].appliedBy = rule.priority
        }
      }
    }
    return outcomes
  }

  // MARK: - Selection

  private func selects(_ selection: LifecycleSelection, _ image: LifecycleImage) -> Bool {
    guard image.storageClass.rawValue == selection.storageClass?.rawValue ?? "standard" else {
      return false
    }
    switch selection.tagStatus.rawValue {
    case "any": return true
    case "untagged": return image.tags.isEmpty
    default:
      let patterns = selection.tagPatternList ?? []
      let prefixes = selection.tagPrefixList ?? []
      return !image.tags.isEmpty
        && patterns.allSatisfy { pattern in
          image.tags.contains { Self.glob(Array(pattern)[...], Array($0)[...]) }
        }
        && prefixes.allSatisfy { prefix in image.tags.contains { $0.hasPrefix(prefix) } }
    }
  }

  private static func glob(_ pattern: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool
  {
    guard let first = pattern.first else { return text.isEmpty }
    if first == "*" {
      return glob(pattern.dropFirst(), text) || (!text.isEmpty && glob(pattern, text.dropFirst()))
    }
    return text.first == first && glob(pattern.dropFirst(), text.dropFirst())
  }

  // MARK: - Criteria

  private func members(of selected: [Int], meeting selection: LifecycleSelection) -> Set<Int> {
    if selection.countType.rawValue == "imageCountMoreThan" {
      let youngestFirst = selected.sorted { left, right in
        let ages = (age(images[left]), age(images[right]))
        return ages.0 == ages.1 ? images[left].digest < images[right].digest : ages.0 < ages.1
      }
      return Set(youngestFirst.dropFirst(selection.countNumber))
    }
    return Set(
      selected.filter { index in
        guard let due = due(images[index], selection) else { return false }
        return now > due
      })
  }

  /// How old an image is among others; one that came back from the archive is as young as its return.
  private func age(_ image: LifecycleImage) -> Int64 {
    now - (image.lastActivatedAt ?? image.pushedAt)
  }

  private func due(_ image: LifecycleImage, _ selection: LifecycleSelection) -> Int64? {
    let start: Int64?
    switch selection.countType.rawValue {
    case "sinceImagePushed": start = image.pushedAt
    case "sinceImageTransitioned": start = image.lastArchivedAt
    case "sinceImagePulled":
      switch (image.lastPulledAt, image.lastActivatedAt) {
      case (let pulled?, let returned?): start = pulled < returned ? returned : pulled
      case (let pulled?, nil): start = pulled
      case (nil, let returned?): start = returned
      case (nil, nil): start = image.pushedAt
      }
    default: start = nil
    }
    return start.map { $0 + Int64(selection.countNumber) * 86_400 }
  }

  private func isTied(
    _ image: LifecycleImage, _ selection: LifecycleSelection, among selected: [Int], _ met: Set<Int>
  ) -> Bool {
    guard selection.countType.rawValue == "imageCountMoreThan" else { return false }
    let twins = selected.filter { age(images[$0]) == age(image) }
    return twins.contains { met.contains($0) } && twins.contains { !met.contains($0) }
  }
}
