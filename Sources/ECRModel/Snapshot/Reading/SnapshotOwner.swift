// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// The account and the Region that a file speaks of, with where it first did.
struct SnapshotOwner {
  private(set) var account: String?
  private(set) var region: String?
  private(set) var accountPlace = SourceRange(at: 0)
  private(set) var regionPlace = SourceRange(at: 0)
  private var hasConflict = false

  /// A statement that contradicts an earlier one.
  struct Conflict {
    var message: String
    var note: Note
  }

  /// Takes in an account; only the first contradiction of a file is reported.
  mutating func take(account name: String, at place: SourceRange) -> Conflict? {
    guard let account else {
      (account, accountPlace) = (name, place)
      return nil
    }
    return conflict(name, with: account, "account", place: accountPlace)
  }

  /// Takes in a Region.
  mutating func take(region name: String, at place: SourceRange) -> Conflict? {
    guard let region else {
      (region, regionPlace) = (name, place)
      return nil
    }
    return conflict(name, with: region, "Region", place: regionPlace)
  }

  private mutating func conflict(
    _ name: String, with other: String, _ kind: String, place: SourceRange
  ) -> Conflict? {
    guard name != other, !hasConflict else { return nil }
    hasConflict = true
    return Conflict(
      message:
        "'\(clipped(name))' is another \(kind) than '\(clipped(other))'; live state is that of one"
        + " account and Region",
      note: Note("'\(clipped(other))' stands here", at: place))
  }
}

extension SnapshotReader {
  /// Notes the account that a value names.
  mutating func take(account node: Node?) {
    guard let node, let name = node.text, !node.isNull else { return }
    report(owner.take(account: name, at: node.valueRange), at: node)
  }

  /// Notes the Region that a value names.
  mutating func take(region node: Node?) {
    guard let node, let name = node.text, !node.isNull else { return }
    report(owner.take(region: name, at: node.valueRange), at: node)
  }

  /// Notes the account and the Region in the ARN of a thing that they own.
  mutating func take(arn node: Node?) {
    guard let node, let text = node.text else { return }
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn" else { return }
    if !parts[3].isEmpty {
      report(owner.take(region: String(parts[3]), at: node.valueRange), at: node)
    }
    if !parts[4].isEmpty {
      report(owner.take(account: String(parts[4]), at: node.valueRange), at: node)
    }
  }

  private mutating func report(_ conflict: SnapshotOwner.Conflict?, at node: Node) {
    guard let conflict else { return }
    complain(conflict.message, at: node, notes: [conflict.note])
  }
}
