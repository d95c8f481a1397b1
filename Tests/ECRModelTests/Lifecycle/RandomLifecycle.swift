// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TestSupport

/// A random policy that Amazon ECR takes, and a random repository; small, so that ties, boundaries and
/// claims are frequent.
struct RandomLifecycle {
  static let day: Int64 = 86_400

  var rules: [LifecycleRule] = []
  var images: [LifecycleImage] = []
  let now = 1_000 * Self.day

  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let priorities = (1...20).shuffled(using: &generator)
    rules = priorities.prefix(number(1...6)).map { rule($0) }
    images = (0..<number(0...12)).map { image($0) }.shuffled(using: &generator)
  }

  // MARK: - Choices

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func one<Choice>(_ choices: Choice...) -> Choice {
    choices[number(0...choices.count - 1)]
  }

  private mutating func word(_ letters: String, _ lengths: ClosedRange<Int>) -> String {
    let letters = Array(letters)
    return String((0..<number(lengths)).map { _ in letters[number(0...letters.count - 1)] })
  }

  // MARK: - Rules

  private mutating func rule(_ priority: Int) -> LifecycleRule {
    let type: CountType = one(
      .imageCountMoreThan, .imageCountMoreThan, .sinceImagePushed, .sinceImagePulled,
      .sinceImageTransitioned)
    let isArchived = type == .sinceImageTransitioned
    let action: LifecycleAction =
      isArchived ? .expire : type == .sinceImagePulled ? .archive : one(.expire, .archive)
    let status: TagStatus = one(.tagged, .tagged, .tagged, .untagged, .any)
    let (patterns, prefixes) = status == .tagged ? lists() : (nil, nil)
    return LifecycleRule(
      priority: priority,
      selection: LifecycleSelection(
        tagStatus: status, tagPatternList: patterns, tagPrefixList: prefixes,
        storageClass: isArchived ? .archive : one(nil, nil, .standard), countType: type,
        countUnit: type == .imageCountMoreThan ? nil : .days,
        countNumber: type == .imageCountMoreThan ? number(1...5) : number(1...6)),
      action: action)
  }

  private mutating func lists() -> (patterns: [String]?, prefixes: [String]?) {
    let entries = (0..<one(1, 1, 2, 3)).map { _ in pattern() }
    guard happens(30) else { return (entries, nil) }
    return (nil, entries.map { String($0.filter { $0 != "*" }) })
  }

  private mutating func pattern() -> String {
    var pattern = one(word("ab", 0...2), word("ab-", 1...3))
    for _ in 0..<one(0, 1, 1, 2, 3, 4) {
      let place = pattern.index(pattern.startIndex, offsetBy: number(0...pattern.count))
      pattern.insert("*", at: place)
    }
    return pattern
  }

  // MARK: - Images

  private mutating func image(_ index: Int) -> LifecycleImage {
    let pushed = moment(before: now)
    var image = LifecycleImage("sha256:\(index)", tags: tags(), pushedAt: pushed)
    if happens(40) { image.lastPulledAt = moment(before: now, after: pushed) }
    if happens(35) {
      let archived = moment(before: now, after: pushed)
      image.lastArchivedAt = archived
      if happens(50) {
        image.lastActivatedAt = moment(before: now, after: archived)
      } else {
        image.storageClass = .archive
        // An answer of an older client does not tell it.
        if happens(15) { image.lastArchivedAt = nil }
      }
    }
    image.isProtected = happens(20)
    return image
  }

  private mutating func tags() -> [String] {
    Set((0..<one(0, 1, 1, 2, 3)).map { _ in word("ab-", 1...4) }).sorted()
  }

  /// A moment some whole days ago, a second more or less.
  private mutating func moment(before end: Int64, after start: Int64 = .min) -> Int64 {
    let moment = end - Int64(number(0...7)) * Self.day + Int64(one(-1, 0, 0, 0, 1))
    return min(max(moment, start), end)
  }
}
