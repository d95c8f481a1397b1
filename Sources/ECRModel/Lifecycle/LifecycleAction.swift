// SPDX-License-Identifier: Apache-2.0

import TemplateModel
public import TemplateSyntax

/// What a lifecycle rule does with an image that meets it.
public struct LifecycleAction: Hashable, Sendable {
  /// What is done.
  public var type: LifecycleActionType

  /// Where the image goes, for a transition.
  public var targetStorageClass: StorageClass?

  /// Creates an action.
  public init(_ type: LifecycleActionType, to targetStorageClass: StorageClass? = nil) {
    (self.type, self.targetStorageClass) = (type, targetStorageClass)
  }

  /// Deletes the image.
  public static let expire = LifecycleAction(.expire)

  /// Moves the image to the archive.
  public static let archive = LifecycleAction(.transition, to: .archive)

  /// The keys of the JSON, in the order of the documentation.
  public enum Key: String, CaseIterable, Sendable {
    /// What is done.
    case type
    /// Where the image goes.
    case targetStorageClass
  }

  /// The action as data.
  public var node: Node {
    var entries = [(Key.type.rawValue, type.node)]
    if let target = targetStorageClass {
      entries.append((Key.targetStorageClass.rawValue, target.node))
    }
    return .mapping(entries)
  }
}
