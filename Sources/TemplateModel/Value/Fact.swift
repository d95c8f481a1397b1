// SPDX-License-Identifier: Apache-2.0

/// Something that a row says about its property beyond the shape of the Swift type.
///
/// Facts are bound to the slot's literal, so that a list's facts on a text do not compile.
public struct Fact<Literal: Shaped>: Sendable {
  let apply: @Sendable (inout Property) -> Void

  init(_ apply: @escaping @Sendable (inout Property) -> Void) {
    self.apply = apply
  }

  /// The provider schema requires the property.
  public static var required: Fact {
    Fact {
      $0.traits.insert(.required)
      $0.removal = .refused
    }
  }

  /// The service requires the property, though the provider schema does not.
  public static var requiredByService: Fact {
    Fact {
      $0.traits.insert(.requiredByService)
      $0.removal = .refused
    }
  }

  /// A change replaces the resource; only for rows of resource types.
  public static var createOnly: Fact {
    Fact {
      $0.traits.insert(.createOnly)
      if $0.removal != .refused { $0.removal = .replaces }
    }
  }

  /// CloudFormation never reads the property back.
  public static var writeOnly: Fact { Fact { $0.traits.insert(.writeOnly) } }

  /// What the live resource has where the template says nothing.
  public static func absent(_ meaning: Absence) -> Fact { Fact { $0.absence = meaning } }

  /// What an update does when the template no longer has the property.
  public static func removed(_ effect: Removal) -> Fact { Fact { $0.removal = effect } }

  /// How two values are the same.
  public static func compared(_ comparison: Comparison) -> Fact {
    Fact { $0.comparison = comparison }
  }

  /// The operation and the dotted member that tell the live value.
  public static func live(_ operation: String, _ member: String) -> Fact {
    Fact { $0.live = APIPath(operation, member) }
  }

  /// The member that tells the live value inside the answer of the row above.
  public static func live(_ member: String) -> Fact { Fact { $0.live = APIPath(nil, member) } }
}
