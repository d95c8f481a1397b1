// SPDX-License-Identifier: Apache-2.0

/// A deterministic automaton of a program, made state by state as texts need it.
///
/// A state is the set of steps where the program can be. A known transition is one look-up; a new
/// one takes time proportional to the program.
struct PatternAutomaton: Sendable {
  /// How many table cells and steps the states may hold together before they are dropped.
  private static let roomiest = 1 << 18

  private static let start = 0

  private let program: PatternProgram
  private let isSearch: Bool
  private var found: [[Int]: Int] = [:]
  private var cores: [[Int]] = []
  private var accepting: [Bool] = []
  private var settled: [Bool] = []
  private var next: [Int32] = []
  private var anything: [Int: Int] = [:]
  private var room = 0
  private var seen: [Int] = []
  private var round = 0

  /// Prepares an automaton for whole texts, or for a search, which can begin and stop anywhere.
  init(_ program: PatternProgram, isSearch: Bool) {
    (self.program, self.isSearch) = (program, isSearch)
  }

  /// Whether the text is accepted.
  mutating func accepts(_ text: String) -> Bool {
    if cores.isEmpty { reset() }
    let width = program.kinds.count
    var state = Self.start
    for scalar in text.unicodeScalars {
      if settled[state] { break }
      let kind = program.kind(of: scalar)
      let known = next[state * width + kind]
      state = known >= 0 ? Int(known) : advance(from: state, by: kind)
    }
    return accepting[state]
  }

  /// Whether the text is accepted for some texts in the place of the pieces that are nil.
  mutating func canAccept(_ pieces: [String?]) -> Bool {
    if cores.isEmpty { reset() }
    let width = program.kinds.count
    var state = Self.start
    for piece in pieces {
      guard let piece else {
        state = afterAnything(from: state)
        continue
      }
      for scalar in piece.unicodeScalars {
        if settled[state] { break }
        let kind = program.kind(of: scalar)
        let known = next[state * width + kind]
        state = known >= 0 ? Int(known) : advance(from: state, by: kind)
      }
    }
    return accepting[state]
  }

  private mutating func afterAnything(from state: Int) -> Int {
    if let known = anything[state] { return known }
    let core = everything(after: state)
    let target = found[core] ?? add(core)
    found[core] = target
    anything[state] = target
    return target
  }

  /// The steps that can be reached by any text at all.
  private mutating func everything(after state: Int) -> [Int] {
    var all = Set(cores[state])
    var pending = cores[state]
    while let step = pending.popLast() {
      guard case .set(let set) = program.steps[step], !program.sets[set].ranges.isEmpty else {
        continue
      }
      for next in reach([step + 1]) where all.insert(next).inserted { pending.append(next) }
    }
    return all.sorted()
  }

  /// Drops all states but the one before the first scalar.
  private mutating func reset() {
    if seen.isEmpty { seen = program.steps.map { _ in 0 } }
    room = 0
    found.removeAll()
    cores.removeAll()
    accepting.removeAll()
    settled.removeAll()
    next.removeAll()
    anything.removeAll()
    _ = add(reach([0], atStart: true), atStart: true)
  }

  private mutating func advance(from state: Int, by kind: Int) -> Int {
    let scalar = program.kinds[kind]
    var seeds = isSearch ? [0] : []
    for step in cores[state] {
      if case .set(let set) = program.steps[step], program.sets[set].contains(scalar) {
        seeds.append(step + 1)
      }
    }
    let core = reach(seeds)
    var target = found[core]
    if target == nil {
      if room > Self.roomiest {
        reset()
        let fresh = add(core)
        found[core] = fresh
        return fresh
      }
      target = add(core)
      found[core] = target
    }
    let reached = target ?? Self.start
    next[state * program.kinds.count + kind] = Int32(reached)
    return reached
  }

  private mutating func add(_ core: [Int], atStart: Bool = false) -> Int {
    let isMatched = core.last == program.steps.count - 1
    let final = isMatched ? core : reach(core, atStart: atStart, atEnd: true)
    accepting.append(final.last == program.steps.count - 1)
    settled.append(core.isEmpty || isSearch && isMatched)
    next.append(contentsOf: repeatElement(-1, count: program.kinds.count))
    room += program.kinds.count + core.count
    cores.append(core)
    return cores.count - 1
  }

  /// The steps that wait for a scalar, for the end or are the match, in ascending order.
  private mutating func reach(
    _ seeds: [Int], atStart: Bool = false, atEnd: Bool = false
  ) -> [Int] {
    round += 1
    var core: [Int] = []
    var pending = seeds
    while let place = pending.popLast() {
      guard seen[place] != round else { continue }
      seen[place] = round
      switch program.steps[place] {
      case .fork(let other):
        pending.append(other)
        pending.append(place + 1)
      case .jump(let other): pending.append(other)
      case .start: if atStart { pending.append(place + 1) }
      case .end where atEnd: pending.append(place + 1)
      case .set, .end, .match: core.append(place)
      }
    }
    return core.sorted()
  }
}
