// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateModel

/// What is known of the live value of a property.
enum LiveSlot: Sendable {
  /// The value; absent when AWS says that there is none.
  case known(Evaluated)
  /// Somebody tried to read it and could not, with what AWS said.
  case unreadable(String)
  /// Nobody looked.
  case unasked

  /// The value, when it is known.
  var value: Evaluated? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Takes what was observed.
  init(_ observed: Observed<Evaluated>) {
    self =
      switch observed {
      case .found(let value): .known(value)
      case .absent: .known(Evaluated(.absent, at: SourceRange(at: 0)))
      case .denied(let code), .failed(let code): .unreadable(code)
      case .notCollected: .unreadable("not collected")
      }
  }
}
