// SPDX-License-Identifier: Apache-2.0

/// The grammar that repository names and their relatives share: runs of letters joined to parts by
/// separators, parts joined by `/`.
struct NameGrammar: Sendable {
  /// Whether `__` and runs of `-` join two runs as well as one character does.
  var takesLongJoiners = false

  /// Whether a `/` may stand at the end.
  var takesTrailingSlash = false

  /// Whether `*` counts as a letter.
  var takesStars = false

  private enum State {
    case atPartStart, inRun, afterPoint, afterUnderscore, afterUnderscores, afterDash
  }

  /// Whether the whole text is such a name; looks at each byte once.
  func matches(_ text: String.UTF8View) -> Bool {
    var state = State.atPartStart
    for byte in text {
      guard let next = next(state, byte) else { return false }
      state = next
    }
    return state == .inRun || (takesTrailingSlash && state == .atPartStart && !text.isEmpty)
  }

  private func next(_ state: State, _ byte: UInt8) -> State? {
    if byte.isLowercaseOrDigit || (takesStars && byte == UInt8(ascii: "*")) { return .inRun }
    switch (byte, state) {
    case (UInt8(ascii: "/"), .inRun): return .atPartStart
    case (UInt8(ascii: "."), .inRun): return .afterPoint
    case (UInt8(ascii: "-"), .inRun): return .afterDash
    case (UInt8(ascii: "-"), .afterDash): return takesLongJoiners ? .afterDash : nil
    case (UInt8(ascii: "_"), .inRun): return .afterUnderscore
    case (UInt8(ascii: "_"), .afterUnderscore): return takesLongJoiners ? .afterUnderscores : nil
    default: return nil
    }
  }
}
