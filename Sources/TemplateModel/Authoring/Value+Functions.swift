// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension Value {
  /// Nothing: takes away the property or the item that it stands for.
  public static var noValue: Value { .ref(.noValue) }

  /// What a parameter, a resource or an attribute will be.
  public static func ref(_ reference: some Referable) -> Value {
    .expression(reference.expression)
  }

  /// A pseudo parameter, such as `.region`.
  public static func ref(_ parameter: PseudoParameter) -> Value {
    .expression(parameter.expression)
  }

  /// An attribute of a resource that has no handle.
  public static func getAtt(_ logicalID: String, _ attribute: String) -> Value {
    .expression(AttributeReference(logicalID, attribute).expression)
  }

  /// One of two values, by a condition.
  public static func `if`(_ condition: ConditionName, _ then: Value, _ otherwise: Value) -> Value {
    .expression(
      Expression(.if, .sequence([.string(condition.name), then.node, otherwise.node])))
  }

  /// A value of the Mappings section.
  public static func findInMap(
    _ map: MappingName, _ first: Value<String>, _ second: Value<String>
  ) -> Value {
    .expression(
      Expression(.findInMap, .sequence([.string(map.name), first.node, second.node])))
  }

  /// What another stack exports.
  public static func importValue(_ name: Value<String>) -> Value {
    .expression(Expression(.importValue, name.node))
  }

  /// An item of a list, from 0.
  public static func select(_ index: Int, of list: Value<[Value<String>]>) -> Value {
    .expression(Expression(.select, .sequence([.plain(String(index)), list.node])))
  }

  /// Any function with any argument.
  public static func function(_ function: IntrinsicFunction, _ argument: Node) -> Value {
    .expression(Expression(function, argument))
  }
}

extension Value where Literal: TextShaped {
  /// Text with references in it, for a slot of whatever type.
  public static func sub(_ text: Value<String>) -> Value {
    switch text {
    case .literal(let text): .literal(Literal(text: text))
    case .expression(let expression): .expression(expression)
    }
  }

  /// Strings put together.
  public static func join(_ delimiter: String, _ items: Value<[Value<String>]>) -> Value {
    .expression(Expression(.join, .sequence([.string(delimiter), items.node])))
  }
}

extension Value where Literal: ListShaped {
  /// A text cut at a delimiter.
  public static func split(_ delimiter: String, _ text: Value<String>) -> Value {
    .expression(Expression(.split, .sequence([.string(delimiter), text.node])))
  }
}
