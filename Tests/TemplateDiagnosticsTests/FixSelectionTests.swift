// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import Testing

@Suite struct FixSelectionTests {
  private func fix(_ ranges: ClosedRange<Int>...) -> FixIt {
    FixIt(
      "", .safe,
      ranges.map { FixIt.Edit(SourceRange(start: $0.lowerBound, end: $0.upperBound), "x") })
  }

  @Test func `the first of two that touch wins`() {
    var selection = FixSelection()
    let taken = [
      fix(5...8), fix(7...9), fix(0...5), fix(8...8), fix(8...10), fix(2...2), fix(20...20),
      fix(20...20),
    ]
    .map { selection.take($0) }
    #expect(taken == [true, false, true, false, true, false, true, false])
    #expect(selection.edits.map(\.range.start) == [0, 5, 8, 20])
    #expect(selection.count == 4)
  }

  @Test func `a fix is taken whole or not at all`() {
    var selection = FixSelection()
    let taken = [fix(10...12), fix(0...2, 11...13), fix(20...21, 0...2), fix(3...5, 4...6), fix()]
      .map { selection.take($0) }
    #expect(taken == [true, false, true, false, false])
    #expect(selection.edits.map(\.range.start) == [0, 10, 20])
  }
}
