// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A parameter's default that its own constraints refuse.
enum ParameterDefault: Check {
  static let bad = RuleDescriptor(
    "bad-default", .error, "a parameter's default that the parameter's own constraints refuse",
    foreignIdentifiers: ["E2015"], fix: .unsafe)
  static let rules = [bad]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    for parameter in template.parameters {
      guard let node = parameter.value["Default"], let scalar = node.scalar, !node.isNull,
        !node.looksLikeFunction()
      else { continue }
      let constraints = ParameterConstraints(parameter)
      let pattern = ParameterPattern.pattern(of: parameter.value)
      switch constraints.type?.kind {
      case .stringList, .numberList:
        check(members: node, scalar.parameterText, constraints, pattern, &reporter)
      default:
        guard let message = constraints.violation(of: scalar, matching: pattern) else { continue }
        reporter.report(bad, message, at: node, fixes: fixes(node, constraints))
      }
    }
  }

  private static func check(
    members node: Node, _ text: String, _ constraints: ParameterConstraints, _ pattern: Pattern?,
    _ reporter: inout Reporter
  ) {
    // An empty default is a list of no members, or of an empty one: that is not documented.
    guard !text.isEmpty else { return }
    let bytes = Array(text.utf8)
    var start = 0
    for part in bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      var range = start..<start + part.count
      start += part.count + 1
      while let first = range.first, bytes[first] == UInt8(ascii: " ") {
        range = range.dropFirst()
      }
      while let last = range.last, bytes[last] == UInt8(ascii: " ") { range = range.dropLast() }
      let member = String(decoding: bytes[range], as: UTF8.self)
      guard let message = constraints.violation(ofMember: member, matching: pattern) else {
        continue
      }
      let isWritten = node.text == text && !range.isEmpty
      reporter.report(bad, message, at: reporter.range(of: isWritten ? range : nil, in: node))
      // One member is enough to mend the default by.
      return
    }
  }

  private static func fixes(_ node: Node, _ constraints: ParameterConstraints) -> [FixIt] {
    guard !constraints.isSecret, let text = node.text, let values = constraints.allowedValues,
      let nearest = NearestName(to: text, among: values.written)
    else { return [] }
    return [.replace(node, with: nearest.name, .unsafe)]
  }
}
