// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics

/// The rules that the readers themselves find broken.
public enum SyntaxRules {
  /// The text is not the YAML or JSON that it should be.
  public static let syntaxError = RuleDescriptor(
    "syntax-error", .error, .correctness,
    "the text is not YAML or JSON, so nothing else can be checked")
}
