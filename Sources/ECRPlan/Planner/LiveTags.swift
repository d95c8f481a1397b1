// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The live tags of a resource as far as a template has a say in them.
struct LiveTags {
  /// The tags that count: without those of AWS, and without `others`.
  var value: Evaluated

  /// Tags that may be the stack's, when no source tells the stack's tags; nil when there are none.
  var others: Evaluated?

  /// Sorts live tags; `declared` are the lists of the template's sides.
  ///
  /// Keys that begin with `aws:` are kept by AWS itself (Tagging AWS Resources, "Tag naming limits").
  init(_ current: Evaluated, declared: [Evaluated], knowsStackTags: Bool) {
    value = current
    guard let items = current.items else { return }
    let own = items.filter { !(Self.key(of: $0)?.lowercased().hasPrefix("aws:") ?? false) }
    guard !knowsStackTags else {
      value.content = .list(own)
      return
    }
    let keys = Set(declared.flatMap { $0.items ?? [] }.compactMap(Self.key))
    value.content = .list(own.filter { Self.key(of: $0).map(keys.contains) ?? true })
    let rest = own.filter { !(Self.key(of: $0).map(keys.contains) ?? true) }
    if !rest.isEmpty { others = Evaluated(.list(rest), at: current.origin) }
  }

  /// The live tags that a known list does not have, when the live ones hold all of the list.
  static func extras(of current: Evaluated, over declared: Evaluated) -> Evaluated? {
    guard let items = current.items, let known = declared.items else { return nil }
    func pair(_ item: Evaluated) -> [String?] { [item["Key"]?.text, item["Value"]?.text] }
    let live = Set(items.map(pair))
    let pairs = known.filter { !$0.isAbsent }.map(pair)
    guard pairs.allSatisfy({ live.contains($0) && !$0.contains(nil) }) else { return nil }
    let keys = Set(pairs)
    let rest = items.filter { !keys.contains(pair($0)) }
    return rest.isEmpty ? nil : Evaluated(.list(rest), at: current.origin)
  }

  private static func key(of item: Evaluated) -> String? { item["Key"]?.text }
}
