// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Tag lists that are legal and select other images than somebody may think.
enum LifecycleTagLists: LifecycleCheck {
  static func check(_ policy: LocatedLifecyclePolicy, _ findings: inout DocumentFindings) {
    for rule in policy.readable {
      guard let selection = rule.selection.value, selection.tagStatus.value == .tagged else {
        continue
      }
      for list in [selection.tagPatternList, selection.tagPrefixList] {
        checkAll(list, rule, &findings)
      }
      for slot in selection.tagPatternList.value ?? [] { checkPattern(slot, &findings) }
      for slot in selection.tagPrefixList.value ?? [] { checkPrefix(slot, &findings) }
    }
  }

  // MARK: - All entries

  private static func checkAll(
    _ list: LocatedSlot<[LocatedSlot<String>]>, _ rule: LocatedLifecycleRule,
    _ findings: inout DocumentFindings
  ) {
    guard let slots = list.value, let value = list.evaluated else { return }
    var texts: [String] = []
    for text in slots.compactMap(\.value) where texts.count < 13 && !texts.contains(text) {
      texts.append(text)
    }
    guard texts.count > 1, !(rule.description.value.map(saysAll) ?? false) else { return }
    let names = texts.count <= 4 ? ": \(listed(texts))" : ""
    findings.report(
      LifecycleRules.allTagsNeeded,
      "an image must have a tag for every entry of this list\(names);"
        + " use a rule for each entry if one is enough",
      at: value)
  }

  /// Whether a description shows that all entries are meant together.
  private static func saysAll(_ description: String) -> Bool {
    let words = description.lowercased().split { !$0.isLetter }
    if words.contains("both") { return true }
    return zip(words, words.dropFirst()).contains { first, second in
      (first == "all" && second == "of")
        || (["all", "every", "each"].contains(first)
          && ["tag", "tags", "prefix", "prefixes", "pattern", "patterns"].contains(second))
    }
  }

  // MARK: - Single entries

  private static func checkPattern(
    _ slot: LocatedSlot<String>, _ findings: inout DocumentFindings
  ) {
    guard let value = slot.evaluated, let (text, known) = text(of: slot),
      let character = impossible(in: known, allowing: "*")
    else { return }
    findings.report(
      LifecycleRules.impossibleTag,
      "no image tag can match '\(clipped(text))', because none holds '\(character)';"
        + " only '*' stands for other characters",
      at: value)
  }

  private static func checkPrefix(
    _ slot: LocatedSlot<String>, _ findings: inout DocumentFindings
  ) {
    guard let value = slot.evaluated, let (text, known) = text(of: slot),
      let character = impossible(in: known, allowing: "")
    else { return }
    let stem = text.prefix { $0 != "*" }
    let isPattern = impossible(in: known, allowing: "*") == nil
    let hint = isPattern ? "; use a tagPatternList" : ""
    // `prod*` says the same as the prefix `prod` was meant to; `*` alone says all.
    let fix =
      isPattern && !stem.isEmpty && text.dropFirst(stem.count).allSatisfy { $0 == "*" }
      ? findings.edits.replace(value, with: String(stem), .unsafe) : nil
    findings.report(
      LifecycleRules.impossibleTag,
      "no image tag can begin with '\(clipped(text))', because none holds '\(character)'\(hint)",
      at: value, fixes: [fix])
  }

  /// An entry as it is shown, and all that is known of its characters.
  private static func text(of slot: LocatedSlot<String>) -> (shown: String, known: String)? {
    if let text = slot.value { return (text, text) }
    guard let formula = slot.evaluated?.formula, !formula.known.isEmpty else { return nil }
    return (formula.shown, formula.known.joined())
  }

  /// The first character that no tag can hold where it stands.
  ///
  /// A tag is `[A-Za-z0-9_][A-Za-z0-9._-]*`. Source: OCI Distribution Specification 1.1, "Pulling
  /// manifests".
  private static func impossible(in text: String, allowing wildcard: String) -> Character? {
    // A variable that nothing replaces is said to be one.
    guard !text.holdsBytes(of: "${") else { return nil }
    return text.first { character in
      !(character.isASCII
        && (character.isLetter || character.isNumber || "._-".contains(character)
          || wildcard.contains(character)))
    }
  }
}
