// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel
import TemplateSyntax

extension PropertyRow {
  /// What an update means for the property; nil when it changes nothing.
  ///
  /// `runs` says whether CloudFormation updates the resource for certain; `isReset` whether an update sends
  /// also what did not change.
  func change(runs: Bool, isReset: Bool, _ display: ValueDisplay) -> PropertyChange? {
    if isCreateOnly { return replacement(display) }
    return desired.isAbsent
      ? removal(runs: runs, display) : setting(runs: runs, isReset: isReset, display)
  }

  /// What a create-only property's change means: adding or removing it replaces, whatever is live.
  ///
  /// Source: CloudFormation User Guide, "Update behaviors of stack resources"; coverage roadmap, issue 2502.
  private func replacement(_ display: ValueDisplay) -> PropertyChange? {
    if replaces { return made(.replaces, display) }
    return mayReplace ? made(.unknown, display) : nil
  }

  private func removal(runs: Bool, _ display: ValueDisplay) -> PropertyChange? {
    let wasDeclared = deployed.map { !$0.isAbsent } ?? false
    switch property.removal {
    case .deletesLiveValue:
      guard let current = live.value else { return wasDeclared ? made(.deleted, display) : nil }
      if isLiveDefault { return wasDeclared ? made(.none, display) : nil }
      return (runs || wasDeclared) && !current.isAbsent ? made(.deleted, display) : nil
    case .keepsLiveValue: return wasDeclared ? made(.kept, display) : nil
    case .clears, .replaces, .refused:
      return wasDeclared
        ? made(live.value != nil && isLiveDefault ? .none : .updatedInPlace, display) : nil
    case .unknown: return wasDeclared ? made(.unknown, display) : nil
    }
  }

  private func setting(runs: Bool, isReset: Bool, _ display: ValueDisplay) -> PropertyChange? {
    switch effective {
    case .same: return meaning?.isDifferent ?? false ? made(.none, display) : nil
    case .different:
      if meaning == .same {
        return runs ? made(isReset ? .updatedInPlace : .unknown, display) : nil
      }
      return made(meaning?.reason == nil ? .updatedInPlace : .unknown, display)
    case .open, nil:
      switch meaning {
      case .different: return made(.updatedInPlace, display)
      case .open: return made(.unknown, display)
      case .same: return nil
      case nil: return effective == nil ? nil : made(.unknown, display)
      }
    }
  }

  private func made(_ effect: PropertyChange.Effect, _ display: ValueDisplay) -> PropertyChange {
    let before = live.value ?? deployed
    var change = PropertyChange(
      path: [property.name], kind: .changed, before: display.node(before, property.shape),
      after: display.node(desired, property.shape), isAfterUnknown: !desired.isKnown,
      forcesReplacement: effect == .replaces, effect: effect)
    if live.value != nil, !isLiveAsDeployed {
      change.deployed = display.node(deployed, property.shape)
    }
    if display.isSecret(desired) || display.isSecret(deployed) {
      change.hide(ValueDisplay.mask)
    } else {
      change.narrow()
    }
    change.kind = desired.isAbsent ? .removed : change.before == nil ? .added : .changed
    return change
  }
}

extension PropertyChange {
  /// Puts a mask in the place of every value.
  fileprivate mutating func hide(_ mask: Node) {
    before = before.map { _ in mask }
    deployed = nil
    after = after.map { _ in mask }
  }

  /// Goes down to the one member of an object that changes, when both sides have it.
  ///
  /// Only members of the tables' objects are narrowed to, never those of documents: they begin with a
  /// capital letter and stand alone.
  mutating func narrow() {
    while path.count < 3, let old = before?.entries, let new = after?.entries {
      let names = Set((old + new).compactMap(\.key.text))
      let changed = names.filter { before?[$0] != after?[$0] && after?[$0] != nil }
      guard changed.count == 1, let name = changed.first, before?[name] != nil,
        Self.narrowed.contains(path.last ?? "")
      else { return }
      path.append(name)
      (before, after) = (before?[name], after?[name])
      deployed = deployed?[name]
    }
  }

  private static let narrowed: Set<String> = [
    "LifecyclePolicy", "ImageScanningConfiguration", "EncryptionConfiguration",
    "RepositoryCatalogData", "ReplicationConfiguration",
  ]
}
