// SPDX-License-Identifier: Apache-2.0

/// Whether two values are the same.
public enum ComparisonOutcome: Hashable, Sendable {
  /// They certainly are.
  case same
  /// They certainly are not.
  case different
  /// Only the deployment decides, for a reason that is one lower-case phrase.
  case open(String)

  /// Whether the values certainly are the same.
  public var isSame: Bool { self == .same }

  /// Whether the values certainly differ.
  public var isDifferent: Bool { self == .different }

  /// Why it is open; nil when it is not.
  public var reason: String? {
    if case .open(let reason) = self { reason } else { nil }
  }

  /// What holds of a whole whose parts compare like this: one part that differs decides.
  public static func all(_ parts: some Sequence<ComparisonOutcome>) -> ComparisonOutcome {
    var open: ComparisonOutcome?
    for part in parts {
      switch part {
      case .different: return .different
      case .open: open = open ?? part
      case .same: continue
      }
    }
    return open ?? .same
  }

  /// What holds of alternatives of which only the deployment knows which one comes.
  public static func either(
    _ left: ComparisonOutcome, _ right: ComparisonOutcome, because reason: String
  ) -> ComparisonOutcome {
    switch (left, right) {
    case (.same, .same): .same
    case (.different, .different): .different
    case (.same, .different), (.different, .same): .open(reason)
    case (.open, _): left
    case (_, .open): right
    }
  }
}
