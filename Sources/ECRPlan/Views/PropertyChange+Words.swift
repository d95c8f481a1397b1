// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension PropertyChange {
  /// The longest deployed value that is shown beside another one.
  private static let widestDeployed = 60

  /// The values that a view shows: from what is live to what comes.
  ///
  /// Where that is no difference, the deployed value shows what the template changes.
  var shownValues: (from: Node?, to: Node?) {
    isLiveAlready && deployed != nil ? (deployed, after) : (before, after)
  }

  /// What is said of a change beside its values; empty when they say it all.
  var comment: String {
    var parts: [String] = []
    if forcesReplacement { parts.append("forces replacement") }
    if isLiveAlready, let part = words(ofSame: effect) {
      parts.append(part)
    } else {
      switch effect {
      case .kept: parts.append("stays live")
      case .none: parts.append("no effect")
      case .unknown where !isAfterUnknown: parts.append("effect not known")
      case .deleted where kind != .removed: parts.append("deleted live")
      case .updatedInPlace, .replaces, .deleted, .unknown: break
      }
      if let deployed {
        let text = JSONText(deployed).line
        parts.append(
          text.utf8.count > Self.widestDeployed
            ? "the deployed value is another" : "deployed: \(text)")
      }
    }
    return parts.joined(separator: ", ")
  }

  /// What is said where what is live is the value after.
  private func words(ofSame effect: Effect) -> String? {
    if before == nil { return "not live any more" }
    switch effect {
    case .kept, .unknown, .deleted: return nil
    case .replaces: return "live already"
    case .updatedInPlace, .none:
      return deployed == nil ? "whitespace or spelling only" : "live already"
    }
  }

  /// Whether what is live and what comes are the same data, nothing being data too.
  private var isLiveAlready: Bool {
    !isAfterUnknown && JSONText(before) == JSONText(after)
  }
}
