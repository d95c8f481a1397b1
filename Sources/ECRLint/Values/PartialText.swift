// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Text as far as it is known, with a mark for each part that is not.
///
/// The marks are private-use characters, which no value that means something holds.
struct PartialText {
  /// Stands for any text.
  static let anything: Character = "\u{F8F0}"

  /// Stands for the Region of the deployment, which is not known.
  static let ownRegion: Character = "\u{F8F1}"

  /// Stands for the account of the deployment, which is not known.
  static let ownAccount: Character = "\u{F8F2}"

  /// Stands for text without `:`, such as the partition of the deployment.
  static let word: Character = "\u{F8F3}"

  private static let marks: Set<Character> = [anything, ownRegion, ownAccount, word]

  /// The text with its marks.
  let text: String

  /// Reads a value; nil when it is no text, or nothing of it is known.
  init?(_ value: Evaluated, _ deployment: DeploymentFacts = DeploymentFacts()) {
    if let text = value.text {
      self.text = text
      return
    }
    guard let formula = value.formula, !formula.pieces.isEmpty else { return nil }
    var text = ""
    for piece in formula.pieces { text += Self.text(of: piece, deployment) }
    guard text.contains(where: { !Self.marks.contains($0) }) else { return nil }
    self.text = text
  }

  /// Whether nothing of the text is unknown.
  var isWhole: Bool { Self.isWhole(text) }

  /// What the text begins with, up to the first part that is not known.
  var start: Substring { text.prefix { !Self.marks.contains($0) } }

  /// Whether a text holds no mark.
  static func isWhole(_ text: some StringProtocol) -> Bool {
    !text.contains(where: marks.contains)
  }

  private static func text(of piece: Formula.Piece, _ deployment: DeploymentFacts) -> String {
    switch piece {
    case .text(let text): text
    case .pseudo(let parameter): Self.text(of: parameter, deployment)
    case .parameter, .resource, .attribute, .loopVariable, .dynamicReference, .expression:
      String(anything)
    }
  }

  private static func text(
    of parameter: PseudoParameter, _ deployment: DeploymentFacts
  ) -> String {
    switch parameter {
    case .region: deployment.region ?? String(ownRegion)
    case .accountID: deployment.accountID ?? String(ownAccount)
    case .partition: deployment.partition ?? String(word)
    case .urlSuffix, .stackName: String(word)
    case .stackID, .notificationARNs, .noValue: String(anything)
    }
  }
}
