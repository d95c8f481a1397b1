// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

extension StackTemplate {
  /// Adds a parameter.
  @discardableResult
  public mutating func addParameter(
    _ name: String, _ declaration: ParameterDeclaration = .string()
  ) -> ParameterHandle {
    parameters.append(Node.Entry(key: .string(name), value: declaration.node))
    return ParameterHandle(name)
  }

  /// Adds a condition.
  @discardableResult
  public mutating func addCondition(
    _ name: String, _ condition: ConditionExpression
  ) -> ConditionName {
    conditions.append(Node.Entry(key: .string(name), value: condition.node))
    return ConditionName(name)
  }

  /// Adds a table; the rows and the columns keep their order.
  @discardableResult
  public mutating func addMapping(
    _ name: String, _ rows: KeyValuePairs<String, KeyValuePairs<String, Node>>
  ) -> MappingName {
    let table = rows.map { ($0.key, Node.mapping($0.value.map { ($0.key, $0.value) })) }
    mappings.append(Node.Entry(key: .string(name), value: .mapping(table)))
    return MappingName(name)
  }

  /// Adds a rule that the parameters of a deployment must satisfy.
  public mutating func addRule(
    _ name: String, when condition: ConditionExpression? = nil, assert: ConditionExpression,
    description: String? = nil
  ) {
    var assertion = [("Assert", assert.node)]
    if let description { assertion.append(("AssertDescription", .string(description))) }
    var rule: [(String, Node)] = []
    if let condition { rule.append(("RuleCondition", condition.node)) }
    rule.append(("Assertions", .sequence([.mapping(assertion)])))
    rules.append(Node.Entry(key: .string(name), value: .mapping(rule)))
  }

  /// Adds an output; with an export name, other stacks can import it.
  public mutating func addOutput(
    _ name: String, _ value: Value<String>, description: String? = nil,
    exportName: Value<String>? = nil, condition: ConditionName? = nil
  ) {
    var output: [(String, Node)] = []
    if let description { output.append(("Description", .string(description))) }
    if let condition { output.append(("Condition", .string(condition.name))) }
    output.append(("Value", value.node))
    if let exportName { output.append(("Export", .mapping([("Name", exportName.node)]))) }
    outputs.append(Node.Entry(key: .string(name), value: .mapping(output)))
  }
}
