// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics

/// The rules that reading a file reports, before anything is known of its content.
public enum SyntaxRules {
  /// Text that is neither YAML nor JSON.
  public static let syntaxError = RuleDescriptor(
    "syntax-error", .error, "text that cannot be read as YAML or JSON",
    foreignIdentifiers: ["E0000"])

  /// YAML where the file's name promises JSON.
  public static let notJSON = RuleDescriptor(
    "not-json", .warning, "a .json file that only reads as YAML")

  /// A YAML alias or merge key, which CloudFormation refuses.
  public static let yamlAlias = RuleDescriptor(
    "yaml-alias", .warning, "YAML aliases and merge keys, which CloudFormation does not take",
    foreignIdentifiers: ["W1100", "W1101"])

  /// A second document in one file.
  public static let secondDocument = RuleDescriptor(
    "second-document", .error, "a second YAML document in one template")

  /// A mapping or a list that stands where a key is needed.
  public static let keyNotString = RuleDescriptor(
    "key-not-string", .error, "a key that is a mapping or a list")

  /// All of them, sorted by name.
  public static let all = [keyNotString, notJSON, secondDocument, syntaxError, yamlAlias]
}
