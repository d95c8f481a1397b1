// SPDX-License-Identifier: Apache-2.0

extension Node {
  /// The entries with merge keys followed.
  ///
  /// What is written here comes first, then what `<<` brings under other keys. Duplicates that are
  /// written here stay.
  public var entries: [Entry]? {
    guard let written = writtenEntries else { return nil }
    guard Self.holdMerge(written) else { return written }
    var entries = written.filter { !$0.isMerge }
    var names = Set(entries.compactMap(\.key.text))
    for merge in written where merge.isMerge {
      for source in merge.value.items ?? [merge.value] {
        for entry in source.entries ?? []
        where entry.key.text.map({ names.insert($0).inserted }) ?? true {
          entries.append(entry)
        }
      }
    }
    return entries
  }

  /// Whether a merge key stands among entries; most entries are passed over without being copied.
  private static func holdMerge(_ entries: [Entry]) -> Bool {
    for index in entries.indices {
      guard case .scalar(let scalar) = entries[index].key.content, scalar.style == .plain,
        scalar.text == "<<"
      else { continue }
      if entries[index].isMerge { return true }
    }
    return false
  }

  /// The entry of a key; the last one where the key is written twice, as CloudFormation reads it.
  public func entry(_ key: String) -> Entry? {
    guard let entries else { return nil }
    for index in entries.indices.reversed() {
      switch entries[index].key.content {
      case .scalar(let scalar): if scalar.text == key { return entries[index] }
      case .alias: if entries[index].key.text == key { return entries[index] }
      case .mapping, .sequence: continue
      }
    }
    return nil
  }

  /// The value of a key; the last one where the key is written twice, as CloudFormation reads it.
  public subscript(key: String) -> Node? { entry(key)?.value }

  /// Whether nothing or a plain `null` or `~` stands here.
  public var isNull: Bool {
    guard tag == nil, let scalar else { return false }
    return scalar.isNull
  }

  /// Creates a mapping without a place, for templates that are built rather than read.
  public static func mapping(_ entries: [(String, Node)]) -> Node {
    Node(.mapping(entries.map { Entry(key: .string($0.0), value: $0.1) }))
  }

  /// Creates a sequence without a place.
  public static func sequence(_ items: [Node]) -> Node {
    Node(.sequence(items))
  }

  /// Creates a string without a place; quoted, so that it never means anything but text.
  public static func string(_ text: String) -> Node {
    Node(.scalar(Scalar(text, style: .doubleQuoted)))
  }

  /// Creates a plain scalar without a place, such as `true` or `12`.
  public static func plain(_ text: String) -> Node {
    Node(.scalar(Scalar(text)))
  }
}

extension Node.Entry {
  /// Whether this is a YAML merge key: a plain `<<` without a tag.
  public var isMerge: Bool {
    guard case .scalar(let scalar) = key.content, scalar.style == .plain else { return false }
    return scalar.text == "<<" && key.tag == nil
  }
}

extension Node: Hashable {
  /// Whether the data are the same: tags, order of items and entries, and the meaning of scalars.
  ///
  /// Places do not count, nor do styles that mean the same. An alias is what it stands for.
  public static func == (left: Node, right: Node) -> Bool {
    let (left, right) = (left.resolved, right.resolved)
    guard left.tag == right.tag else { return false }
    switch (left.content, right.content) {
    case (.scalar(let left), .scalar(let right)): return left.meaning == right.meaning
    case (.mapping(let left), .mapping(let right)): return left == right
    case (.sequence(let left), .sequence(let right)): return left == right
    case (.alias(let left), .alias(let right)): return left.name == right.name
    default: return false
    }
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    let node = resolved
    hasher.combine(node.tag)
    switch node.content {
    case .scalar(let scalar): hasher.combine(scalar.meaning)
    case .mapping(let entries): hasher.combine(entries)
    case .sequence(let items): hasher.combine(items)
    case .alias(let alias): hasher.combine(alias.name)
    }
  }
}
