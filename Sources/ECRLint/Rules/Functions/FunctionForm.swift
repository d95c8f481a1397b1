// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Functions that do not stand alone in their mapping.
enum CrowdedFunctions: Check {
  static let rule = RuleDescriptor(
    "crowded-function", .error, "a function's key beside other keys")
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasUnknownMacro else { return }
    var previous: SourceRange?
    for crowded in template.index.crowdedFunctions {
      // The second function of a mapping says nothing new.
      guard let key = crowded.key, crowded.node.range != previous else { continue }
      previous = crowded.node.range
      reporter.report(
        rule, "'\(clipped(crowded.name))' stands beside other keys; it must be the only one",
        at: key)
    }
  }
}

/// Tags and `Fn::` keys that are no function's.
enum UnknownFunctions: Check {
  static let rule = RuleDescriptor(
    "unknown-function", .error, "a tag or a key that looks like a function and is none", fix: .safe)
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasUnknownMacro else { return }
    for unknown in template.index.unknownFunctions {
      if let key = unknown.key {
        reportKey(unknown.name, key, &reporter)
      } else {
        reportTag(unknown, &reporter)
      }
    }
  }

  private static let keys =
    IntrinsicFunction.allCases.filter { $0 != .condition }.map(\.name) + ["Fn::ForEach::"]
  private static let tags = IntrinsicFunction.allCases.compactMap(\.shortForm)

  private static func reportKey(_ name: String, _ key: Node, _ reporter: inout Reporter) {
    let start = "'\(clipped(name))' is no function"
    if name == "Fn::ForEach" || name.hasPrefix("Fn::ForEach:") {
      reporter.report(rule, "a loop must have a name, as in 'Fn::ForEach::Names'", at: key)
    } else if name == "Fn::Ref" {
      reporter.report(rule, start + didYouMean("Ref"), at: key, fixes: fixes(key, "Ref"))
    } else if let nearest = NearestName(to: name, among: keys), nearest.isOnly {
      reporter.report(
        rule, start + didYouMean(nearest.name), at: key, fixes: fixes(key, nearest.name))
    } else {
      reporter.report(rule, start + " of CloudFormation", at: key)
    }
  }

  private static func fixes(_ key: Node, _ name: String) -> [FixIt] {
    key.scalar?.style == .plain ? [.replace(key.valueRange, with: name, .safe)] : []
  }

  private static func reportTag(_ unknown: UnknownFunction, _ reporter: inout Reporter) {
    let (name, node) = (unknown.name, unknown.node)
    let start = node.range.start
    let range = SourceRange(start: start, end: start + name.utf8.count)
    // An anchor can stand before the tag.
    let isThere = reporter.template.file.text(of: range) == name
    let place = isThere ? range : node.range
    if name == "!" {
      let word = node.text.map { $0.prefix { $0 != " " } } ?? ""
      let isName = tags.contains("!" + word)
      let blank = SourceRange(start: range.end, end: node.valueRange.start)
      reporter.report(
        rule,
        isName
          ? "a blank stands between '!' and '\(word)'; write '!\(word)'"
          : "'!' is no function; write its name right after it, as in '!Ref'", at: place,
        fixes: isName && isThere
          ? [FixIt("take the blank away", .safe, [FixIt.Edit(blank, "")])] : [])
      return
    }
    let long = "Fn::" + name.dropFirst()
    if let function = IntrinsicFunction(rawValue: long), function.shortForm == nil {
      reporter.report(
        rule, "'\(name)' is no function, because '\(long)' has no short form; write '\(long):'",
        at: place)
      return
    }
    let bare = name.hasPrefix("!Fn::") ? "!" + name.dropFirst("!Fn::".utf8.count) : name
    guard let nearest = NearestName(to: bare, among: tags), nearest.isOnly else {
      reporter.report(rule, "'\(clipped(name))' is no function of CloudFormation", at: place)
      return
    }
    let fixes: [FixIt] = isThere ? [.replace(range, with: nearest.name, .safe)] : []
    reporter.report(
      rule, "'\(clipped(name))' is no function" + didYouMean(nearest.name), at: place, fixes: fixes)
  }
}
