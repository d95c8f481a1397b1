// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel

extension PropertyRow {
  /// How the live value differs from what is declared and stays declared; nil when it does not.
  func drift(of logicalID: String, _ display: ValueDisplay) -> [Drift] {
    var found = main(logicalID, display).map { [$0] } ?? []
    if let otherTags {
      found.append(
        Drift(
          logicalID: logicalID, path: [property.name], kind: .undeclaredStays,
          live: display.node(otherTags, property.shape)))
    }
    return found
  }

  private func main(_ logicalID: String, _ display: ValueDisplay) -> Drift? {
    func made(_ kind: Drift.Kind, _ declared: Evaluated?) -> Drift {
      let isHidden = display.isSecret(declared)
      let current = display.node(live.value, property.shape)
      return Drift(
        logicalID: logicalID, path: [property.name], kind: kind,
        declared: display.node(declared, property.shape),
        live: isHidden ? current.map { _ in ValueDisplay.mask } : current)
    }
    switch live {
    case .unasked: return nil
    case .unreadable: return isNeeded ? made(.unreadable, desired) : nil
    case .known(let current):
      if property.comparison == .tags, meaning == .same,
        let extras = LiveTags.extras(of: current, over: desired)
      {
        return Drift(
          logicalID: logicalID, path: [property.name], kind: .undeclaredWillBeDeleted,
          live: display.node(extras, property.shape))
      }
      guard desired.isAbsent else {
        guard meaning == .same, effective == .different else { return nil }
        return made(.declaredDiffers, desired).narrowed
      }
      guard deployed?.isAbsent ?? true, !isLiveDefault else { return nil }
      return made(
        property.removal == .deletesLiveValue ? .undeclaredWillBeDeleted : .undeclaredStays, nil)
    }
  }

  /// Whether the plan depends on the live value.
  ///
  /// An undeclared value that no update touches need not be known.
  var isNeeded: Bool {
    guard case .unreadable = live else { return false }
    return !desired.isAbsent || property.removal == .deletesLiveValue
  }
}

extension Drift {
  /// The same about the one member of an object that differs, without what AWS adds to it.
  fileprivate var narrowed: Drift {
    var change = PropertyChange(
      path: path, kind: .changed, before: live, after: declared, effect: .none)
    change.narrow()
    var drift = self
    (drift.path, drift.live, drift.declared) = (change.path, change.before, change.after)
    return drift
  }
}
