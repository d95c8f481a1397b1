// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Reads the parts of a lifecycle policy into slots.
struct LifecycleReader {
  /// Whether the tree was JSON text.
  var isText: Bool

  /// Reads the member of an object.
  func slot<Value>(
    _ name: String, of object: Evaluated, _ read: (Evaluated) -> LocatedSlot<Value>.Content
  ) -> LocatedSlot<Value> {
    guard let fields = object.fields else {
      return LocatedSlot(isOpen(object) ? .unknown : .absent)
    }
    guard let field = fields[name] else {
      return LocatedSlot(fields.isOpen ? .unknown : .absent)
    }
    return LocatedSlot(content(field.value, read), field.value, keyRange: field.keyRange)
  }

  /// Reads a value that may be unknown.
  private func content<Value>(
    _ value: Evaluated, _ read: (Evaluated) -> LocatedSlot<Value>.Content
  ) -> LocatedSlot<Value>.Content {
    switch value.content {
    case .absent: .absent
    case .null: .unfit
    case .unknown, .scalar, .list, .object: read(value)
    case .json, .refused, .choice: .unknown
    }
  }

  private func isOpen(_ value: Evaluated) -> Bool {
    switch value.content {
    case .unknown, .refused, .choice: true
    default: false
    }
  }

  /// Whether a value that is not known is text for certain: `"${Days}"` with its quotes.
  private func isQuotedHole(_ value: Evaluated) -> Bool {
    if case .unknown = value.content { isText && value.pieces.count > 1 } else { false }
  }

  // MARK: - Kinds of values

  /// Reads a list; absent items are left out.
  func list<Item>(
    _ value: Evaluated, _ read: (Evaluated) -> LocatedSlot<Item>.Content
  ) -> LocatedSlot<[LocatedSlot<Item>]>.Content {
    guard let items = value.items else { return unlessOpen(value) }
    return .known(
      items.compactMap { item in
        item.isAbsent ? nil : LocatedSlot(content(item, read), item)
      })
  }

  /// What is said of a value that is neither a scalar nor a collection of the right kind.
  private func unlessOpen<Value>(_ value: Evaluated) -> LocatedSlot<Value>.Content {
    isOpen(value) && !isQuotedHole(value) ? .unknown : .unfit
  }

  /// Reads text.
  func text(_ value: Evaluated) -> LocatedSlot<String>.Content {
    guard let scalar = value.scalar else { return isOpen(value) ? .unknown : .unfit }
    guard case .string(let text) = scalar.meaning else { return .unfit }
    // JSON has numbers that are none in YAML, such as `1e5`.
    let isNumber = isText && scalar.style == .plain && Self.decimal(text) != nil
    return isNumber ? .unfit : .known(text)
  }

  /// Reads a word of a vocabulary.
  func word<Word: Vocabulary>(_ value: Evaluated) -> LocatedSlot<Word>.Content {
    switch text(value) {
    case .known(let text): .known(Word(rawValue: text))
    case .absent: .absent
    case .unfit: .unfit
    case .unknown: .unknown
    }
  }

  /// Reads a whole number; one that is too large for 64 bits is unknown.
  func number(_ value: Evaluated) -> LocatedSlot<Int>.Content {
    guard let scalar = value.scalar else { return unlessOpen(value) }
    guard scalar.style == .plain else {
      guard !isText, value.origin.parameter != nil else { return .unfit }
      return Int(scalar.text).map { .known($0) } ?? .unknown
    }
    if case .integer(let number) = scalar.meaning { return .known(Int(number)) }
    guard let number = Self.decimal(scalar.text), number.rounded() == number else {
      return .unfit
    }
    return Int(exactly: number).map { .known($0) } ?? .unknown
  }

  private static func decimal(_ text: String) -> Double? {
    guard let first = text.utf8.first, first.isDigit || first == UInt8(ascii: "-") else {
      return nil
    }
    return Double(text)
  }

  // MARK: - Objects

  /// Reads a rule.
  func rule(_ value: Evaluated) -> LocatedSlot<LocatedLifecycleRule>.Content {
    typealias Key = LifecycleRule.Key
    guard value.fields != nil else { return unlessOpen(value) }
    return .known(
      LocatedLifecycleRule(
        value,
        priority: slot(Key.rulePriority.rawValue, of: value, number),
        description: slot(Key.description.rawValue, of: value, text),
        selection: slot(Key.selection.rawValue, of: value, selection),
        action: slot(Key.action.rawValue, of: value, action)))
  }

  private func selection(_ value: Evaluated) -> LocatedSlot<LocatedLifecycleSelection>.Content {
    typealias Key = LifecycleSelection.Key
    guard value.fields != nil else { return unlessOpen(value) }
    return .known(
      LocatedLifecycleSelection(
        value,
        tagStatus: slot(Key.tagStatus.rawValue, of: value, word),
        tagPatternList: slot(Key.tagPatternList.rawValue, of: value) { list($0, text) },
        tagPrefixList: slot(Key.tagPrefixList.rawValue, of: value) { list($0, text) },
        storageClass: slot(Key.storageClass.rawValue, of: value, word),
        countType: slot(Key.countType.rawValue, of: value, word),
        countUnit: slot(Key.countUnit.rawValue, of: value, word),
        countNumber: slot(Key.countNumber.rawValue, of: value, number)))
  }

  private func action(_ value: Evaluated) -> LocatedSlot<LocatedLifecycleAction>.Content {
    typealias Key = LifecycleAction.Key
    guard value.fields != nil else { return unlessOpen(value) }
    return .known(
      LocatedLifecycleAction(
        value,
        type: slot(Key.type.rawValue, of: value, word),
        targetStorageClass: slot(Key.targetStorageClass.rawValue, of: value, word)))
  }
}
