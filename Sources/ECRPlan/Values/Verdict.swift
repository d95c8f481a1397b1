// SPDX-License-Identifier: Apache-2.0

/// What a deployment does with a resource.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// It comes under the stack as it is.
  case `import`
  /// It is made.
  case create
  /// It is changed where it is.
  case update
  /// Another one takes its place.
  case replace
  /// It is deleted.
  case delete
  /// It leaves the stack and lives on.
  case retain
  /// Nothing.
  case noOp = "no-op"
  /// The deployment fails, or a deletion is refused.
  case blocked
  /// Nothing can be said before values are known.
  case unknown
}

/// A step of a deployment, in the words of the JSON.
public enum PlanAction: String, Hashable, Sendable, CaseIterable {
  /// A resource comes under the stack.
  case `import`
  /// A resource is made.
  case create
  /// A resource is changed where it is.
  case update
  /// A resource is deleted.
  case delete
  /// A resource leaves the stack and lives on.
  case retain
  /// Nothing happens.
  case noOp = "no-op"
}
