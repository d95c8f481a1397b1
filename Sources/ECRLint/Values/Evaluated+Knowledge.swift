// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// How much is known of a value.
extension Evaluated {
  /// Whether something certainly stands here, known or not.
  var isPresent: Bool {
    switch content {
    case .scalar, .list, .object, .json: true
    case .absent, .null, .refused: false
    case .choice(_, let then, let otherwise): then.isPresent && otherwise.isPresent
    case .unknown(let formula):
      !formula.pieces.isEmpty && !formula.pieces.contains(where: \.mayVanish)
    }
  }

  /// The formula of a value that is not known.
  var formula: Formula? {
    if case .unknown(let formula) = content { formula } else { nil }
  }

  /// The resource that the value is a `Ref` to.
  var referencedResource: String? {
    switch formula?.single {
    case .resource(let name): name
    case .expression(let expression) where expression.function == .ref: expression.argument.text
    default: nil
    }
  }

  /// The resource and the attribute that the value is an `Fn::GetAtt` of.
  var referencedAttribute: (resource: String, attribute: String)? {
    switch formula?.single {
    case .attribute(let resource, let attribute): return (resource, attribute)
    case .expression(let expression) where expression.function == .getAtt:
      if let items = expression.arguments, items.count == 2, let name = items[0].text,
        let attribute = items[1].text
      {
        return (name, attribute)
      }
      let parts = expression.argument.text?.split(separator: ".", maxSplits: 1) ?? []
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    default: return nil
    }
  }

  /// Whether this is a pseudo parameter and nothing else.
  func isPseudo(_ parameter: PseudoParameter) -> Bool {
    switch formula?.single {
    case .pseudo(parameter): true
    case .expression(let expression):
      expression.function == .ref && expression.argument.text == parameter.rawValue
    default: false
    }
  }
}

extension Formula.Piece {
  /// Whether the piece may turn out to be nothing at all.
  fileprivate var mayVanish: Bool {
    if case .expression(let expression) = self {
      expression.function == .transform || expression.function == .if
    } else {
      false
    }
  }
}

extension ValueChecker {
  /// The fix that puts another text in the place of a value; none when the template does not write
  /// the value in one piece where it is used.
  func replacing(_ value: Evaluated, with text: String, _ safety: FixIt.Safety) -> [FixIt] {
    guard let scalar = value.scalar, value.origin.parameter == nil, value.pieces.isEmpty,
      value.uses.isEmpty, scalar.style != .literal, scalar.style != .folded
    else { return [] }
    var fix = template.renaming(value.origin.range, to: text)
    fix.safety = safety
    return [fix]
  }
}
