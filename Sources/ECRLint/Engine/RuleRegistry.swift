// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
import TemplateSyntax

/// The checks that there are, and the rules that they report.
public enum RuleRegistry {
  /// The checks, in the order in which they run.
  static let checks: [any Check.Type] =
    templateChecks + declarationsChecks + functionsChecks + resourcesChecks + propertiesChecks
    + practiceSyntaxChecks + useSyntaxChecks

  /// Every rule, those of the readers included, sorted by name.
  public static let all: [RuleDescriptor] =
    (SyntaxRules.all + Allowances.rules + checks.flatMap { $0.rules })
    .sorted { $0.name < $1.name }

  /// The rules that look at evaluated values, sorted by name.
  public static let valueRules: [RuleDescriptor] = ValueRules.rules.sorted { $0.name < $1.name }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule of a name.
  public static func rule(_ name: String) -> RuleDescriptor? { byName[name] }
}
