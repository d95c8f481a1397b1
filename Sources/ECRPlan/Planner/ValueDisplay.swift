// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

/// Makes the values of a plan of evaluated ones: documents as data, functions where nothing is known.
struct ValueDisplay: Sendable {
  /// What stands in the place of a secret.
  static let mask = Node.string("****")

  private let secrets: Set<String>

  /// Prepares for the parameters of some templates; those under `NoEcho` are never shown.
  init(_ templates: [Template]) {
    secrets = Set(
      templates.flatMap(\.parameters).filter { $0.value["NoEcho"]?.isTrue ?? false }.map(\.name))
  }

  /// The value to show; nil when there is none.
  func node(_ value: Evaluated?) -> Node? {
    guard let value else { return nil }
    switch value.content {
    case .absent, .null: return nil
    case .scalar(let scalar): return Node(.scalar(scalar))
    case .list(let items): return .sequence(items.compactMap(node))
    case .object(let fields):
      return .mapping(
        fields.fields.compactMap { field in node(field.value).map { (field.name, $0) } })
    case .json(let tree): return node(tree)
    case .unknown(let formula):
      return isSecret(formula) ? Self.mask : formula.node
    case .choice(let condition, let then, let otherwise):
      let noValue = Node.mapping([(IntrinsicFunction.ref.rawValue, .string("AWS::NoValue"))])
      return .mapping([
        (
          IntrinsicFunction.if.rawValue,
          .sequence([.string(condition), node(then) ?? noValue, node(otherwise) ?? noValue])
        )
      ])
    case .refused: return value.node
    }
  }

  /// Whether a value holds a secret, so that what it becomes must not be shown either.
  func isSecret(_ value: Evaluated?) -> Bool {
    guard let value, !secrets.isEmpty else { return false }
    switch value.content {
    case .scalar, .absent, .null, .refused: return false
    case .list(let items): return items.contains { isSecret($0) }
    case .object(let fields): return fields.fields.contains { isSecret($0.value) }
    case .json(let tree): return isSecret(tree)
    case .unknown(let formula): return isSecret(formula)
    case .choice(_, let then, let otherwise): return isSecret(then) || isSecret(otherwise)
    }
  }

  private func isSecret(_ formula: Formula) -> Bool {
    formula.pieces.contains { piece in
      switch piece {
      case .parameter(let name): secrets.contains(name)
      case .expression(let expression): !NodeNames(expression.argument).isDisjoint(with: secrets)
      default: false
      }
    }
  }
}

extension Evaluated {
  /// Whether nothing in the value waits for the deployment.
  var isKnown: Bool {
    switch content {
    case .scalar, .absent, .null: true
    case .list(let items): items.allSatisfy(\.isKnown)
    case .object(let fields): !fields.isOpen && fields.fields.allSatisfy { $0.value.isKnown }
    case .json(let tree): tree.isKnown
    case .unknown, .refused, .choice: false
    }
  }
}
