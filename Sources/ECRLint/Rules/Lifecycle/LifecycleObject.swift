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

  private let others: [Evaluated?]

  /// Describes an object; keys of it may stand in `others` by mistake.
  init<Key: CaseIterable & RawRepresentable<String>>(
    _ value: Evaluated, under key: SourceRange? = nil, _ name: String, _: Key.Type,
    others: [Evaluated?] = []
  ) {
    (self.value, self.key, self.name, self.others) = (value, key, name, others)
    keys = Key.allCases.map { $0.rawValue }
  }

  /// Whether a key that is not its own, or stands in one of the others, was meant to be this one.
  func means(_ key: String) -> Bool {
    others.contains { $0?.fields?[key] != nil }
      || value.fields?.fields.contains {
        !keys.contains($0.name) && NearestName(to: $0.name, among: keys)?.name == key
      } ?? false
  }

  /// Where a key belongs, for one that is well spelt in the wrong object.
  static func owner(of key: String) -> String? {
    if LifecycleSelection.Key(rawValue: key) != nil { return "under 'selection'" }
    if LifecycleAction.Key(rawValue: key) != nil { return "under 'action'" }
    if LifecycleRule.Key(rawValue: key) != nil { return "in the rule, beside 'selection'" }
    return nil
  }
}
