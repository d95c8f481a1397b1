// SPDX-License-Identifier: Apache-2.0

/// Records that are put together from the outputs of several operations, found by name.
struct RecordIndex<Record> {
  private let origin: Observed<Listing<Record>>
  private var records: [Record]
  private var positions: [String: Int] = [:]
  private var pending: [(name: String, change: (inout Record) -> Void)] = []

  /// Whether every name that exists is known.
  let isWhole: Bool

  /// Starts with what an operation listed.
  init(_ listing: Observed<Listing<Record>>, name: (Record) -> String) {
    origin = listing
    records = listing.items()
    isWhole = listing.value?.isWhole ?? false
    for (position, record) in records.enumerated() { positions[name(record)] = position }
  }

  /// Whether a name was listed.
  func contains(_ name: String) -> Bool { positions[name] != nil }

  /// Changes every record that was listed.
  mutating func update(_ change: (inout Record) -> Void) {
    for position in records.indices { change(&records[position]) }
  }

  /// Changes the record of a name, which need not be listed.
  mutating func update(_ name: String, _ change: @escaping (inout Record) -> Void) {
    if let position = positions[name] {
      change(&records[position])
    } else if !isWhole {
      pending.append((name, change))
    }
  }

  /// The records, with those that nobody listed made from their names.
  func listing(_ make: (String) -> Record) -> Observed<Listing<Record>> {
    var records = records
    var positions = positions
    for (name, change) in pending {
      let position = positions[name] ?? records.count
      if position == records.count {
        records.append(make(name))
        positions[name] = position
      }
      change(&records[position])
    }
    guard !pending.isEmpty || origin.value != nil else { return origin }
    return .found(Listing(records, isWhole: isWhole))
  }
}
