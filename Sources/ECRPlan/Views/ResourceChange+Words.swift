// SPDX-License-Identifier: Apache-2.0

extension ResourceChange {
  /// Whether a view shows it: what stays as it is only when that is asked for, or when something is found.
  func isShown(_ showsUnchanged: Bool) -> Bool {
    showsUnchanged || verdict != .noOp || !findings.isEmpty
  }

  /// The reasons that no finding says in the same words.
  var ownReasons: [String] {
    let messages = Set(findings.map(\.message))
    return reasons.filter { !messages.contains($0) }
  }

  /// Those of the reasons that are not seen of the verdict and the properties, where both are shown.
  var reasonsBesideProperties: [String] { ownReasons.filter { !isPlain($0) } }

  private func isPlain(_ reason: String) -> Bool {
    switch verdict {
    case .create: reason == UsualReason.notInStack
    case .update:
      reason == UsualReason.templateChanges(properties.compactMap(\.path.first))
    case .noOp: reason == UsualReason.nothingChanges
    case .import, .replace, .delete, .retain, .blocked, .unknown: false
    }
  }
}
