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
  ///
  /// Scalars are written as the shape takes them: a plain number is text where text must stand. Without a
  /// shape, as in documents, they stay what they are.
  func node(_ value: Evaluated?, _ shape: Shape? = nil) -> Node? {
    guard let value else { return nil }
    switch value.content {
    case .absent, .null: return nil
    case .scalar(let scalar): return node(scalar, shape)
    case .list(let items):
      var item: Shape?
      if case .list(_, let shape) = shape { item = shape }
      return .sequence(items.compactMap { node($0, item) })
    case .object(let fields):
      var object: ObjectShape?
      if case .object(let shape) = shape { object = shape }
      return .mapping(
        fields.fields.compactMap { field in
          let shape = object?.property(named: field.name)?.shape
          return node(field.value, shape).map { (field.name, $0) }
        })
    case .json(let tree): return node(tree)
    case .unknown(let formula):
      return isSecret(formula) ? Self.mask : formula.node
    case .choice(let condition, let then, let otherwise):
      let noValue = Node.mapping([(IntrinsicFunction.ref.rawValue, .string("AWS::NoValue"))])
      let branches = [then, otherwise].map { node($0, shape) ?? noValue }
      return .mapping([
        (IntrinsicFunction.if.rawValue, .sequence([.string(condition)] + branches))
      ])
    case .refused: return value.node
    }
  }

  private func node(_ scalar: Scalar, _ shape: Shape?) -> Node {
    switch shape {
    case .string, .document: .string(scalar.parameterText)
    case .boolean:
      ["true", "false"].contains(scalar.truth) ? .plain(scalar.truth) : .string(scalar.text)
    case .list, .object, nil: Node(.scalar(scalar))
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
