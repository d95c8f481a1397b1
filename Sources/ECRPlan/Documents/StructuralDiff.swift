// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// How two data differ, as a tree of the same shape, for views.
///
/// Members are matched by name, items that have a `Key` by that, others by the longest sequence that both lists have. Nothing is said of
/// meaning: two policies that say the same can differ here.
public indirect enum StructuralDiff: Hashable, Sendable {
  /// Both are this.
  case same(Node)
  /// Only the second has it.
  case added(Node)
  /// Only the first has it.
  case removed(Node)
  /// Other data stand here.
  case changed(Node, Node)
  /// Members, in the order of the second, those that only the first has where they stood before.
  case object([Member])
  /// Items in order.
  case list([StructuralDiff])

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// How its values differ.
    public var value: StructuralDiff
  }

  /// Whether nothing differs.
  public var isSame: Bool {
    switch self {
    case .same: true
    case .added, .removed, .changed: false
    case .object(let members): members.allSatisfy(\.value.isSame)
    case .list(let items): items.allSatisfy(\.isSame)
    }
  }

  /// Compares two data; nil stands for none.
  ///
  /// Recurses once a level. Takes time in the product of the lengths of lists, for short ones; long lists
  /// are compared by what they begin and end with.
  public init(_ before: Node?, _ after: Node?) {
    switch (before?.resolved, after?.resolved) {
    case (nil, nil): self = .list([])
    case (nil, let after?): self = .added(after)
    case (let before?, nil): self = .removed(before)
    case (let before?, let after?): self.init(before, after)
    }
  }

  private init(_ before: Node, _ after: Node) {
    if before == after {
      self = .same(after)
    } else if let old = before.entries, let new = after.entries {
      self = .object(Self.members(old, new))
    } else if let old = before.items, let new = after.items {
      self = .list(Self.items(old, new))
    } else {
      self = .changed(before, after)
    }
  }

  private static func members(_ old: [Node.Entry], _ new: [Node.Entry]) -> [Member] {
    let before = Dictionary(
      old.map { ($0.key.text ?? "", $0.value) }, uniquingKeysWith: { $1 })
    let names = Set(new.compactMap(\.key.text))
    // A member that goes is shown after the one that it followed.
    var followers: [String?: [Member]] = [:]
    var last: String?
    for entry in old {
      let name = entry.key.text ?? ""
      if names.contains(name) {
        last = name
      } else {
        followers[last, default: []].append(Member(name: name, value: .removed(entry.value)))
      }
    }
    return new.reduce(into: followers[nil] ?? []) { members, entry in
      let name = entry.key.text ?? ""
      members.append(Member(name: name, value: StructuralDiff(before[name], entry.value)))
      members += followers[name] ?? []
    }
  }

  private static func items(_ old: [Node], _ new: [Node]) -> [StructuralDiff] {
    if let before = keys(old), let after = keys(new) {
      let pairs = members(before, after)
      return pairs.map(\.value)
    }
    var steps: [StructuralDiff] = []
    for run in ListAlignment(old, new).runs {
      switch run {
      case .both(let item): steps.append(.same(item))
      case .between(let gone, let come):
        // What stands in the same place is taken for changed, as far as both sides have something.
        let pairs = zip(gone, come).map { StructuralDiff($0, $1) }
        steps += pairs + gone.dropFirst(pairs.count).map { .removed($0) }
        steps += come.dropFirst(pairs.count).map { .added($0) }
      }
    }
    return steps
  }

  /// The items by their `Key`, as tags have one; nil when some have none, or the same.
  private static func keys(_ items: [Node]) -> [Node.Entry]? {
    var seen: Set<String> = []
    var entries: [Node.Entry] = []
    for item in items {
      guard let key = item.resolved["Key"], let text = key.text, seen.insert(text).inserted else {
        return nil
      }
      entries.append(Node.Entry(key: key, value: item))
    }
    return entries
  }
}
