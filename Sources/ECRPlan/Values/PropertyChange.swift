// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// A property that the plan changes.
public struct PropertyChange: Hashable, Sendable {
  /// Kinds of change.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// There was no value.
    case added
    /// There is no value any more.
    case removed
    /// There is another value.
    case changed
  }

  /// What the change does to the live resource.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// The value takes effect on the resource as it is.
    case updatedInPlace = "updated-in-place"
    /// Another resource takes its place.
    case replaces
    /// The live value stays though the template no longer has it.
    case kept
    /// The live value is deleted.
    case deleted
    /// Nothing: it is so already, or something else overrules it.
    case none
    /// Nobody can say.
    case unknown
  }

  /// The keys from the resource's properties down.
  public var path: [String]

  /// What kind of change it is.
  public var kind: Kind

  /// The value before: the live one where it is known, else the deployed one; nil when there is none.
  public var before: Node?

  /// The deployed value, where it is another one than `before`.
  public var deployed: Node?

  /// The value after, with functions where it is not known; nil when there is none.
  public var after: Node?

  /// Whether something of the value after is known after the deployment only.
  public var isAfterUnknown: Bool

  /// Whether the change makes CloudFormation replace the resource.
  public var forcesReplacement: Bool

  /// What it does.
  public var effect: Effect

  /// Creates a change.
  public init(
    path: [String], kind: Kind, before: Node? = nil, deployed: Node? = nil, after: Node? = nil,
    isAfterUnknown: Bool = false, forcesReplacement: Bool = false, effect: Effect
  ) {
    (self.path, self.kind, self.before) = (path, kind, before)
    (self.deployed, self.after, self.isAfterUnknown) = (deployed, after, isAfterUnknown)
    (self.forcesReplacement, self.effect) = (forcesReplacement, effect)
  }
}
