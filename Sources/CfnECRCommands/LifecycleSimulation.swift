// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRPlan
import TemplateDiagnostics

/// What a lifecycle policy does with the images of a repository, for people and as JSON.
///
/// Member names of the JSON are those of `GetLifecyclePolicyPreview`, as far as it has them.
struct LifecycleSimulation {
  /// An image with what becomes of it.
  struct Row {
    /// The image as it was recorded.
    var image: RegistryImage
    /// The image as a policy sees it.
    var subject: LifecycleImage
    /// What the policy means for it.
    var verdict: LifecycleVerdict
    /// What the policy that it is held against means for it; nil without one.
    var other: LifecycleVerdict?
    /// The image that keeps it from being expired and archived; nil when none is known to.
    var keeper: ImageDigest?
    /// Whether somebody uses it.
    var isInUse: Bool
  }

  /// The images to show.
  private(set) var rows: [Row] = []
  /// All images.
  let all: [Row]

  /// The policy.
  let policy: LifecyclePolicy
  /// The moment.
  let now: Timestamp
  /// Whether rules count the images that others keep.
  let protected: LifecyclePolicy.ProtectedImages
  /// How many manifest lists hold images that are not known.
  let unreadLists: Int
  /// Whether each rule is explained.
  let isExplained: Bool
  /// Whether it is held against another policy.
  let hasOther: Bool

  /// Simulates a policy; nil when an image has no time of its push.
  ///
  /// What manifest lists hold is kept, and so is what refers to a subject among the images.
  /// With `only`, tags or digests, these images alone are shown, and each rule is explained.
  init?(
    _ policy: LifecyclePolicy, against other: LifecyclePolicy?, _ file: ImageListFile,
    _ lists: ManifestLists, protected: LifecyclePolicy.ProtectedImages, at now: Timestamp,
    inUse: ImagesInUse, only: [String]
  ) {
    let protection = ImageProtection(file.images, lists)
    let subjects = zip(file.images, protection.keepers).compactMap { image, keeper in
      LifecycleImage(image, isProtected: keeper != nil)
    }
    guard subjects.count == file.images.count else { return nil }
    let seconds = now.microseconds / 1_000_000
    let verdicts = policy.simulate(subjects, at: seconds, protected: protected)
    let others = other?.simulate(subjects, at: seconds, protected: protected)
    all = file.images.indices.map { index in
      let image = file.images[index]
      return Row(
        image: image, subject: subjects[index], verdict: verdicts[index], other: others?[index],
        keeper: protection.keepers[index], isInUse: inUse.contains(image, of: file.repository ?? "")
      )
    }
    let names = Set(only)
    rows = all.filter { row in
      names.isEmpty || names.contains(row.image.digest.description)
        || !names.isDisjoint(with: row.image.tags)
    }
    (self.policy, self.now, self.protected) = (policy, now, protected)
    unreadLists = protection.unreadLists
    (isExplained, hasOther) = (!only.isEmpty, other != nil)
  }

  /// How many are archived.
  var archived: Int { all.count { $0.verdict.action?.type == .transition } }

  /// The sum of the sizes that are told.
  func size(_ rows: [Row]) -> Int {
    rows.reduce(0) { sum, row in
      let (next, isTooLarge) = sum.addingReportingOverflow(
        Int(clamping: row.image.sizeInBytes ?? 0))
      return isTooLarge ? .max : next
    }
  }

  /// How many expire that did not, that do not any more, and under both policies.
  var difference: (new: Int, spared: Int, anyway: Int) {
    var (new, spared, anyway) = (0, 0, 0)
    for row in all {
      switch (row.other?.action?.type == .expire, row.verdict.action?.type == .expire) {
      case (false, true): new += 1
      case (true, false): spared += 1
      case (true, true): anyway += 1
      case (false, false): break
      }
    }
    return (new, spared, anyway)
  }

  /// How many stay because others keep them, whatever a rule says.
  var kept: Int { all.count { $0.keeper != nil } }

  /// When the image's rule acts on it, if it does not already and nothing keeps the image.
  func due(_ row: Row) -> String? {
    row.verdict.action == nil && row.keeper == nil ? time(row.verdict.dueAfter) : nil
  }

  private func time(_ seconds: Int64?) -> String? {
    guard let seconds else { return nil }
    let (microseconds, isTooLong) = seconds.multipliedReportingOverflow(by: 1_000_000)
    return isTooLong ? nil : Timestamp(microseconds: microseconds)?.description
  }

  /// Why each rule did or did not take an image, by priority.
  func explanation(of row: Row) -> [(rule: Int, words: String)] {
    policy.rules.sorted { $0.priority < $1.priority }.map { rule in
      let explanation = LifecycleExplanation(
        rule: rule, image: row.subject, verdict: row.verdict, dueAt: time(row.verdict.dueAfter),
        keeper: row.keeper, isLeftOut: row.keeper != nil && protected == .areLeftOut)
      return (rule.priority, explanation.words)
    }
  }
}
