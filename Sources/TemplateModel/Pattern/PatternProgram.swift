// SPDX-License-Identifier: Apache-2.0

/// The steps that recognise what a regular expression matches.
struct PatternProgram: Sendable {
  enum Step: Hashable, Sendable {
    /// One scalar of the set, then on to the next step.
    case set(Int)
    /// The next step and another.
    case fork(Int)
    case jump(Int)
    case start
    case end
    case match
  }

  /// How long a program can be; bounds what one scalar of a text costs.
  static let mostSteps = 10_000

  private(set) var steps: [Step] = []
  let sets: [ScalarSet]
  let length: PatternLength?

  /// Where the scalars begin that no set tells from one another: kind `k` is all from `kinds[k]` to
  /// before `kinds[k + 1]`.
  let kinds: [UInt32]

  private let kindsOfASCII: [Int]

  init(parsing parser: inout PatternParser) throws(PatternError) {
    let (syntax, length) = try parser.parse()
    self.length = length
    sets = parser.sets
    var kinds: Set<UInt32> = [0]
    for range in sets.lazy.flatMap(\.ranges) {
      kinds.insert(range.lowerBound)
      kinds.insert(range.upperBound + 1)
    }
    let sorted = kinds.sorted()
    self.kinds = sorted
    kindsOfASCII = (0..<128).map { Self.kind(of: $0, in: sorted) }
    try compile(syntax)
    try append(.match)
    if let end = parser.firstEnd, takesLineBreakAfterEnd {
      throw .unsupported("a line break after '$'", at: end)
    }
  }

  /// The place in `kinds` of a scalar.
  func kind(of scalar: Unicode.Scalar) -> Int {
    scalar.value < 128
      ? kindsOfASCII[Int(scalar.value)] : Self.kind(of: scalar.value, in: kinds)
  }

  private static func kind(of scalar: UInt32, in kinds: [UInt32]) -> Int {
    var low = 0
    var high = kinds.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if kinds[middle] <= scalar {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }

  private mutating func append(_ step: Step) throws(PatternError) {
    guard steps.count < Self.mostSteps else {
      throw .unsupported("repetitions that come to more than \(Self.mostSteps) steps", at: 0)
    }
    steps.append(step)
  }

  private mutating func compile(_ syntax: PatternSyntax) throws(PatternError) {
    switch syntax {
    case .empty: break
    case .set(let set): try append(.set(set))
    case .start: try append(.start)
    case .end: try append(.end)
    case .sequence(let parts):
      for part in parts { try compile(part) }
    case .alternatives(let branches):
      var jumps: [Int] = []
      for branch in branches.dropLast() {
        let fork = steps.count
        try append(.fork(0))
        try compile(branch)
        jumps.append(steps.count)
        try append(.jump(0))
        steps[fork] = .fork(steps.count)
      }
      if let last = branches.last { try compile(last) }
      for jump in jumps { steps[jump] = .jump(steps.count) }
    case .repeated(let part, let least, let most): try compile(part, least, most)
    }
  }

  private mutating func compile(
    _ part: PatternSyntax, _ least: Int, _ most: Int?
  ) throws(PatternError) {
    for _ in 0..<least { try compile(part) }
    var forks: [Int] = []
    for _ in 0..<(most.map { $0 - least } ?? 1) {
      forks.append(steps.count)
      try append(.fork(0))
      try compile(part)
    }
    if most == nil, let fork = forks.first { try append(.jump(fork)) }
    for fork in forks { steps[fork] = .fork(steps.count) }
  }

  /// Whether a line break can be matched after `$`.
  ///
  /// Java's `$` stands before a last line break too; only then does that make a difference.
  private var takesLineBreakAfterEnd: Bool {
    var seen = steps.map { _ in false }
    var pending = steps.indices.filter { steps[$0] == .end }.map { $0 + 1 }
    while let place = pending.popLast() {
      guard !seen[place] else { continue }
      seen[place] = true
      switch steps[place] {
      case .set(let set):
        if ScalarSet.lineBreaks.ranges.contains(where: { sets[set].contains($0.lowerBound) }) {
          return true
        }
      case .fork(let other): pending += [place + 1, other]
      case .jump(let other): pending.append(other)
      case .start, .end: pending.append(place + 1)
      case .match: break
      }
    }
    return false
  }
}
