// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

extension PolicyGrants {
  /// Whether `PolicyComparison` cuts the statements of these policies into single grants.
  ///
  /// Who reads the grants of compared policies beside the comparison must cut them alike.
  public static func areCut(_ first: Evaluated, _ second: Evaluated) -> Bool {
    count(first) <= most && count(second) <= most
  }
}
