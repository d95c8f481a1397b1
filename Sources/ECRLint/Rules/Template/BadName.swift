// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A name with characters that CloudFormation does not take.
enum BadName: Check {
  static let bad = RuleDescriptor(
    "bad-name", .error, "a logical ID or another name with characters that it cannot have",
    foreignIdentifiers: ["E2003", "E3001"])
  static let rules = [bad]

  private static let sections: [(TemplateSection, String, NameCharacters)] = [
    (.parameters, "the name of a parameter", .alphanumeric),
    (.rules, "the name of a rule", .alphanumeric),
    (.mappings, "the name of a mapping", .alphanumeric),
    (.conditions, "the name of a condition", .condition),
    (.resources, "a logical ID", .alphanumeric),
    (.outputs, "the name of an output", .alphanumeric),
  ]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasCustomMacro else { return }
    for (section, what, characters) in sections {
      for entry in template.entries(of: section) {
        if entry.isInLoop, isComposed(entry.name) { continue }
        judge(entry.key, what, characters, &reporter)
      }
      for made in LoopKey.all(in: section, of: template) where !characters.contains(made.name) {
        reporter.report(
          bad,
          "'\(clipped(made.name))', which this item makes, cannot be \(what); it can have "
            + "\(characters.words), which is what '&{…}' leaves of an item", at: made.item)
      }
    }
    for mapping in template.mappings {
      for entry in mapping.value.plainEntries {
        judge(entry.key, "the first key of a mapping", .mappingKey, &reporter)
        for second in entry.value.plainEntries {
          judge(second.key, "the second key of a mapping", .alphanumeric, &reporter)
        }
      }
    }
  }

  private static func judge(
    _ key: Node, _ what: String, _ characters: NameCharacters, _ reporter: inout Reporter
  ) {
    guard let name = key.text, !characters.contains(name) else { return }
    reporter.report(
      bad,
      name.isEmpty
        ? "\(what) cannot be empty"
        : "'\(clipped(name))' cannot be \(what); it can have \(characters.words)",
      at: key)
  }
}

/// The characters that a name can have.
private struct NameCharacters {
  /// What is allowed beside ASCII letters and digits.
  var others: [UInt8]
  /// All of it in words.
  var words: String

  static let alphanumeric = NameCharacters(others: [], words: "letters and digits only")
  static let condition = NameCharacters(
    others: Array("&_".utf8), words: "letters, digits, '&' and '_' only")
  static let mappingKey = NameCharacters(
    others: Array(".-".utf8), words: "letters, digits, '.' and '-' only")

  /// Whether a name has at least one character, and none but these.
  func contains(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: others.contains(byte)
        }
      }
  }
}
