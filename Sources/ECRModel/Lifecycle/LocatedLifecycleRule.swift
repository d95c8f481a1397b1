// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// A rule of a lifecycle policy as it stands in a template.
///
/// A class, as its parts are, because every check goes through the rules, and they are large.
public final class LocatedLifecycleRule: Sendable {
  /// The whole.
  public let evaluated: Evaluated
  /// The priority.
  public let priority: LocatedSlot<Int>
  /// The description.
  public let description: LocatedSlot<String>
  /// The selection.
  public let selection: LocatedSlot<LocatedLifecycleSelection>
  /// The action.
  public let action: LocatedSlot<LocatedLifecycleAction>

  init(
    _ evaluated: Evaluated, priority: LocatedSlot<Int>, description: LocatedSlot<String>,
    selection: LocatedSlot<LocatedLifecycleSelection>, action: LocatedSlot<LocatedLifecycleAction>
  ) {
    (self.evaluated, self.priority, self.description) = (evaluated, priority, description)
    (self.selection, self.action) = (selection, action)
  }

  /// The plain rule; nil when something of it is not known or not fit.
  public var rule: LifecycleRule? {
    guard let priority = priority.value, let selection = selection.value?.selection,
      let action = action.value?.action, description.isAbsent || description.value != nil
    else { return nil }
    return LifecycleRule(
      priority: priority, description: description.value, selection: selection, action: action)
  }

  /// The storage class whose images are selected, said or not; nil when it is not known.
  public var storageClass: StorageClass? {
    guard let selection = selection.value else { return nil }
    return selection.storageClass.isAbsent ? .standard : selection.storageClass.value
  }
}

/// The selection of a rule as it stands in a template.
public final class LocatedLifecycleSelection: Sendable {
  /// The whole.
  public let evaluated: Evaluated
  /// The tag status.
  public let tagStatus: LocatedSlot<TagStatus>
  /// The patterns.
  public let tagPatternList: LocatedSlot<[LocatedSlot<String>]>
  /// The prefixes.
  public let tagPrefixList: LocatedSlot<[LocatedSlot<String>]>
  /// The storage class.
  public let storageClass: LocatedSlot<StorageClass>
  /// What the number counts.
  public let countType: LocatedSlot<CountType>
  /// The unit of the number.
  public let countUnit: LocatedSlot<CountUnit>
  /// The number.
  public let countNumber: LocatedSlot<Int>

  init(
    _ evaluated: Evaluated, tagStatus: LocatedSlot<TagStatus>,
    tagPatternList: LocatedSlot<[LocatedSlot<String>]>,
    tagPrefixList: LocatedSlot<[LocatedSlot<String>]>, storageClass: LocatedSlot<StorageClass>,
    countType: LocatedSlot<CountType>, countUnit: LocatedSlot<CountUnit>,
    countNumber: LocatedSlot<Int>
  ) {
    (self.evaluated, self.tagStatus) = (evaluated, tagStatus)
    (self.tagPatternList, self.tagPrefixList) = (tagPatternList, tagPrefixList)
    (self.storageClass, self.countType) = (storageClass, countType)
    (self.countUnit, self.countNumber) = (countUnit, countNumber)
  }

  /// The plain selection; nil when something of it is not known or not fit.
  public var selection: LifecycleSelection? {
    guard let tagStatus = tagStatus.value, let countType = countType.value,
      let countNumber = countNumber.value,
      storageClass.isAbsent || storageClass.value != nil,
      countUnit.isAbsent || countUnit.value != nil,
      tagPatternList.isAbsent || tagPatternList.texts != nil,
      tagPrefixList.isAbsent || tagPrefixList.texts != nil
    else { return nil }
    return LifecycleSelection(
      tagStatus: tagStatus, tagPatternList: tagPatternList.texts,
      tagPrefixList: tagPrefixList.texts, storageClass: storageClass.value, countType: countType,
      countUnit: countUnit.value, countNumber: countNumber)
  }
}

/// The action of a rule as it stands in a template.
public final class LocatedLifecycleAction: Sendable {
  /// The whole.
  public let evaluated: Evaluated
  /// What is done.
  public let type: LocatedSlot<LifecycleActionType>
  /// Where the image goes.
  public let targetStorageClass: LocatedSlot<StorageClass>

  init(
    _ evaluated: Evaluated, type: LocatedSlot<LifecycleActionType>,
    targetStorageClass: LocatedSlot<StorageClass>
  ) {
    (self.evaluated, self.type, self.targetStorageClass) = (evaluated, type, targetStorageClass)
  }

  /// The plain action; nil when something of it is not known or not fit.
  public var action: LifecycleAction? {
    guard let type = type.value,
      targetStorageClass.isAbsent || targetStorageClass.value != nil
    else { return nil }
    return LifecycleAction(type, to: targetStorageClass.value)
  }
}

extension LocatedSlot where Value == [LocatedSlot<String>] {
  /// The items, when each is known.
  public var texts: [String]? {
    guard let items = value else { return nil }
    let texts = items.compactMap { $0.value }
    return texts.count == items.count ? texts : nil
  }
}
