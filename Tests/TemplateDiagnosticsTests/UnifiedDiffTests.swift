// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ text: String, _ edits: FixIt.Edit...) -> String {
    var edited = EditedText(Array(text.utf8))
    edited.apply(edits)
    return UnifiedDiff(edited).text(path: "t.yaml")
  }

  @Test func `a change is shown with three lines around it`() {
    let lines = (1...9).map { "\($0)\n" }.joined()
    #expect(
      diff(lines, FixIt.Edit(SourceRange(start: 8, end: 9), "five")) == """
        --- a/t.yaml
        +++ b/t.yaml
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test func `lines are added at the start and at an end without a line break`() {
    #expect(
      diff(
        "a\nb", FixIt.Edit(SourceRange(at: 0), "x\n"), FixIt.Edit(SourceRange(at: 3), "\nc")) == """
          --- a/t.yaml
          +++ b/t.yaml
          @@ -1,2 +1,4 @@
          +x
           a
          -b
          \\ No newline at end of file
          +b
          +c
          \\ No newline at end of file

          """)
    #expect(
      diff("", FixIt.Edit(SourceRange(at: 0), "x\n"))
        == "--- a/t.yaml\n+++ b/t.yaml\n@@ -0,0 +1,1 @@\n+x\n")
    #expect(
      diff("x\n", FixIt.Edit(SourceRange(start: 0, end: 2), ""))
        == "--- a/t.yaml\n+++ b/t.yaml\n@@ -1,1 +0,0 @@\n-x\n")
  }

  @Test func `what comes out as it was is no difference`() {
    #expect(diff("a\nb\n", FixIt.Edit(SourceRange(start: 0, end: 1), "a")).isEmpty)
    #expect(diff("a\n").isEmpty)
  }

  @Test(arguments: 1...300)
  func `applying the difference to the original gives the text`(seed: Int) throws {
    var random = Random(state: UInt64(seed))
    var text = EditedText(Array(random.text(lines: 30).utf8))
    for _ in 0...random.below(3) { text.apply(random.edits(in: text.bytes)) }
    let diff = UnifiedDiff(text).text(path: "t.yaml")
    #expect(diff.isEmpty == !text.isChanged)
    let patched = try patch(String(decoding: text.original, as: UTF8.self), diff)
    #expect(patched == String(decoding: text.bytes, as: UTF8.self), Comment(rawValue: diff))
  }

  /// Applies a difference as `patch` does, without any fuzz.
  private func patch(_ original: String, _ diff: String) throws -> String {
    guard !diff.isEmpty else { return original }
    func lines(_ text: String) -> [String] {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
      let last = lines.removeLast().dropLast()
      return last.isEmpty ? lines : lines + [String(last)]
    }
    let old = lines(original)
    var (result, position) = ([String](), 0)
    for line in lines(diff).dropFirst(2) {
      let content = String(line.dropFirst())
      switch line.first {
      case "@":
        let numbers = try #require(line.split(separator: " ").dropFirst().first).dropFirst()
          .split(separator: ",").compactMap { Int($0) }
        let start = numbers[1] == 0 ? numbers[0] : numbers[0] - 1
        result += old[position..<start]
        position = start
      case "\\": result.append(String(result.removeLast().dropLast()))
      case "+": result.append(content)
      case "-":
        #expect(old[position].hasPrefix(content.dropLast()))
        position += 1
      default:
        result.append(content)
        position += 1
      }
    }
    // A mark after a removed line took a break from a kept one; the added line has its own.
    return (result + old[position...]).joined()
  }
}

/// A small generator whose numbers are the same in every run.
private struct Random {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func text(lines: Int) -> String {
    (0...below(lines)).map { _ in String(repeating: "ab"[below(2)], count: below(4)) }
      .joined(separator: "\n") + "\n"
  }

  mutating func edits(in bytes: [UInt8]) -> [FixIt.Edit] {
    var selection = FixSelection()
    for _ in 0...below(6) {
      let start = below(bytes.count + 1)
      // The last line break stays, so that the reader of differences here can be simple.
      let end = min(start + below(5), max(start, bytes.count - 1))
      let texts = ["", "x", "x\n", "\ny\n", "z"]
      let place = min(start, max(0, bytes.count - 1))
      let range = SourceRange(start: place, end: max(place, end))
      selection.take(FixIt("", .safe, [FixIt.Edit(range, texts[below(texts.count)])]))
    }
    return selection.edits
  }
}

extension String {
  fileprivate subscript(index: Int) -> Character {
    self[self.index(startIndex, offsetBy: index)]
  }
}
