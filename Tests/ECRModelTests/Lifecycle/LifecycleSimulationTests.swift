// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Testing

/// The examples of the Amazon ECR User Guide, restated, and what they leave open.
@Suite struct LifecycleSimulationTests {
  private static let day: Int64 = 86_400
  private static let now: Int64 = 1_000 * day

  /// A repository and what happens to its images under a policy.
  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var images: [LifecycleImage]
    var rules: [LifecycleRule]
    var acted: [String: Int]

    init(
      _ name: String, _ images: [LifecycleImage], _ rules: [LifecycleRule], _ acted: [String: Int]
    ) {
      (testDescription, self.images, self.rules, self.acted) = (name, images, rules, acted)
    }
  }

  private static func image(_ name: String, _ tags: [String], _ days: Int64) -> LifecycleImage {
    LifecycleImage(name, tags: tags, pushedAt: now - days * day)
  }

  private static func tagged(
    _ priority: Int, patterns: [String]? = nil, prefixes: [String]? = nil, keep number: Int
  ) -> LifecycleRule {
    LifecycleRule(
      priority: priority,
      selection: LifecycleSelection(
        tagStatus: .tagged, tagPatternList: patterns, tagPrefixList: prefixes,
        countType: .imageCountMoreThan, countNumber: number))
  }

  private static func aged(
    _ priority: Int, _ status: TagStatus, patterns: [String]? = nil, prefixes: [String]? = nil,
    _ type: CountType = .sinceImagePushed, days: Int, in storage: StorageClass? = nil,
    _ action: LifecycleAction = .expire
  ) -> LifecycleRule {
    LifecycleRule(
      priority: priority,
      selection: LifecycleSelection(
        tagStatus: status, tagPatternList: patterns, tagPrefixList: prefixes, storageClass: storage,
        countType: type, countUnit: .days, countNumber: days),
      action: action)
  }

  private static func any(_ priority: Int, keep number: Int) -> LifecycleRule {
    LifecycleRule(
      priority: priority,
      selection: LifecycleSelection(
        tagStatus: .any, countType: .imageCountMoreThan, countNumber: number))
  }

  private static let multi = [
    image("A", ["beta-1", "prod-1"], 10), image("B", ["beta-2", "prod-2"], 9),
    image("C", ["beta-3"], 8),
  ]
  private static let and = [
    image("A", ["alpha-1"], 12), image("B", ["beta-1"], 11),
    image("C", ["alpha-2", "beta-2"], 10), image("D", ["alpha-3"], 4), image("E", ["beta-3"], 3),
    image("F", ["alpha-4", "beta-4"], 2),
  ]

  static let examples = [
    Example(
      "several rules, A", multi,
      [tagged(1, patterns: ["prod*"], keep: 1), tagged(2, patterns: ["beta*"], keep: 1)],
      ["A": 1]),
    Example(
      "several rules, B", multi,
      [tagged(1, patterns: ["beta*"], keep: 1), tagged(2, patterns: ["prod*"], keep: 1)],
      ["A": 1, "B": 1]),
    Example(
      "several rules with prefixes, A", multi,
      [tagged(1, prefixes: ["prod"], keep: 1), tagged(2, prefixes: ["beta"], keep: 1)],
      ["A": 1]),
    Example(
      "several rules with prefixes, B", multi,
      [tagged(1, prefixes: ["beta"], keep: 1), tagged(2, prefixes: ["prod"], keep: 1)],
      ["A": 1, "B": 1]),
    Example(
      "several tags, A", and, [aged(1, .tagged, patterns: ["alpha*", "beta*"], days: 5)],
      ["C": 1]),
    Example(
      "several tags with prefixes, A", and,
      [aged(1, .tagged, prefixes: ["alpha", "beta"], days: 5)], ["C": 1]),
    Example(
      "several tags, B",
      [
        image("A", ["alpha-1", "beta-1", "gamma-1"], 10), image("B", ["alpha-2", "beta-2"], 9),
        image("C", ["alpha-3", "beta-3", "gamma-2"], 8),
      ], [tagged(1, patterns: ["alpha*", "beta*"], keep: 1)], ["A": 1, "B": 1]),
    Example(
      "all images, A",
      [
        image("A", ["alpha-1"], 4), image("B", ["beta-1"], 3), image("C", [], 2),
        image("D", ["alpha-2"], 1),
      ], [any(1, keep: 1)], ["A": 1, "B": 1, "C": 1]),
    Example(
      "all images, B",
      [
        image("A", ["alpha-1", "beta-1"], 4), image("B", [], 3), image("C", ["alpha-2"], 2),
        LifecycleImage("D", tags: ["git hash"], pushedAt: now - day - 1), image("E", [], 1),
      ],
      [
        tagged(1, patterns: ["alpha*"], keep: 1), aged(2, .untagged, days: 1), any(3, keep: 1),
      ], ["A": 1, "B": 2, "D": 3]),
  ]

  @Test(arguments: examples)
  func `a documented example has the documented result`(example: Example) {
    let verdicts = LifecyclePolicy(rules: example.rules.reversed())
      .simulate(example.images, at: Self.now)
    #expect(verdicts.count == example.images.count)
    for (image, verdict) in zip(example.images, verdicts) {
      let rule = example.acted[image.digest]
      #expect((verdict.action == nil ? nil : verdict.rule) == rule, "\(image.digest)")
      #expect(verdict.action == (rule == nil ? nil : .expire))
    }
  }

  // MARK: - Claims

  @Test func `an image belongs to the rule that leaves it alone`() {
    let policy = LifecyclePolicy(rules: [
      Self.tagged(1, patterns: ["v*"], keep: 9), Self.aged(2, .any, days: 1),
    ])
    let verdicts = policy.simulate(
      [Self.image("A", ["v1"], 30), Self.image("B", [], 30)], at: Self.now)
    #expect(verdicts[0] == LifecycleVerdict(rule: 1))
    #expect(verdicts[1].action == .expire)
    #expect(verdicts[1].rule == 2)
  }

  @Test func `an image that no rule selects has no rule`() {
    let policy = LifecyclePolicy(rules: [Self.tagged(1, patterns: ["v*"], keep: 1)])
    #expect(policy.simulate([Self.image("A", ["w1"], 30)], at: Self.now) == [LifecycleVerdict()])
  }

  @Test func `what is archived belongs to the rules of the archive`() {
    let policy = LifecyclePolicy(rules: [
      Self.aged(1, .any, days: 30, .archive),
      Self.aged(2, .any, .sinceImageTransitioned, days: 365, in: .archive),
    ])
    var archived = Self.image("B", [], 500)
    (archived.storageClass, archived.lastArchivedAt) = (.archive, Self.now - 366 * Self.day)
    var recent = archived
    recent.lastArchivedAt = Self.now - 365 * Self.day
    let verdicts = policy.simulate(
      [Self.image("A", [], 31), archived, recent, Self.image("D", [], 30)], at: Self.now)
    #expect(verdicts.map(\.action) == [.archive, .expire, nil, nil])
    #expect(verdicts.map(\.rule) == [1, 2, 2, 1])
    #expect(verdicts[2].dueAfter == Self.now)
    #expect(verdicts[3].dueAfter == Self.now)
  }

  // MARK: - Clocks

  @Test func `days begin with the last pull, the push or the return from the archive`() {
    let policy = LifecyclePolicy(rules: [
      Self.aged(1, .any, .sinceImagePulled, days: 90, .archive)
    ])
    var pulled = Self.image("A", [], 200)
    pulled.lastPulledAt = Self.now - 90 * Self.day
    let never = Self.image("B", [], 91)
    var restored = pulled
    (restored.lastPulledAt, restored.lastActivatedAt) = (
      Self.now - 100 * Self.day, Self.now - 10 * Self.day
    )
    var pulledSince = restored
    pulledSince.lastPulledAt = Self.now - 5 * Self.day
    let verdicts = policy.simulate([pulled, never, restored, pulledSince], at: Self.now)
    #expect(verdicts.map(\.action) == [nil, .archive, nil, nil])
    #expect(
      verdicts.map { (($0.dueAfter ?? 0) - Self.now) / Self.day } == [0, -1, 80, 85])
  }

  @Test func `an image that came back from the archive is a new one among the others`() {
    let policy = LifecyclePolicy(rules: [Self.any(1, keep: 1)])
    var restored = Self.image("A", [], 100)
    restored.lastActivatedAt = Self.now - Self.day
    let verdicts = policy.simulate([restored, Self.image("B", [], 2)], at: Self.now)
    #expect(verdicts.map(\.action) == [nil, .expire])
  }

  @Test func `images of one moment are said to be tied where the cut is`() {
    let policy = LifecyclePolicy(rules: [Self.any(1, keep: 2)])
    let images = [
      Self.image("A", [], 1), Self.image("C", [], 2), Self.image("B", [], 2),
      Self.image("D", [], 3),
    ]
    let verdicts = policy.simulate(images, at: Self.now)
    #expect(verdicts.map(\.isTied) == [false, true, true, false])
    #expect(verdicts.map(\.action) == [nil, .expire, nil, .expire])
  }

  // MARK: - Protected images

  @Test func `a protected image is spared and takes its place`() {
    let policy = LifecyclePolicy(rules: [Self.any(1, keep: 1)])
    var child = Self.image("A", [], 1)
    child.isProtected = true
    var old = Self.image("C", [], 9)
    old.isProtected = true
    let images = [child, Self.image("B", [], 2), old]
    let counted = policy.simulate(images, at: Self.now)
    #expect(counted.map(\.action) == [nil, .expire, nil])
    #expect(counted.map(\.prevented) == [nil, nil, .expire])
    let leftOut = policy.simulate(images, at: Self.now, protected: .areLeftOut)
    #expect(leftOut.map(\.action) == [nil, nil, nil])
    #expect(leftOut.map(\.rule) == [nil, 1, nil])
  }

  @Test func `no number is too large`() {
    let policy = LifecyclePolicy(rules: [Self.aged(1, .any, days: .max)])
    #expect(
      policy.simulate([Self.image("A", [], 1)], at: Self.now) == [LifecycleVerdict(rule: 1)])
  }
}
