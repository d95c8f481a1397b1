// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// What writing a template back needs besides its values.
extension Evaluator {
  /// Whether values are unknown only because the template makes more than is worked out.
  package var isExhausted: Bool { budget.isExhausted }

  /// The scopes of a loop's items, one for each; nil when the items are not known.
  package func scopes(of loop: ForEach, in scope: Scope) -> [Scope]? { items(of: loop, in: scope) }

  /// The scope in which a loop's variable is not known.
  package func scope(_ scope: Scope, withUnknown variable: String) -> Scope {
    var scope = scope
    let value = Evaluated(.unknown(Formula(.loopVariable(variable))), at: SourceRange(at: 0))
    scope.variables.append((variable, value))
    return scope
  }

  /// Text outside of functions with the items of loops in the place of their variables, as far as
  /// they are known; the rest as it is written.
  package func partialText(_ written: String, in scope: Scope) -> String {
    guard !scope.variables.isEmpty, written.utf8.contains(UInt8(ascii: "{")) else {
      return written
    }
    var text = ""
    for piece in LoopText(written, variables: scope.variables.map(\.name)).pieces {
      switch piece {
      case .text(let run, _): text += run
      case .variable(let name, let strips, _):
        if let item = scope.variables.last(where: { $0.name == name })?.value.plainText {
          text += strips ? LoopText.stripped(item) : item
        } else {
          text += (strips ? "&{" : "${") + name + "}"
        }
      }
    }
    return text
  }

  /// Whether `Ref` of a parameter gives a value that is known.
  package func isKnown(parameter name: String) -> Bool {
    guard let value = parameters[name] else { return false }
    return value.knownNode != nil
  }
}
