// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The one place where the properties of a type are declared.
public final class Table<Root>: Sendable {
  /// The rows in the order in which they are written and listed.
  public let rows: [Row<Root>]

  /// The facts, without the Swift types.
  public let shape: ObjectShape

  private let offsets = Mutex<[Int?]?>(nil)

  /// Creates a table; nested types' tables are made with it, key paths are not.
  public init(_ typeName: String, _ rows: Row<Root>...) {
    self.rows = rows
    shape = ObjectShape(typeName, rows.map(\.property))
  }

  /// The index of the row of a stored property; nil for any other key path.
  public func position(of keyPath: PartialKeyPath<Root>) -> Int? {
    guard let offset = MemoryLayout<Root>.offset(of: keyPath) else { return nil }
    return offsets.withLock { known in
      let all =
        known ?? rows.map { row in row.keyPath.flatMap { MemoryLayout<Root>.offset(of: $0()) } }
      known = all
      return all.firstIndex(of: offset)
    }
  }
}
