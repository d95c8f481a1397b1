// SPDX-License-Identifier: Apache-2.0

import SystemPackage

/// Shows on a terminal how far reading has come, in one line that is gone at the end.
struct ReadingProgress: Sendable {
  private let isShown: Bool

  /// Shows nothing when somebody wants it quiet, or when standard error is no terminal.
  init(isQuiet: Bool) {
    isShown = !isQuiet && Console.isTerminal(.standardError)
  }

  /// Shows how many repositories are read.
  func show(_ count: Int, of total: Int) {
    guard isShown else { return }
    Console().complain("\rread \(count) of \(total) repositories", end: "")
  }

  /// Takes the line away.
  func end() {
    guard isShown else { return }
    Console().complain("\r\u{1B}[K", end: "")
  }
}
