// SPDX-License-Identifier: Apache-2.0

/// A set of known actions, small enough to compare and combine without cost.
public struct ActionSet: Hashable, Sendable, SetAlgebra {
  private var bits: UInt128

  /// Creates the empty set.
  public init() { bits = 0 }

  private init(bits: UInt128) { self.bits = bits }

  /// Creates a set of actions.
  public init(_ actions: some Sequence<AccessAction>) {
    bits = actions.reduce(0) { $0 | 1 << $1.position }
  }

  /// The actions in the order of the facts.
  public var actions: [AccessAction] { AccessAction.known.filter(contains) }

  /// Whether an action is in the set.
  public func contains(_ action: AccessAction) -> Bool { bits & (1 << action.position) != 0 }

  /// The actions that are in either set.
  public func union(_ other: ActionSet) -> ActionSet { ActionSet(bits: bits | other.bits) }

  /// The actions that are in both sets.
  public func intersection(_ other: ActionSet) -> ActionSet { ActionSet(bits: bits & other.bits) }

  /// The actions that are in one of the sets only.
  public func symmetricDifference(_ other: ActionSet) -> ActionSet {
    ActionSet(bits: bits ^ other.bits)
  }

  /// Adds the actions of another set.
  public mutating func formUnion(_ other: ActionSet) { bits |= other.bits }

  /// Keeps the actions that are in another set, too.
  public mutating func formIntersection(_ other: ActionSet) { bits &= other.bits }

  /// Keeps the actions that are in one of the sets only.
  public mutating func formSymmetricDifference(_ other: ActionSet) { bits ^= other.bits }

  /// Adds an action.
  @discardableResult
  public mutating func insert(
    _ action: AccessAction
  ) -> (inserted: Bool, memberAfterInsert: AccessAction) {
    defer { bits |= 1 << action.position }
    return (!contains(action), action)
  }

  /// Adds an action, and tells whether it was there.
  @discardableResult
  public mutating func update(with action: AccessAction) -> AccessAction? {
    insert(action).inserted ? nil : action
  }

  /// Takes an action out, and tells whether it was there.
  @discardableResult
  public mutating func remove(_ action: AccessAction) -> AccessAction? {
    defer { bits &= ~(1 << action.position) }
    return contains(action) ? action : nil
  }
}

extension ActionSet {
  /// The actions of a service.
  public static func all(of service: AccessAction.Service) -> ActionSet {
    service == .ecr ? ecr : ecrPublic
  }

  private static let ecr = ActionSet(AccessAction.all(of: .ecr))
  private static let ecrPublic = ActionSet(AccessAction.all(of: .ecrPublic))

  /// The actions of a repository, in both services.
  public static let repositoryLevel = ActionSet(
    AccessAction.known.lazy.filter { $0.level == .repository })

  /// The actions that a registry policy of scope V1 enforces.
  ///
  /// Source: Amazon ECR User Guide, "Private registry permissions".
  public static let registryScopeV1 = ActionSet(
    ["ReplicateImage", "BatchImportUpstreamImage", "CreateRepository"]
      .compactMap { AccessAction(named: "ecr:\($0)") })

  /// The actions that take images away, replace them, or let others do so.
  public static let destructive = ActionSet(
    AccessAction.known.lazy.filter {
      ["DeleteRepository", "BatchDeleteImage", "SetRepositoryPolicy", "PutImage"]
        .contains($0.name)
    })
}
