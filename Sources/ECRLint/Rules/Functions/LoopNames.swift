// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Names of loops and of their variables that are taken, and loops whose keys never change.
///
/// Source: CloudFormation Template Reference, "Fn::ForEach".
enum LoopNames: Check {
  static let name = RuleDescriptor(
    "bad-loop-name", .error, "a name of a loop or of its variable that is taken or malformed")
  static let key = RuleDescriptor(
    "constant-loop-key", .error, "a key in a loop that is the same for every item")
  static let rules = [name, key]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.index.loops.isEmpty, !template.hasUnknownMacro else { return }
    let resources = Set(template.resources.map(\.logicalID))
    let taken = resources.union(template.parameters.map(\.name))
    var seen: [String: SourceRange] = [:]
    for site in template.index.loops {
      let loop = site.loop
      // Nothing documents that a parameter's name is taken for a loop; `ForEach::Names` over `Names` is
      // common.
      checkName(loop, resources, &seen, &reporter)
      if let variable = loop.variable, let node = loop.value.items?.first,
        taken.contains(variable) || site.place.loopVariables.contains(variable)
      {
        let owner =
          site.place.loopVariables.contains(variable)
          ? "the loop around this one" : "a parameter or a resource"
        reporter.report(name, "'\(clipped(variable))' is already the name of \(owner)", at: node)
      }
      checkKeys(loop, &reporter)
    }
  }

  private static func checkName(
    _ loop: ForEach, _ taken: Set<String>, _ seen: inout [String: SourceRange],
    _ reporter: inout Reporter
  ) {
    let own = String((loop.key.text ?? "").dropFirst("Fn::ForEach::".count))
    let isAlphanumeric = own.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": true
      default: false
      }
    }
    let quoted = "'\(clipped(own))'"
    if own.isEmpty {
      reporter.report(name, "a loop must have a name, as in 'Fn::ForEach::Names'", at: loop.key)
    } else if !isAlphanumeric, !isComposed(own) {
      reporter.report(name, "\(quoted) must be letters and digits only", at: loop.key)
    } else if taken.contains(own) {
      reporter.report(name, "\(quoted) is already the name of a resource", at: loop.key)
    } else if let first = seen[own], first != loop.key.range {
      reporter.report(
        name, "\(quoted) is already the name of another loop", at: loop.key,
        notes: [Note("first used here", at: first)])
    } else {
      seen[own] = loop.key.range
    }
  }

  /// Two rounds that make one key collide; only a collection that is written out has certain rounds.
  private static func checkKeys(_ loop: ForEach, _ reporter: inout Reporter) {
    guard let variable = loop.variable, let collection = loop.collection, !collection.isComputed,
      let items = collection.items, items.count > 1
    else { return }
    for entry in loop.body?.entries ?? [] {
      guard let text = entry.key.text, !ForEach.isKey(text), !text.hasPrefix("Fn::") else {
        continue
      }
      let isVaried = text.contains("${\(variable)}") || text.contains("&{\(variable)}")
      guard !isVaried else { continue }
      reporter.report(
        key,
        "'\(clipped(text))' is the same in every round; it must hold '${\(clipped(variable))}'",
        at: entry.key)
    }
  }
}
