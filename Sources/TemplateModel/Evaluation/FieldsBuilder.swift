// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// Members with the last of each name, found by name in constant time.
struct FieldsBuilder {
  /// The members so far.
  private(set) var fields = Evaluated.Fields()

  private var positions: [String: Int] = [:]

  /// Begins a mapping that has about so many members.
  init(capacity: Int) { fields.fields.reserveCapacity(capacity) }

  /// Few members are searched one by one, which is cheaper than a table.
  private static let few = 16

  /// Adds a member; one of the same name is replaced where it stands.
  mutating func add(_ field: Evaluated.Fields.Field) {
    if let position = position(of: field.name) {
      fields.fields[position] = field
      return
    }
    if fields.fields.count == Self.few {
      for (index, field) in fields.fields.enumerated() { positions[field.name] = index }
    }
    if fields.fields.count >= Self.few { positions[field.name] = fields.fields.count }
    fields.fields.append(field)
  }

  /// Notes that more members may come from what stays as it is written; nil for what is only supposed.
  mutating func leave(_ entry: Node.Entry?) {
    fields.isOpen = true
    if let entry { fields.rest.append(entry) }
  }

  /// Where the member of a name stands.
  func position(of name: String) -> Int? {
    fields.fields.count <= Self.few
      ? fields.fields.indices.first { fields.fields[$0].name == name } : positions[name]
  }
}
