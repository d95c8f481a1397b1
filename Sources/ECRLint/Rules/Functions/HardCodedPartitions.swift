// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// ARNs of the commercial partition in a template that could be deployed in any.
enum HardCodedPartitions: Check {
  static let rule = RuleDescriptor(
    "hard-coded-partition", .warning, "an ARN that is right in one partition only",
    group: .advice, foreignIdentifiers: ["I3042"])
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard reporter.wants(rule) else { return }
    for resource in template.resources {
      guard let properties = resource.properties else { continue }
      // Elsewhere only the ARNs of repositories are this tool's business.
      let needle = resource.isECR ? "arn:aws:" : "arn:aws:ecr:"
      visit(properties, Array(needle.utf8), &reporter)
    }
  }

  /// Recursion is bounded by the readers' cap on depth.
  private static func visit(_ node: Node, _ needle: [UInt8], _ reporter: inout Reporter) {
    let node = node.resolved
    switch node.content {
    case .scalar(let scalar):
      let bytes = Array(scalar.text.utf8)
      guard let start = first(needle, in: bytes) else { return }
      guard !namesAccount(bytes[start...]) else { return }
      let part = start..<start + "arn:aws".utf8.count
      reporter.report(
        rule,
        "'arn:aws' is right in one partition only; 'arn:${AWS::Partition}' in an 'Fn::Sub' "
          + "is right in all", at: reporter.range(of: part, in: node))
    case .sequence(let items): for item in items { visit(item, needle, &reporter) }
    case .mapping(let entries): for entry in entries { visit(entry.value, needle, &reporter) }
    case .alias: break
    }
  }

  /// Whether the ARN's account is written out, which is in one partition as well.
  private static func namesAccount(_ arn: ArraySlice<UInt8>) -> Bool {
    var colons = 0
    var digits = 0
    for byte in arn.prefix(128) {
      if byte == UInt8(ascii: ":") {
        colons += 1
        if colons == 5 { break }
      } else if colons == 4 {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return false }
        digits += 1
      }
    }
    return digits == 12
  }

  private static func first(_ needle: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= needle.count else { return nil }
    return (0...bytes.count - needle.count).first { offset in
      bytes[offset..<offset + needle.count].elementsEqual(needle)
    }
  }
}
