// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// An object of a lifecycle policy with the keys that it can have.
struct LifecycleObject {
  /// The object.
  let value: Evaluated
  /// Where its own key stands; nil for a rule and for the whole policy.
  let key: SourceRange?
  /// What it is called in messages.
  let name: String
  /// The keys that it can have, in the order of the documentation.
  let keys: [String]

  /// The keys that the ones which are not its own were meant to be.
  private let meant: Set<String>

  /// Describes an object; keys of it may stand in `others` by mistake.
  init<Key: CaseIterable & RawRepresentable<String>>(
    _ value: Evaluated, under key: SourceRange? = nil, _ name: String, _: Key.Type,
    others: [Evaluated?] = []
  ) {
    let keys = Key.allCases.map(\.rawValue)
    (self.value, self.key, self.name, self.keys) = (value, key, name, keys)
    let unknown = value.fields?.fields.map(\.name).filter { !keys.contains($0) } ?? []
    meant = Set(
      unknown.compactMap { NearestName(to: $0, among: keys)?.name }
        + others.flatMap { other in keys.filter { other?.fields?[$0] != nil } })
  }

  /// Whether a key that is not its own was meant to be this one.
  func means(_ key: String) -> Bool { meant.contains(key) }

  /// Where a key belongs, for one that is well spelt in the wrong object.
  static func owner(of key: String) -> String? {
    if LifecycleSelection.Key(rawValue: key) != nil { return "under 'selection'" }
    if LifecycleAction.Key(rawValue: key) != nil { return "under 'action'" }
    if LifecycleRule.Key(rawValue: key) != nil { return "in the rule, beside 'selection'" }
    return nil
  }
}
