// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// The processors and systems that the public gallery can show.
///
/// Source: Amazon ECR Public API Reference, `RepositoryCatalogDataInput`; the schema takes any
/// text.
enum CatalogData: ResourceCheck {
  static let unknown = RuleDescriptor(
    "unknown-catalog-value", .warning, "a processor or system that the gallery does not know",
    fix: .unsafe)
  static let rules = [unknown]

  static let types: Set<String> = ["AWS::ECR::PublicRepository"]

  private static let allowed: [(property: String, values: [String])] = [
    ("Architectures", ["ARM", "ARM 64", "x86", "x86-64"]),
    ("OperatingSystems", ["Linux", "Windows"]),
  ]

  /// What other tools call the same, in lower case.
  private static let synonyms = [
    "arm64": "ARM 64", "aarch64": "ARM 64", "arm-64": "ARM 64", "arm_64": "ARM 64",
    "arm64v8": "ARM 64", "arm/v8": "ARM 64", "linux/arm64": "ARM 64", "armv7": "ARM",
    "arm/v7": "ARM", "arm32": "ARM", "armhf": "ARM", "amd64": "x86-64", "x86_64": "x86-64",
    "x64": "x86-64", "x86 64": "x86-64", "linux/amd64": "x86-64", "i386": "x86", "386": "x86",
    "i686": "x86", "gnu/linux": "Linux", "windows server": "Windows",
  ]

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    for (property, values) in allowed {
      let list = resource[["RepositoryCatalogData", property]]
      checker.forEachItem(of: list) { checker, item in
        guard let text = item.text, !text.isEmpty, !values.contains(text) else { return }
        let meant = synonyms[text.lowercased()] ?? NearestName(to: text, among: values)?.name
        let known = meant.flatMap { values.contains($0) ? $0 : nil }
        checker.report(
          unknown,
          "'\(clipped(text))' is not shown by the gallery"
            + (known.map { "; did you mean '\($0)'?" } ?? "; can be \(alternatives(values))"),
          at: item, fixes: known.map { checker.replacing(item, with: $0, .unsafe) } ?? [])
      }
    }
  }
}
