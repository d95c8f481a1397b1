// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Testing

/// The simulator against a second one, over random policies and repositories.
@Suite struct LifecyclePropertyTests {
  private static let cases: UInt64 = 12_000

  /// What a random repository held that a simulator can get wrong.
  private enum Trait: CaseIterable {
    case acted, archived, claimedAndKept, prevented, tied, justDue, neverPulled, restored, several
  }

  @Test(arguments: [true, false])
  func `two simulators agree on every image`(countsProtected: Bool) {
    var seen: [Trait: Int] = [:]
    for seed in 0..<Self.cases {
      let random = RandomLifecycle(seed: seed)
      let naive = NaiveLifecycle(rules: random.rules, images: random.images, now: random.now)
      let expected = naive.outcomes(countingProtected: countsProtected)
      let actual = LifecyclePolicy(rules: random.rules).simulate(
        random.images, at: random.now, protected: countsProtected ? .count : .areLeftOut)
      #expect(actual.map(Self.outcome) == expected, "seed \(seed)")
      for (image, outcome) in zip(random.images, expected) {
        for trait in Self.traits(image, outcome, random) { seen[trait, default: 0] += 1 }
      }
    }
    // A generator that misses something proves nothing about it.
    for trait in Trait.allCases where trait != .prevented || countsProtected {
      #expect(seen[trait, default: 0] > 500, "\(trait)")
    }
  }

  private static func outcome(_ verdict: LifecycleVerdict) -> NaiveLifecycle.Outcome {
    NaiveLifecycle.Outcome(
      claimedBy: verdict.rule, appliedBy: verdict.action == nil ? nil : verdict.rule,
      action: verdict.action, prevented: verdict.prevented, due: verdict.dueAfter,
      isTied: verdict.isTied)
  }

  private static func traits(
    _ image: LifecycleImage, _ outcome: NaiveLifecycle.Outcome, _ random: RandomLifecycle
  ) -> [Trait] {
    let rule = random.rules.first { $0.priority == outcome.claimedBy }
    let pulls = rule?.selection.countType == .sinceImagePulled
    return [
      (Trait.acted, outcome.appliedBy != nil), (.archived, image.storageClass == .archive),
      (.claimedAndKept, rule != nil && outcome.action == nil), (.tied, outcome.isTied),
      (.prevented, outcome.prevented != nil), (.justDue, outcome.due == random.now),
      (.neverPulled, pulls && image.lastPulledAt == nil),
      (.restored, rule != nil && image.lastActivatedAt != nil),
      (.several, (rule?.selection.tagPatternList?.count ?? 0) > 1),
    ].filter(\.1).map(\.0)
  }
}
