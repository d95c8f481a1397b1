// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// A Swift struct for a mapping with known keys: a resource's properties or an object inside them.
///
/// Every stored property but `additional` is a `Value<…>?` and has a row in the table.
public protocol Model: Shaped {
  /// The properties, declared once.
  static var table: Table<Self> { get }

  /// Entries that no stored property holds: properties newer than the table, `Fn::ForEach`, and what
  /// does not fit. They are written after the others, as they are.
  var additional: [Node.Entry] { get set }

  /// Creates a model that says nothing.
  init()
}

extension Model {
  /// The object shape of the table.
  public static var shape: Shape { .object(table.shape) }

  /// Creates a model whose properties the closure sets.
  public init(_ configure: (inout Self) -> Void) {
    self.init()
    configure(&self)
  }

  /// Reads a mapping; what has no row or does not fit goes to `additional`.
  public init?(literal node: Node) {
    guard let entries = node.writtenEntries, node.resolved.tag == nil else { return nil }
    self.init()
    let table = Self.table
    for entry in entries {
      let position = entry.key.text.flatMap { table.shape.position(of: $0) }
      if let position, table.rows[position].write(&self, entry.value) { continue }
      additional.append(entry)
    }
  }

  /// The mapping in the order of the table, then what is additional.
  public var node: Node {
    let entries = Self.table.rows.compactMap { row in
      row.read(self).map { Node.Entry(key: .string(row.property.name), value: $0) }
    }
    return Node(.mapping(entries + additional))
  }
}
