// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// The rules that the property tables drive.
enum PropertyRules {
  static let unknownProperty = RuleDescriptor(
    "unknown-property", .error, "a property that the type does not have",
    foreignIdentifiers: ["E3002"], fix: .safe)
  static let missingProperty = RuleDescriptor(
    "missing-property", .error, "a property that is required and not there",
    foreignIdentifiers: ["E3003"])
  static let readOnlyProperty = RuleDescriptor(
    "read-only-property", .error, "a property that can be read and not set",
    foreignIdentifiers: ["E3040"])
  static let wrongType = RuleDescriptor(
    "wrong-type", .error, "a value of another kind than the property takes",
    foreignIdentifiers: ["E3012"])
  static let unknownValue = RuleDescriptor(
    "unknown-value", .error, "a value that is not one of those that the property takes",
    foreignIdentifiers: ["E3030", "W1030"], fix: .safe)
  static let patternMismatch = RuleDescriptor(
    "pattern-mismatch", .error, "text of another form than the property takes",
    foreignIdentifiers: ["E3031", "W1031"])
  static let wrongLength = RuleDescriptor(
    "wrong-length", .error, "text that is too short or too long for its property",
    foreignIdentifiers: ["E3033", "W1033"])
  static let wrongCount = RuleDescriptor(
    "wrong-count", .error, "a list with too few or too many items",
    foreignIdentifiers: ["E3032", "W1032"])
  static let duplicateItem = RuleDescriptor(
    "duplicate-item", .error, "an item that stands twice in a list of different items",
    foreignIdentifiers: ["E3037"])
  static let duplicateTag = RuleDescriptor(
    "duplicate-tag", .error, "a tag key that stands twice", foreignIdentifiers: ["E3024"])
  static let reservedTag = RuleDescriptor(
    "reserved-tag", .error, "a tag key that begins with 'aws:'", foreignIdentifiers: ["E3024"])
  static let changedNumber = RuleDescriptor(
    "changed-number", .error, "an unquoted number that is another one in decimal", fix: .safe)

  static let rules = [
    unknownProperty, missingProperty, readOnlyProperty, wrongType, unknownValue, patternMismatch,
    wrongLength, wrongCount, duplicateItem, duplicateTag, reservedTag, changedNumber,
  ]
}
