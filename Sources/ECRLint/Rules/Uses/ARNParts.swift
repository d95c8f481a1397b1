// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// An ARN cut at its colons, whether its parts are known or not.
struct ARNParts {
  /// The service, when it is known.
  var service: String?

  /// The Region.
  var region: ComposedText

  /// The account.
  var account: ComposedText

  /// What stands after the fifth colon.
  var resource: ComposedText

  /// Cuts a text; nil when it does not begin with `arn:` or has too few colons that are known.
  ///
  /// Takes a piece that is not known for one without colons.
  init?(_ text: ComposedText) {
    guard text.knownPrefix.hasPrefix("arn:") else { return nil }
    var parts: [[Formula.Piece]] = [[]]
    for piece in text.pieces {
      guard case .text(let text) = piece, parts.count < 6 else {
        parts[parts.count - 1].append(piece)
        continue
      }
      let cut = text.split(
        separator: ":", maxSplits: 6 - parts.count, omittingEmptySubsequences: false)
      for (index, part) in cut.enumerated() {
        if index > 0 { parts.append([]) }
        if !part.isEmpty { parts[parts.count - 1].append(.text(String(part))) }
      }
    }
    guard parts.count == 6 else { return nil }
    service = ComposedText(parts[2]).known
    (region, account) = (ComposedText(parts[3]), ComposedText(parts[4]))
    resource = ComposedText(parts[5])
  }
}
