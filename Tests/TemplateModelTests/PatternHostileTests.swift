// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

struct PatternHostileTests {
  @Test(.timeLimit(.minutes(20)), arguments: ["^(a+)+$", "(a|a)*", "(a|aa)+", "(a*)*b", "(.*)*x"])
  func `nested repetition takes linear time`(_ source: String) throws {
    let pattern = try Pattern(source)
    let text = String(repeating: "a", count: 10_000) + "!"
    #expect(!pattern.matches(text))
    #expect(!pattern.matches(text + text))
  }

  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      "(", "[", "(?:", "(a", "(|", "[^", "[a", "a|", "a*", "a{2}", "()", "(((a{1000}){1000}",
      "\\", "\\Q", "é", "a{1,", "[a-z&&", "(?i)", "^", "$", "[\u{100}-\u{200}]",
    ])
  func `100 KB of anything is read at once`(_ part: String) {
    let source = String(repeating: part, count: 100_000 / part.utf8.count)
    do {
      let pattern = try Pattern(source)
      #expect(["()", "(?i)", "^", "$"].contains(part) == pattern.matches(""))
    } catch {
      switch error {
      case .malformed(_, let offset), .unsupported(_, let offset):
        #expect((0...source.utf8.count).contains(offset))
      }
    }
  }

  @Test(.timeLimit(.minutes(20))) func `empty parts repeated cost nothing`() throws {
    let pattern = try Pattern("(a" + String(repeating: "()", count: 40_000) + "){2000}")
    #expect(pattern.matches(String(repeating: "a", count: 2000)))
  }

  @Test func `states dropped for want of room are made again`() throws {
    let pattern = try Pattern("(a|b)*a(a|b){300}")
    let block = "abbabaaabbbbabab"
    let tail = String(repeating: "b", count: 300)
    let text = String(repeating: block, count: 400)
    #expect(pattern.matches(text + "a" + tail))
    #expect(!pattern.matches(text + "b" + tail))
    #expect(pattern.matches(text + "a" + tail))
  }

  @Test func `every prefix of an expression is read or refused`() {
    let source = Array("^(?i)(?<n>[a-z&[^\\d]]{2,3}|\\x41\\u0042\\Q*\\E+?)\\p{Alpha}.$")
    var read = 0
    for count in 0...source.count where (try? Pattern(String(source.prefix(count)))) != nil {
      read += 1
    }
    #expect(read > 2 && read < source.count)
  }

  @Test func `random expressions match as a back-tracking oracle does`() throws {
    var generator = Generator(state: 20_260_523)
    var matches = 0
    for _ in 0..<1500 {
      let tree = Tree.random(depth: 3, &generator)
      let pattern = try Pattern(tree.source)
      for _ in 0..<6 {
        let text = (0..<generator.below(7)).map { _ in "abc".randomElement(using: &generator) ?? "a"
        }
        let expected = tree.ends(text, 0).contains(text.count)
        let found =
          text.indices.contains { !tree.ends(text, $0).isEmpty }
          || !tree.ends(text, text.count).isEmpty
        if expected { matches += 1 }
        #expect(pattern.matches(String(text)) == expected, "\(tree.source) on \(String(text))")
        #expect(pattern.finds(in: String(text)) == found, "\(tree.source) in \(String(text))")
      }
    }
    #expect(matches > 500)
  }
}

/// A seeded generator, so that a failure comes again.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}

/// An expression that is matched by trying every way there is.
private indirect enum Tree {
  case letter(Character)
  case any
  case but(Character)
  case start
  case end
  case both(Tree, Tree)
  case either(Tree, Tree)
  case repeated(Tree, Int, Int?)

  static func random(depth: Int, _ generator: inout Generator) -> Tree {
    switch generator.below(depth == 0 ? 6 : 12) {
    case 0, 1, 2: return .letter("abc".randomElement(using: &generator) ?? "a")
    case 3: return .any
    case 4: return .but("abc".randomElement(using: &generator) ?? "a")
    case 5: return generator.below(6) == 0 ? .start : generator.below(5) == 0 ? .end : .letter("a")
    case 6, 7, 8:
      let left = random(depth: depth - 1, &generator)
      return .both(left, random(depth: depth - 1, &generator))
    case 9:
      let left = random(depth: depth - 1, &generator)
      return .either(left, random(depth: depth - 1, &generator))
    default:
      let least = generator.below(3)
      let most = generator.below(2) == 0 ? nil : least + generator.below(3)
      return .repeated(random(depth: depth - 1, &generator), least, most)
    }
  }

  var source: String {
    switch self {
    case .letter(let letter): String(letter)
    case .any: "."
    case .but(let letter): "[^\(letter)\\n\\r\\x{85}\\u2028\\u2029]"
    case .start: "^"
    case .end: "$"
    case .both(let left, let right): left.source + right.source
    case .either(let left, let right): "(\(left.source)|\(right.source))"
    case .repeated(let part, let least, let most):
      "(?:\(part.source)){\(least),\(most.map(String.init) ?? "")}"
    }
  }

  /// Where a match that begins at a place can end.
  func ends(_ text: [Character], _ place: Int) -> Set<Int> {
    switch self {
    case .letter(let letter):
      return place < text.count && text[place] == letter ? [place + 1] : []
    case .any: return place < text.count ? [place + 1] : []
    case .but(let letter):
      return place < text.count && text[place] != letter ? [place + 1] : []
    case .start: return place == 0 ? [place] : []
    case .end: return place == text.count ? [place] : []
    case .both(let left, let right):
      return Set(left.ends(text, place).flatMap { right.ends(text, $0) })
    case .either(let left, let right):
      return left.ends(text, place).union(right.ends(text, place))
    case .repeated(let part, let least, let most):
      var reached: Set<Int> = [place]
      for _ in 0..<least { reached = Set(reached.flatMap { part.ends(text, $0) }) }
      for _ in 0..<(most.map { $0 - least } ?? text.count + 1) {
        reached.formUnion(reached.flatMap { part.ends(text, $0) })
      }
      return reached
    }
  }
}
