// SPDX-License-Identifier: Apache-2.0

/// What a property's row says about it apart from its shape.
public struct Traits: OptionSet, Hashable, Sendable {
  /// One bit for each trait.
  public let rawValue: UInt8

  /// Creates traits from their bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The provider schema refuses an object without the property.
  public static let required = Traits(rawValue: 1 << 0)

  /// The service refuses an object without the property, though the provider schema takes it.
  public static let requiredByService = Traits(rawValue: 1 << 1)

  /// A change replaces the resource.
  ///
  /// Only rows of resource types carry this: any change below such a row replaces, and a nested
  /// type may be create-only in one resource type and updatable in another.
  public static let createOnly = Traits(rawValue: 1 << 2)

  /// The property can be read with `Fn::GetAtt`, and not be set.
  public static let readOnly = Traits(rawValue: 1 << 3)

  /// CloudFormation never reads the property back, so it sees no drift of it.
  public static let writeOnly = Traits(rawValue: 1 << 4)

  /// The traits as words, in a fixed order.
  public var words: [String] {
    let all: [(Traits, String)] = [
      (.required, "required"), (.requiredByService, "required by the service"),
      (.createOnly, "create-only"), (.readOnly, "read-only"), (.writeOnly, "write-only"),
    ]
    return all.filter { contains($0.0) }.map(\.1)
  }
}
