// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Objects that people invent around properties, such as a `ScanningConfiguration` around
/// `ScanType`.
extension ObjectShape {
  /// The properties of this object that stand in an invented member of it; empty when something
  /// else stands there too.
  func names(wrappedIn value: Evaluated) -> [String] {
    guard let fields = value.fields, !fields.isOpen,
      fields.fields.allSatisfy({ position(of: $0.name) != nil })
    else { return [] }
    return fields.fields.map(\.name)
  }

  /// What to do with an invented member by what stands in it, to be put after `;`; nil when that
  /// says nothing.
  func advice(forWrapper value: Evaluated) -> String? {
    guard let names = value.fields?.fields.map(\.name), !names.isEmpty else { return nil }
    if !self.names(wrappedIn: value).isEmpty {
      return "put what stands in it one level up"
    }
    let owners = properties.filter { property in
      guard case .object(let object) = property.shape else { return false }
      return names.allSatisfy { object.position(of: $0) != nil }
    }
    guard let owner = owners.first, owners.count == 1 else { return nil }
    return "what stands in it belongs under '\(owner.name)'"
  }
}
