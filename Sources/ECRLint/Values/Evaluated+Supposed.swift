// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Evaluated {
  /// Whether the value, or a piece of its text, is only one that a parameter may have.
  ///
  /// A finding about such a value says so; one that is reported elsewhere must not rest on it.
  var isSupposed: Bool {
    origin.isSupposed || pieces.contains { $0.origin.isSupposed }
  }

  /// The text, when it is a known scalar that no parameter's default or allowed value has a part in.
  var certainText: String? { isSupposed ? nil : text }
}

extension Origin {
  fileprivate var isSupposed: Bool { parameter?.isSupposed ?? false }
}
