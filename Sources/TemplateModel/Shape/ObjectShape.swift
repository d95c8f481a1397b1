// SPDX-License-Identifier: Apache-2.0

/// The properties of a resource type or of an object inside one.
///
/// A class, because shapes are made once and shared by every slot that holds such an object.
public final class ObjectShape: Sendable {
  /// The type's name: `AWS::ECR::Repository`, or `EncryptionConfiguration` for a nested type.
  public let typeName: String

  /// The rows in the order in which they are written and listed.
  public let properties: [Property]

  /// The rows without which an object is refused, be it by the schema or by the service.
  public let needed: [Property]

  private let positions: [String: Int]

  /// Creates a shape; of two rows with one name the first counts.
  public init(_ typeName: String, _ properties: [Property]) {
    (self.typeName, self.properties) = (typeName, properties)
    needed = properties.filter(\.isNeeded)
    positions = Dictionary(
      properties.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The index of the row with exactly this name.
  public func position(of name: String) -> Int? {
    positions[name]
  }

  /// The row with exactly this name.
  public func property(named name: String) -> Property? {
    positions[name].map { properties[$0] }
  }

  /// The rows that the provider schema requires.
  public var required: [Property] { properties.filter { $0.traits.contains(.required) } }

  /// The rows that can only be read.
  public var readOnly: [Property] { properties.filter { $0.traits.contains(.readOnly) } }

  /// The name that was probably meant, among the properties that can be set.
  public func nearest(to name: String) -> NearestName? {
    NearestName(
      to: name,
      among: properties.lazy.filter { !$0.traits.contains(.readOnly) }.map(\.name))
  }
}
