// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// The scanner of a registry and the frequencies of its rules.
///
/// Source: messages of the service (`Invalid scan frequency for scanType BASIC: CONTINUOUS_SCAN`,
/// `Contains duplicate scan frequencies`).
enum ScanFrequencies: ResourceCheck {
  static let continuous = RuleDescriptor(
    "continuous-basic-scanning", .error, "continuous scanning by the basic scanner")
  static let duplicate = RuleDescriptor(
    "duplicate-scan-frequency", .error, "two scanning rules with one frequency")
  static let rules = [continuous, duplicate]

  static let types: Set<String> = ["AWS::ECR::RegistryScanningConfiguration"]

  private static let property = "ScanFrequency"

  static func check(_ resource: EvaluatedResource, _ checker: inout ValueChecker) {
    checker.forEachCase(of: resource[["Rules"]]) { checker, rules in
      // More rules than frequencies are reported as too many.
      let frequencies = (rules.items ?? []).prefix(4).map { $0.member(property) }
      checker.forEachCase(of: Array(frequencies), checkDuplicates)
      for frequency in frequencies {
        checker.forEachCase(of: [resource[["ScanType"]], frequency]) { checker, pair in
          checkPair(pair[0], pair[1], &checker)
        }
      }
    }
  }

  private static func checkPair(
    _ type: Evaluated, _ frequency: Evaluated, _ checker: inout ValueChecker
  ) {
    guard type.text == ScanType.basic.rawValue,
      frequency.text == ScanFrequency.continuousScan.rawValue
    else { return }
    checker.report(
      continuous, "'CONTINUOUS_SCAN' needs a ScanType of 'ENHANCED'; 'BASIC' takes 'SCAN_ON_PUSH'",
      at: frequency, notes: [Note("the scan type stands here", at: type.place)])
  }

  private static func checkDuplicates(_ checker: inout ValueChecker, _ frequencies: [Evaluated]) {
    for (index, frequency) in frequencies.enumerated() {
      guard let text = frequency.text,
        let first = frequencies[..<index].first(where: { $0.text == text })
      else { continue }
      checker.report(
        duplicate, "'\(clipped(text))' must stand in one rule; put the filters of both into one",
        at: frequency, notes: [Note("previously written here", at: first.place)])
    }
  }
}
