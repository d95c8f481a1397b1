// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// The name in a repository's ARN, in which `*` and `?` stand for other text.
struct RepositoryNamePattern {
  private static let prefix = "repository/"

  /// The name as written.
  let text: String

  /// Whether `*` or `?` stands in it.
  let hasWildcards: Bool

  /// Takes the last part of an ARN; nil when it is not known, or when a policy variable stands in it.
  init?(_ resource: ComposedText) {
    guard let known = resource.known, known.hasPrefix(Self.prefix), !known.holdsBytes(of: "${")
    else {
      return nil
    }
    text = String(known.dropFirst(Self.prefix.count))
    hasWildcards = text.contains { $0 == "*" || $0 == "?" }
  }

  /// The matcher of a name with wildcards; nil when it cannot be made.
  func pattern() -> Pattern? {
    var expression = ""
    for character in text.unicodeScalars {
      switch character {
      case "*": expression += ".*"
      case "?": expression += "."
      case "a"..."z", "0"..."9", "_", "-", "/": expression.unicodeScalars.append(character)
      case ".": expression += "\\."
      // No name holds any other character.
      default: return nil
      }
    }
    return try? Pattern(expression)
  }

  /// Whether the beginning of an ARN's last part can be a repository's.
  ///
  /// `isWhole` says that nothing comes after it.
  static func mayBeRepository(_ head: String, isWhole: Bool) -> Bool {
    let known = head.prefix { $0 != "*" && $0 != "?" }
    guard known.count == head.count, isWhole else {
      return known.hasPrefix(prefix)
        ? isName(known.dropFirst(prefix.count)) : prefix.hasPrefix(known)
    }
    return head.hasPrefix(prefix) && head.count > prefix.count
      && isName(head.dropFirst(prefix.count))
  }

  /// Whether names have such characters; a policy variable's may be anything.
  private static func isName(_ text: Substring) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"):
        continue
      case UInt8(ascii: "$"): return true
      default: return false
      }
    }
    return true
  }
}

/// The names of the template's repositories, when all of them are known.
struct NamesToMatch {
  /// The most comparisons with wildcards; after that nothing is known any more.
  private static let mostComparisons = 20_000

  private var names: Set<String> = []
  private var isKnown = true
  private var comparisons = 0

  /// Collects the names; without a repository no name can be missed.
  init(_ resources: [EvaluatedResource], in template: Template) {
    var hasOwn = false
    for resource in resources where resource.specification != nil {
      switch resource.type {
      case "AWS::ECR::Repository":
        hasOwn = true
        if let name = resource.properties.member("RepositoryName").certainText,
          !resource.resource.isInLoop, !resource.isConditional(["RepositoryName"])
        {
          names.insert(name)
        } else {
          isKnown = false
        }
      // Repositories that these make have names that are not written here.
      case "AWS::ECR::PullThroughCacheRule", "AWS::ECR::RepositoryCreationTemplate",
        "AWS::ECR::ReplicationConfiguration":
        isKnown = false
      default: continue
      }
    }
    if !hasOwn || template.hasUnknownMacro { isKnown = false }
  }

  /// Whether a repository has such a name; nil when that is not known.
  mutating func match(_ name: RepositoryNamePattern) -> Bool? {
    guard isKnown else { return nil }
    guard name.hasWildcards else { return names.contains(name.text) }
    comparisons += names.count
    guard comparisons <= Self.mostComparisons, let pattern = name.pattern() else { return nil }
    return names.contains { pattern.matches($0) }
  }
}
