// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// When the images of a scanning rule are scanned.
///
/// Source: provider schema of AWS::ECR::RegistryScanningConfiguration, 2026-10; the API's `MANUAL` is not in
/// the schema.
public struct ScanFrequency: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Once, when they are pushed.
  public static let scanOnPush = Self(rawValue: "SCAN_ON_PUSH")
  /// Again and again; `ENHANCED` only.
  public static let continuousScan = Self(rawValue: "CONTINUOUS_SCAN")

  /// The words of the facts, in the order of the schema.
  public static let known: [Self] = [.scanOnPush, .continuousScan]
}
