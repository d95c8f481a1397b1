// SPDX-License-Identifier: Apache-2.0

import TemplateModel
public import TemplateSyntax

/// The images that a lifecycle rule looks at, and what makes it act on one of them.
///
/// Source: Amazon ECR User Guide, "Lifecycle policy parameters", 2026-04.
public struct LifecycleSelection: Hashable, Sendable {
  /// Whether images have tags.
  public var tagStatus: TagStatus

  /// Patterns with `*`, each of which one of an image's tags must match.
  public var tagPatternList: [String]?

  /// Beginnings, each of which one of an image's tags must have.
  public var tagPrefixList: [String]?

  /// Where the images are stored; nil means `standard`.
  public var storageClass: StorageClass?

  /// What the number counts.
  public var countType: CountType

  /// The unit of the number, for a rule by age.
  public var countUnit: CountUnit?

  /// How many images are kept, or after how many days one is acted on.
  public var countNumber: Int

  /// Creates a selection.
  public init(
    tagStatus: TagStatus, tagPatternList: [String]? = nil, tagPrefixList: [String]? = nil,
    storageClass: StorageClass? = nil, countType: CountType, countUnit: CountUnit? = nil,
    countNumber: Int
  ) {
    (self.tagStatus, self.tagPatternList) = (tagStatus, tagPatternList)
    (self.tagPrefixList, self.storageClass) = (tagPrefixList, storageClass)
    (self.countType, self.countUnit, self.countNumber) = (countType, countUnit, countNumber)
  }

  /// The keys of the JSON, in the order of the documentation.
  public enum Key: String, CaseIterable, Sendable {
    /// The tag status.
    case tagStatus
    /// The patterns.
    case tagPatternList
    /// The prefixes.
    case tagPrefixList
    /// The storage class.
    case storageClass
    /// The count type.
    case countType
    /// The unit.
    case countUnit
    /// The number.
    case countNumber
  }

  /// The storage class, said or not.
  public var effectiveStorageClass: StorageClass { storageClass ?? .standard }

  /// The selection as data.
  public var node: Node {
    var entries: [(Key, Node)] = [(.tagStatus, tagStatus.node)]
    if let list = tagPatternList {
      entries.append((.tagPatternList, .sequence(list.map(Node.string))))
    }
    if let list = tagPrefixList {
      entries.append((.tagPrefixList, .sequence(list.map(Node.string))))
    }
    if let storageClass { entries.append((.storageClass, storageClass.node)) }
    entries.append((.countType, countType.node))
    if let countUnit { entries.append((.countUnit, countUnit.node)) }
    entries.append((.countNumber, .plain(String(countNumber))))
    return .mapping(entries.map { ($0.0.rawValue, $0.1) })
  }
}
