// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Which functions can stand in which arguments of which others.
///
/// Only what certainly fails is refused; where the documentation and what works in practice differ, the
/// function is let pass. Source: CloudFormation Template Reference, "Supported functions" of each
/// function, and "AWS::LanguageExtensions".
struct FunctionNesting {
  /// What the transform lets stand inside functions that are otherwise resolved before all others.
  private static let extended: Set<IntrinsicFunction> = [
    .ref, .base64, .findInMap, .if, .join, .sub, .select, .split, .length, .toJsonString,
    .transform,
  ]
  /// What certainly gives a list.
  private static let lists: Set<IntrinsicFunction> = [.split, .cidr]
  /// What certainly gives a string or a number.
  private static let strings: Set<IntrinsicFunction> = [
    .sub, .join, .base64, .importValue, .toJsonString, .length,
  ]

  /// Whether the template uses `AWS::LanguageExtensions`.
  let isExtended: Bool

  /// Why a function cannot stand there; nil when it can, or may.
  enum Refusal {
    /// Another kind of value is needed.
    case needs(String)
    /// The function is never taken there.
    case never
    /// The function is taken with the transform alone.
    case withoutTransform
  }

  /// Judges a function inside another one.
  func refusal(
    of inner: IntrinsicFunction, in outer: IntrinsicFunction, _ slot: ExpressionSite.Slot
  ) -> Refusal? {
    if inner == .transform || inner.isCondition || inner.isRuleOnly { return nil }
    switch (outer, slot) {
    case (.ref, .whole), (.getAtt, .whole), (.getAtt, .argument(0)):
      return literalOnly(inner, [])
    case (.getAtt, .argument(1)): return literalOnly(inner, [.ref])
    case (.findInMap, .argument(0...2)): return literalOnly(inner, [.ref, .findInMap])
    case (.select, .argument(0)): return literalOnly(inner, [.ref, .findInMap, .if])
    case (.join, .argument(1)), (.select, .argument(1)):
      return Self.strings.contains(inner) ? .needs("a list") : nil
    case (.join, .element(1)):
      return Self.lists.contains(inner) || inner == .getAZs ? .needs("a string") : nil
    case (.sub, .element(1)), (.split, .argument(1)), (.base64, .whole):
      return Self.lists.contains(inner) ? .needs("a string") : nil
    case (.importValue, .whole):
      if Self.lists.contains(inner) || inner == .getAZs { return .needs("a string") }
      return inner == .getAtt || inner == .importValue ? .never : nil
    case (.length, .whole):
      if Self.strings.contains(inner) { return .needs("a list") }
      return inner == .getAtt ? .never : nil
    case (.getAZs, .whole):
      return inner == .getAtt || Self.lists.contains(inner) ? .never : nil
    default: return nil
    }
  }

  private func literalOnly(
    _ inner: IntrinsicFunction, _ allowed: Set<IntrinsicFunction>
  ) -> Refusal? {
    if allowed.contains(inner) { return nil }
    guard Self.extended.contains(inner) else { return .never }
    return isExtended ? nil : .withoutTransform
  }
}

extension ExpressionSite.Slot {
  /// Where an item of a value in this slot stands.
  var below: ExpressionSite.Slot {
    switch self {
    case .whole: .element(0)
    case .argument(let position): .element(position)
    case .element(let position), .deeper(let position): .deeper(position)
    }
  }
}

/// The functions around each function when `Fn::If` is looked through, because a branch stands for the
/// whole.
struct EffectiveParents {
  private var parents: [(parent: Int, slot: ExpressionSite.Slot)?] = []

  /// Finds them in one pass: an outer function comes before those inside it.
  init(_ sites: [ExpressionSite]) {
    parents.reserveCapacity(sites.count)
    for site in sites {
      guard let parent = site.parent, parent < parents.count else {
        parents.append(nil)
        continue
      }
      let isBranch = sites[parent].expression.function == .if && site.slot.position != 0
      guard isBranch else {
        parents.append((parent, site.slot))
        continue
      }
      switch (parents[parent], site.slot) {
      case (let around?, .argument): parents.append(around)
      case (let around?, .element): parents.append((around.parent, around.slot.below))
      case (let around?, _): parents.append((around.parent, around.slot.below.below))
      case (nil, _): parents.append(nil)
      }
    }
  }

  /// The function around one, and how it stands in it; nil for an outermost one.
  subscript(site: Int) -> (parent: Int, slot: ExpressionSite.Slot)? { parents[site] }
}

extension ExpressionSite.Slot {
  /// The argument that it belongs to; nil for the whole.
  var position: Int? {
    switch self {
    case .whole: nil
    case .argument(let position), .element(let position), .deeper(let position): position
    }
  }
}
