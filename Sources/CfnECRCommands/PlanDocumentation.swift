// SPDX-License-Identifier: Apache-2.0

/// The pages of what a plan finds, as `docs/plan` holds them.
enum PlanDocumentation {
  /// The page of a finding's code; nil for other names.
  static func text(of code: String) -> String? { pages[code] }

  /// The codes that have a page, in order.
  static var codes: [String] { pages.keys.sorted() }
}
