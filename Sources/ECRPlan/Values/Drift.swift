// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// A property whose live value is not what the deployed template says.
public struct Drift: Hashable, Sendable {
  /// What an update makes of it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The template declares another value than the live one, and does not change it.
    case declaredDiffers = "declared-differs"
    /// The template does not declare it, and the next update of the resource deletes it.
    case undeclaredWillBeDeleted = "undeclared-will-be-deleted"
    /// The template does not declare it, and no update touches it.
    case undeclaredStays = "undeclared-stays"
    /// The live value could not be read.
    case unreadable
  }

  /// The resource.
  public var logicalID: String

  /// The keys from the resource's properties down; empty for the resource as a whole.
  public var path: [String]

  /// What kind of drift it is.
  public var kind: Kind

  /// What the template says; nil when it says nothing.
  public var declared: Node?

  /// What is live; nil when nothing is, or when it could not be read.
  public var live: Node?

  /// Creates a drift.
  public init(
    logicalID: String, path: [String], kind: Kind, declared: Node? = nil, live: Node? = nil
  ) {
    (self.logicalID, self.path, self.kind) = (logicalID, path, kind)
    (self.declared, self.live) = (declared, live)
  }
}
