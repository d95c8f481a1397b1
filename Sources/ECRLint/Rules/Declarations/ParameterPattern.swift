// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// An `AllowedPattern` that is no regular expression.
enum ParameterPattern: Check {
  static let bad = RuleDescriptor(
    "bad-pattern", .error, "an AllowedPattern that is no regular expression",
    foreignIdentifiers: ["I2003"])
  static let rules = [bad]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    for parameter in template.parameters {
      guard let node = node(of: parameter.value), let source = node.text else { continue }
      do throws(PatternError) {
        _ = try Pattern(source)
      } catch {
        guard case .malformed(let problem, let offset) = error else { continue }
        let start = min(max(offset, 0), source.utf8.count)
        let end = min(start + 1, source.utf8.count)
        reporter.report(
          bad, "'AllowedPattern' must be a regular expression: \(problem)",
          at: reporter.range(of: start < end ? start..<end : nil, in: node))
      }
    }
  }

  /// The pattern of a parameter; nil without one, or when it is none that can be judged.
  static func pattern(of parameter: Node) -> Pattern? {
    guard let source = node(of: parameter)?.text else { return nil }
    do throws(PatternError) {
      return try Pattern(source)
    } catch {
      return nil
    }
  }

  private static func node(of parameter: Node) -> Node? {
    guard let node = parameter["AllowedPattern"], node.scalar != nil, !node.isNull,
      !node.looksLikeFunction()
    else { return nil }
    return node
  }
}
