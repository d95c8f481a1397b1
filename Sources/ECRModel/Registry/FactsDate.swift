// SPDX-License-Identifier: Apache-2.0

/// How old the facts of the tables are.
public enum FactsDate {
  /// The year and month of the provider schemas that the tables follow.
  public static let schemas = "2026-10"
}
