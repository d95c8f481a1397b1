// SPDX-License-Identifier: Apache-2.0

/// What becomes of a resource that its stack no longer needs.
///
/// Source: CloudFormation Template Reference, "DeletionPolicy attribute" and "UpdateReplacePolicy
/// attribute"; `retainExceptOnCreate` is a DeletionPolicy alone.
public struct DeletionPolicy: Vocabulary {
  /// The word as CloudFormation writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// It is deleted.
  public static let delete = Self(rawValue: "Delete")
  /// It stays, outside of the stack.
  public static let retain = Self(rawValue: "Retain")
  /// It stays, unless the deployment that created it fails.
  public static let retainExceptOnCreate = Self(rawValue: "RetainExceptOnCreate")
  /// It is deleted after a snapshot; for types that have snapshots.
  public static let snapshot = Self(rawValue: "Snapshot")

  /// The words of the facts.
  public static let known: [Self] = [.delete, .retain, .retainExceptOnCreate, .snapshot]
}

extension Value where Literal == DeletionPolicy {
  /// It is deleted.
  public static var delete: Self { .literal(.delete) }
  /// It stays, outside of the stack.
  public static var retain: Self { .literal(.retain) }
  /// It stays, unless the deployment that created it fails.
  public static var retainExceptOnCreate: Self { .literal(.retainExceptOnCreate) }
}
