// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueFinding {
  /// Whether it is about an empty default that counts in one branch of an `Fn::If` only.
  ///
  /// An empty default says that there is no value, and the condition that one is needed: who meets the
  /// condition gives the value, too.
  var isOfUnneededDefault: Bool {
    guard case .value(let value) = place,
      value.origin.parameter?.kind == .defaultValue, value.text?.isEmpty ?? false
    else { return false }
    return !branches.isEmpty
  }
}
