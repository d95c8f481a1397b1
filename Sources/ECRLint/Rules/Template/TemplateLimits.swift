// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The sizes and counts of a template against CloudFormation's limits.
///
/// What stands in a loop counts once, because the number of its items may not be known.
enum TemplateLimits: Check {
  static let rules = [Limit.exceeded, Limit.near]

  /// The bytes that `--template-body` can send.
  private static let inline = 51_200

  static func check(_ template: Template, _ reporter: inout Reporter) {
    checkSize(template, &reporter)
    if let node = template.root[TemplateSection.description.rawValue], let text = node.text {
      Limit.description.judge(text.utf8.count, at: node.valueRange, &reporter)
    }
    for parameter in template.parameters { checkTexts(of: parameter.value, &reporter) }
    for output in template.outputs {
      guard let node = output.value["Description"], let text = node.text else { continue }
      Limit.outputDescription.judge(text.unicodeScalars.count, at: node.valueRange, &reporter)
    }
    // A macro can make more of the template, or less.
    guard !template.hasCustomMacro else { return }
    checkCounts(template, &reporter)
    checkReferences(template, &reporter)
  }

  private static func checkSize(_ template: Template, _ reporter: inout Reporter) {
    let size = template.file.bytes.count
    let start = SourceRange(at: template.root.range.start)
    Limit.bytes.judge(size, at: start, &reporter)
    guard size > inline, size * 10 <= 1_000_000 * 9 else { return }
    reporter.report(
      Limit.near,
      "a template over \(grouped(inline)) bytes must come from S3, and this one has"
        + " \(grouped(size)); use 'aws cloudformation deploy --s3-bucket' or an S3 URL", at: start)
  }

  private static func checkCounts(_ template: Template, _ reporter: inout Reporter) {
    let counts: [(Limit, TemplateSection, Int)] = [
      (.parameters, .parameters, template.parameters.count),
      (.mappings, .mappings, template.mappings.count),
      (.resources, .resources, template.resources.count),
      (.outputs, .outputs, template.outputs.count),
    ]
    for (limit, section, count) in counts {
      guard let key = template.root.entry(section.rawValue)?.key else { continue }
      limit.judge(count, at: key.valueRange, &reporter)
    }
    for mapping in template.mappings {
      Limit.mappingKeys.judge(
        mapping.value.writtenEntries?.count ?? 0, at: mapping.key.valueRange, &reporter)
      for entry in mapping.value.writtenEntries ?? [] {
        Limit.mappingKeys.judge(
          entry.value.writtenEntries?.count ?? 0, at: entry.key.valueRange, &reporter)
      }
    }
    let named: [TemplateSection] = [
      .parameters, .rules, .mappings, .conditions, .resources, .outputs,
    ]
    for section in named {
      for entry in template.entries(of: section) where !isComposed(entry.name) {
        Limit.name.judge(entry.name.unicodeScalars.count, at: entry.key.valueRange, &reporter)
      }
    }
  }

  private static func checkTexts(of parameter: Node, _ reporter: inout Reporter) {
    if let node = parameter["Description"], let text = node.text {
      Limit.parameterDescription.judge(text.unicodeScalars.count, at: node.valueRange, &reporter)
    }
    let values =
      [parameter["Default"]].compactMap { $0 } + (parameter["AllowedValues"]?.items ?? [])
    for node in values {
      guard let text = node.text else { continue }
      Limit.parameterValue.judge(text.utf8.count, at: node.valueRange, &reporter)
    }
  }

  private static func checkReferences(_ template: Template, _ reporter: inout Reporter) {
    let opening = Array("{{resolve:".utf8)
    func count(in bytes: [UInt8]) -> Int {
      var count = 0
      var offset = 0
      while let place = ByteSearch.first(of: opening, in: bytes, from: offset) {
        count += 1
        offset = place + opening.count
      }
      return count
    }
    // Comments count here, so a few are looked at again in the tree.
    guard count(in: template.file.bytes) > 54 else { return }
    var total = 0
    func visit(_ node: Node) {
      switch node.content {
      case .scalar(let scalar): total += count(in: Array(scalar.text.utf8))
      case .sequence(let items): for item in items { visit(item) }
      case .mapping(let entries): for entry in entries { visit(entry.value) }
      case .alias: return
      }
    }
    visit(template.root)
    Limit.references.judge(total, at: SourceRange(at: template.root.range.start), &reporter)
  }
}
