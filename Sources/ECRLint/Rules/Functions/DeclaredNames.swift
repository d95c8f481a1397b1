// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// The names of one kind that a template declares, those that its loops make included.
struct DeclaredNames {
  /// More patterns than a template may have resources; with more, any name counts as made.
  private static let patternLimit = 500

  private var names: Set<String> = []
  private var patterns: [(prefix: String, suffix: String)] = []
  private var patternKeys: Set<String> = []
  private var known: [String: Bool] = [:]

  /// The names as written, in order.
  let all: [String]

  /// Collects names; one with a loop's variable in it stands for all that begin and end like it.
  ///
  /// A module's name stands for all that begin with it: its resource `Bucket` is `ModuleBucket` or
  /// `Module.Bucket` outside. Source: CloudFormation User Guide, "Reference module resources".
  init(_ all: [String], modules: [String] = []) {
    self.all = all
    for name in all {
      guard isComposed(name) else {
        names.insert(name)
        continue
      }
      guard patternKeys.insert(name).inserted, patterns.count <= Self.patternLimit else { continue }
      let prefix = name.prefix { $0 != "$" && $0 != "&" }
      let suffix = name.lastIndex(of: "}").map { name[name.index(after: $0)...] } ?? ""
      patterns.append((String(prefix), String(suffix)))
    }
    for name in modules where !isComposed(name) && patterns.count <= Self.patternLimit {
      patterns.append((name, ""))
    }
  }

  /// Whether a name is declared as it is written.
  func holds(_ name: String) -> Bool { names.contains(name) }

  /// Whether a name is declared or can be made by a loop.
  mutating func mayHold(_ name: String) -> Bool {
    if names.contains(name) || isComposed(name) { return true }
    guard !patterns.isEmpty else { return false }
    if let answer = known[name] { return answer }
    let answer =
      patterns.count > Self.patternLimit
      || patterns.contains { pattern in
        name.utf8.count > pattern.prefix.utf8.count + pattern.suffix.utf8.count
          && name.hasPrefix(pattern.prefix) && name.hasSuffix(pattern.suffix)
      }
    known[name] = answer
    return answer
  }
}
