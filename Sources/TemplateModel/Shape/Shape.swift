// SPDX-License-Identifier: Apache-2.0

/// What may stand in a slot of a template, without the Swift type that models it.
public indirect enum Shape: Sendable {
  /// Text.
  case string(StringRule)

  /// `true` or `false`, also as text, as CloudFormation takes it.
  case boolean

  /// Items of one shape.
  case list(ListRule, Shape)

  /// A mapping with known keys.
  case object(ObjectShape)

  /// A document with a grammar of its own, as a mapping, as JSON text or as either.
  case document(DocumentKind)

  /// Any text.
  public static var text: Shape { .string(StringRule()) }

  /// The shape of the objects that stand here, directly or as the items of a list.
  public var objectShape: ObjectShape? {
    switch self {
    case .object(let object): object
    case .list(_, let item): item.objectShape
    case .string, .boolean, .document: nil
    }
  }
}
