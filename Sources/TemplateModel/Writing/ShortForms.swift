// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension Node {
  /// The same template with functions in their short forms, as people write YAML.
  ///
  /// What is short stays short. A long form becomes short unless the short form would stand directly on
  /// another one, which CloudFormation does not take: `!Base64` keeps `Fn::Sub` long, and `Fn::Base64`
  /// stays when `!Sub` is written under it. `Fn::Transform` and the functions of rules stay long, as does
  /// `Condition` outside of conditions, where it is a key like any other. Aliases and merge keys are
  /// written out. Recursion is bounded by the depth of the tree.
  public var shortForms: Node {
    guard let entries, resolved.tag == nil else { return ShortForms().node(self) }
    return Node(
      .mapping(
        entries.map { entry in
          let isConditions = entry.key.text == TemplateSection.conditions.rawValue
          return Entry(
            key: entry.key, value: ShortForms(isInCondition: isConditions).node(entry.value))
        }), range: range)
  }
}

/// The walk that puts functions into their short forms.
private struct ShortForms {
  /// Whether the node is part of a condition.
  var isInCondition = false

  /// Whether the node stands directly under a short form.
  var isUnderShortForm = false

  func node(_ node: Node) -> Node {
    let target = node.resolved
    let isShort = target.tag != nil
    guard let expression = Expression(target, inCondition: isInCondition) else {
      return inside(target, ShortForms(isInCondition: isInCondition))
    }
    let isCondition = isInCondition || expression.function.isCondition
    if !isUnderShortForm, isShort || canBeShort(expression) {
      var argument = inside(
        isShort ? expression.argument : Self.shortArgument(of: expression),
        ShortForms(isInCondition: isCondition, isUnderShortForm: true))
      argument.tag = expression.function.shortForm
      return argument
    }
    let argument =
      isShort ? expression.argument.textual : expression.argument
    return .mapping([
      (
        expression.function.rawValue,
        ShortForms(isInCondition: isCondition).node(argument)
      )
    ])
  }

  /// Walks the content of a node that is no function, or the argument of one.
  private func inside(_ node: Node, _ walk: ShortForms) -> Node {
    if walk.isUnderShortForm, node.resolved.tag == nil,
      Expression(node, inCondition: walk.isInCondition) != nil
    {
      return walk.node(node)
    }
    let items = ShortForms(isInCondition: walk.isInCondition)
    let target = node.resolved
    switch target.content {
    case .scalar, .alias: return target
    case .sequence(let list):
      return Node(.sequence(list.map(items.node)), tag: target.tag, range: target.range)
    case .mapping:
      let entries = (target.entries ?? []).map {
        Node.Entry(key: $0.key.resolved, value: items.node($0.value))
      }
      return Node(.mapping(entries), tag: target.tag, range: target.range)
    }
  }

  /// Whether a function that is written long may have its short form.
  private func canBeShort(_ expression: Expression) -> Bool {
    let function = expression.function
    guard function.shortForm != nil, function != .transform, !function.isRuleOnly else {
      return false
    }
    let argument = expression.argument.resolved
    // A tag that stands here already, a function's or another, leaves no place for a second one.
    guard argument.tag == nil else { return false }
    // Under a tag any scalar is text.
    if let scalar = argument.scalar, case .string = scalar.meaning {
    } else if argument.scalar != nil {
      return false
    }
    switch function {
    case .ref, .condition: return argument.scalar != nil
    case .getAtt: return argument.scalar != nil || Self.dotted(argument) != nil
    default: return true
    }
  }

  private static func shortArgument(of expression: Expression) -> Node {
    guard expression.function == .getAtt else { return expression.argument }
    return dotted(expression.argument.resolved) ?? expression.argument
  }

  /// `Resource.Attribute` for a list of the two; nil for any other.
  private static func dotted(_ argument: Node) -> Node? {
    guard let items = argument.items, items.count == 2 else { return nil }
    let names = items.compactMap { item -> String? in
      guard item.resolved.tag == nil, case .string(let text)? = item.scalar?.meaning else {
        return nil
      }
      return text.isEmpty ? nil : text
    }
    guard names.count == 2, let resource = names.first, !resource.contains(".") else { return nil }
    return .string(names.joined(separator: "."))
  }
}

extension Node {
  /// A plain scalar as text, which it is under the tag that it is taken from.
  fileprivate var textual: Node {
    guard case .scalar(let scalar) = content, scalar.style == .plain else { return self }
    return Node(.scalar(Scalar(scalar.text, style: .doubleQuoted)), range: range)
  }
}
