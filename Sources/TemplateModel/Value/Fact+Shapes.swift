// SPDX-License-Identifier: Apache-2.0

extension Fact where Literal == String {
  /// The fewest and the most Unicode scalars.
  public static func length(_ range: ClosedRange<Int>) -> Fact {
    onString { ($0.minimumLength, $0.maximumLength) = (range.lowerBound, range.upperBound) }
  }

  /// The form of the whole text.
  public static func form(_ form: TextForm) -> Fact {
    onString { $0.form = form }
  }

  private static func onString(_ change: @escaping @Sendable (inout StringRule) -> Void) -> Fact {
    Fact {
      guard case .string(var rule) = $0.shape else { return }
      change(&rule)
      $0.shape = .string(rule)
    }
  }
}

extension Fact where Literal == Document {
  /// Which document stands here, in which form and size.
  public static func document(_ kind: DocumentKind) -> Fact {
    Fact { $0.shape = .document(kind) }
  }
}

extension Fact where Literal: ListShaped {
  /// The fewest and the most items.
  public static func count(_ range: ClosedRange<Int>) -> Fact {
    onList { ($0.minimumCount, $0.maximumCount) = (range.lowerBound, range.upperBound) }
  }

  /// Two equal items are refused.
  public static var unique: Fact { onList { $0.isUnique = true } }

  /// The order of the items means nothing.
  public static var unordered: Fact {
    Fact {
      onList { $0.isOrdered = false }.apply(&$0)
      $0.comparison = .unordered
    }
  }

  /// The shape of the items, where it is not that of their type.
  public static func items(_ shape: Shape) -> Fact {
    Fact {
      guard case .list(let rule, _) = $0.shape else { return }
      $0.shape = .list(rule, shape)
    }
  }

  private static func onList(_ change: @escaping @Sendable (inout ListRule) -> Void) -> Fact {
    Fact {
      guard case .list(var rule, let item) = $0.shape else { return }
      change(&rule)
      $0.shape = .list(rule, item)
    }
  }
}
