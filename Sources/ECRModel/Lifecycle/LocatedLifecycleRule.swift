// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// A rule of a lifecycle policy as it stands in a template.
public struct LocatedLifecycleRule: Sendable {
  /// The whole.
  public var evaluated: Evaluated
  /// The priority.
  public var priority: LocatedSlot<Int>
  /// The description.
  public var description: LocatedSlot<String>
  /// The selection.
  public var selection: LocatedSlot<LocatedLifecycleSelection>
  /// The action.
  public var action: LocatedSlot<LocatedLifecycleAction>

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
public struct LocatedLifecycleSelection: Sendable {
  /// The whole.
  public var evaluated: Evaluated
  /// The tag status.
  public var tagStatus: LocatedSlot<TagStatus>
  /// The patterns.
  public var tagPatternList: LocatedSlot<[LocatedSlot<String>]>
  /// The prefixes.
  public var tagPrefixList: LocatedSlot<[LocatedSlot<String>]>
  /// The storage class.
  public var storageClass: LocatedSlot<StorageClass>
  /// What the number counts.
  public var countType: LocatedSlot<CountType>
  /// The unit of the number.
  public var countUnit: LocatedSlot<CountUnit>
  /// The number.
  public var countNumber: LocatedSlot<Int>

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
public struct LocatedLifecycleAction: Sendable {
  /// The whole.
  public var evaluated: Evaluated
  /// What is done.
  public var type: LocatedSlot<LifecycleActionType>
  /// Where the image goes.
  public var targetStorageClass: LocatedSlot<StorageClass>

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
    let texts = items.compactMap(\.value)
    return texts.count == items.count ? texts : nil
  }
}
