// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// What may make one formula give two values, on the two sides of a comparison.
///
/// Equal formulas are one value only under the same parameters and conditions, and while the resources
/// that they name stay.
public struct ComparisonContext: Sendable {
  /// The parameters whose value may be another one on each side.
  public var changedParameters: Set<String>

  /// The conditions that may have another outcome on each side.
  public var changedConditions: Set<String>

  /// The logical IDs of resources that the deployment replaces, so that what names them changes.
  public var replacedResources: Set<String>

  /// Creates a context; without arguments, one in which equal formulas are equal values.
  public init(
    changedParameters: Set<String> = [], changedConditions: Set<String> = [],
    replacedResources: Set<String> = []
  ) {
    self.changedParameters = changedParameters
    self.changedConditions = changedConditions
    self.replacedResources = replacedResources
  }

  /// What a formula gives on both sides.
  public enum Stability: Hashable, Sendable {
    /// One value.
    case stable
    /// Possibly two values.
    case mayChange
    /// Certainly two values.
    case changes
  }

  /// What a formula gives on both sides.
  public func stability(of formula: Formula) -> Stability {
    // An empty formula says nothing of how its value is made.
    guard !formula.pieces.isEmpty else { return .mayChange }
    var stability = Stability.stable
    for piece in formula.pieces {
      switch self.stability(of: piece) {
      case .stable: continue
      case .changes: return .changes
      case .mayChange: stability = .mayChange
      }
    }
    return stability
  }

  private func stability(of piece: Formula.Piece) -> Stability {
    switch piece {
    case .text, .pseudo, .dynamicReference, .loopVariable: return .stable
    case .parameter(let name): return changedParameters.contains(name) ? .mayChange : .stable
    case .resource(let name), .attribute(let name, _):
      return replacedResources.contains(name) ? .changes : .stable
    case .expression(let expression):
      let names = NodeNames(expression.argument)
      let isStable = [changedParameters, changedConditions, replacedResources]
        .allSatisfy(names.isDisjoint)
      return isStable ? .stable : .mayChange
    }
  }
}
