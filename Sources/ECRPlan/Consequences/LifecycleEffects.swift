// SPDX-License-Identifier: Apache-2.0

package import ECRModel
import TemplateDiagnostics
import TemplateModel

/// What another lifecycle policy makes of the images of a repository, against the present one.
///
/// What refers to a subject stays while that is there. Which images a manifest list holds is not recorded: one
/// that seems to expire may be kept by its list.
struct LifecycleEffects {
  /// Why nothing can be said.
  enum Problem: Error {
    /// Something that is not known, in words.
    case unknown(String)
  }

  private let repository: String
  private let inUse: ImagesInUse

  private let count: Int
  private let now: Timestamp

  /// The images that expire and do not today, by the rule that takes them.
  private var expiring: [(image: RegistryImage, rule: Int)] = []

  /// The images that are archived and are not today.
  private var archived: [(image: RegistryImage, rule: Int)] = []

  /// The images that would expire today and do not any more.
  private var spared: [RegistryImage] = []

  /// How many expire under both policies.
  private var anyway = 0

  /// How many the new policy would act on, were it not for the images that they refer to.
  private var kept = 0

  /// How many manifest lists hold images that are not known.
  private let unreadLists: Int

  /// Simulates both policies; nil stands for none.
  init(
    _ before: LifecyclePolicy?, _ after: LifecyclePolicy?, _ images: [RegistryImage],
    of repository: String, at now: Timestamp, _ inUse: ImagesInUse
  ) throws(Problem) {
    (self.repository, self.inUse) = (repository, inUse)
    (count, self.now) = (images.count, now)
    let protection = ImageProtection(images)
    unreadLists = protection.unreadLists
    var subjects: [LifecycleImage] = []
    for (image, keeper) in zip(images, protection.keepers) {
      guard let subject = LifecycleImage(image, isProtected: keeper != nil) else {
        throw .unknown("an image has no time of its push")
      }
      subjects.append(subject)
    }
    let seconds = now.microseconds / 1_000_000
    let none = [LifecycleVerdict](repeating: LifecycleVerdict(), count: images.count)
    let old = before?.simulate(subjects, at: seconds) ?? none
    let new = after?.simulate(subjects, at: seconds) ?? none
    for ((image, was), becomes) in zip(zip(images, old), new) {
      if becomes.prevented != nil { kept += 1 }
      let (had, has) = (was.action?.type, becomes.action?.type)
      if has == .expire {
        if had == .expire { anyway += 1 } else { expiring.append((image, becomes.rule ?? 0)) }
      } else {
        if had == .expire { spared.append(image) }
        if has == .transition, had != .transition { archived.append((image, becomes.rule ?? 0)) }
      }
    }
  }

  /// What there is to say, images in use first.
  var findings: [PlanFinding] {
    var findings: [PlanFinding] = []
    findings += used(expiring, ("expires", "expire")) { $0.expire = $1 }
    findings += used(
      archived, ("is archived and cannot be pulled", "are archived and cannot be pulled")
    ) { $0.archive = $1 }
    if !expiring.isEmpty {
      findings.append(
        finding(.imagesExpire, expiring, ("expires", "expire"), expiringEnd) { $0.expire = $1 })
    }
    if !archived.isEmpty {
      let words = ("is archived", "are archived")
      let end = "; archived images cannot be pulled" + keptEnd
      findings.append(
        finding(.imagesArchived, archived, words, end) { $0.archive = $1 })
    }
    if !spared.isEmpty {
      findings.append(
        PlanFinding(
          .imagesSpared,
          "\(spared.count.images) that would expire today \(spared.count == 1 ? "stays" : "stay")",
          path: path,
          images: ImageTally(spared, of: repository, inUse).effects))
    }
    return findings
  }

  /// The images in use among those that go.
  private func used(
    _ images: [(image: RegistryImage, rule: Int)], _ verb: (String, String),
    _ count: (inout ImageEffects, Int) -> Void
  ) -> [PlanFinding] {
    guard !inUse.isEmpty else { return [] }
    let used = images.map(\.image).filter { inUse.contains($0, of: repository) }
    guard !used.isEmpty else { return [] }
    var effects = ImageTally(used, of: repository, inUse).effects
    count(&effects, used.count)
    return [
      PlanFinding(
        .imagesInUse,
        "\(used.count.images) in use (\(ImageWords.details(used)))"
          + " \(used.count == 1 ? verb.0 : verb.1)",
        path: path, images: effects)
    ]
  }

  private var path: [String] { ["LifecyclePolicy", "LifecyclePolicyText"] }

  /// What else there is to say of images that expire.
  private var expiringEnd: String {
    var end = ""
    let recent = ImageWords.pulledLately(expiring.map(\.image), before: now)
    if recent > 0 {
      end +=
        "; \(recent) of them \(recent == 1 ? "was" : "were") pulled in the last \(ImageWords.recentDays) days"
    }
    if anyway > 0 {
      end += "; \(anyway.images) \(anyway == 1 ? "expires" : "expire") anyway"
    }
    return end + keptEnd
  }

  /// What there is to say of images that others keep.
  private var keptEnd: String {
    var end = ""
    if kept > 0 {
      end +=
        kept == 1
        ? "; 1 more is kept by the image that it refers to"
        : "; \(kept) more are kept by the images that they refer to"
    }
    if unreadLists > 0 {
      end +=
        "; images of \(unreadLists) manifest \(unreadLists == 1 ? "list" : "lists") may be kept, which"
        + " is not known"
    }
    return end
  }

  private func finding(
    _ code: PlanFindingCode, _ images: [(image: RegistryImage, rule: Int)],
    _ verb: (String, String), _ end: String, _ set: (inout ImageEffects, Int) -> Void
  ) -> PlanFinding {
    var effects = ImageTally(images.map(\.image), of: repository, inUse).effects
    set(&effects, images.count)
    var rules: [Int: Int] = [:]
    for (_, rule) in images { rules[rule, default: 0] += 1 }
    let list = rules.sorted { $0.key < $1.key }.map { "\($0.value) under rule \($0.key)" }
      .prefix(12).joined(separator: ", ")
    let details = ImageWords.details(images.map(\.image))
    let number =
      "\(images.count) of \(count.images) (\(details))"
      + " \(images.count == 1 ? verb.0 : verb.1)"
    return PlanFinding(
      code, "\(number) by the new policy and not by the present one: \(list)\(end)", path: path,
      images: effects)
  }
}

extension LifecycleImage {
  /// An image as it was recorded, which others keep or not; nil without a time of its push.
  ///
  /// An image on its way back from the archive still counts as archived, which is not documented.
  package init?(_ image: RegistryImage, isProtected: Bool = false) {
    guard let pushedAt = image.pushedAt else { return nil }
    func seconds(_ time: Timestamp?) -> Int64? { time.map { $0.microseconds / 1_000_000 } }
    self.init(
      image.digest.description, tags: image.tags, pushedAt: pushedAt.microseconds / 1_000_000,
      lastPulledAt: seconds(image.lastRecordedPullTime),
      lastArchivedAt: seconds(image.lastArchivedAt),
      lastActivatedAt: seconds(image.lastActivatedAt),
      storageClass: ["ARCHIVED", "ACTIVATING"].contains(image.status ?? "") ? .archive : .standard,
      isProtected: isProtected)
  }
}
