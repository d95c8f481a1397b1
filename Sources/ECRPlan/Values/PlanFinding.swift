// SPDX-License-Identifier: Apache-2.0

/// Something about a plan that somebody should know before it is carried out.
public struct PlanFinding: Hashable, Sendable {
  /// How much a finding weighs; the first is the worst.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// The deployment fails, or a deletion is refused.
    case blocker
    /// Images go.
    case dataLoss = "data-loss"
    /// Somebody gets or loses access, or a protection goes.
    case security
    /// Something else that surprises.
    case warning
  }

  /// The name of what is found, in kebab case.
  public var code: String

  /// How much it weighs.
  public var level: Level

  /// One lower-case phrase without a final period.
  public var message: String

  /// The keys of the property that it is about; empty for the resource.
  public var path: [String]

  /// The images that it is about; nil when it is about none.
  public var images: ImageEffects?

  /// The path of the page that explains it.
  public var documentation: String

  /// Creates a finding of the planner.
  public init(
    _ code: PlanFindingCode, _ message: String, level: Level? = nil, path: [String] = [],
    images: ImageEffects? = nil
  ) {
    self.code = code.rawValue
    self.level = level ?? code.level
    (self.message, self.path, self.images) = (message, path, images)
    documentation = "docs/plan/\(code.rawValue).md"
  }

  /// Creates a finding as it was recorded.
  public init(
    code: String, level: Level, message: String, path: [String], images: ImageEffects?,
    documentation: String
  ) {
    (self.code, self.level, self.message) = (code, level, message)
    (self.path, self.images, self.documentation) = (path, images, documentation)
  }
}
