// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Functions whose arguments have another number or form than the function takes.
enum FunctionArguments: Check {
  static let rule = RuleDescriptor(
    "function-arguments", .error, "arguments that are not what the function takes",
    foreignIdentifiers: [
      "E1011", "E1015", "E1016", "E1017", "E1018", "E1019", "E1021", "E1022", "E1024", "E1028",
      "E1030", "E1031",
    ])
  static let rules = [rule]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.hasUnknownMacro else { return }
    for site in template.index.sites {
      guard let problem = problem(of: site.expression) else { continue }
      let node = problem.node
      // An argument that is missing has no place of its own.
      let range = node.valueRange.isEmpty ? site.expression.range : node.valueRange
      reporter.report(rule, problem.message, at: range)
    }
    for site in template.index.loops {
      guard let problem = problem(of: site.loop) ?? oneText(site.loop, in: template) else {
        continue
      }
      reporter.report(rule, problem.message, at: problem.node)
    }
  }

  private static func problem(of expression: Expression) -> ArgumentProblem? {
    if let shape = ArgumentShape(expression.function) {
      if let problem = shape.problem(of: expression) { return problem }
    }
    switch expression.function {
    case .getAtt: return attribute(expression)
    case .sub: return sub(expression)
    case .length: return length(expression)
    case .toJsonString: return json(expression)
    case .transform: return members(expression, needs: ["Name"], may: ["Parameters"])
    case .getStackOutput:
      return members(expression, needs: ["StackName", "OutputName"], may: ["Region", "RoleArn"])
    case .select: return index(expression)
    case .cidr: return cidr(expression)
    case .findInMap: return defaultValue(expression)
    default: return nil
    }
  }

  private static func attribute(_ expression: Expression) -> ArgumentProblem? {
    let argument = expression.argument
    let form = "a resource and an attribute, as in 'Repo.Arn' or '[Repo, Arn]'"
    let wrong = ArgumentProblem(.getAtt, form, at: argument)
    if argument.isComputed { return nil }
    if let arguments = expression.arguments {
      guard arguments.count == 2 else { return wrong }
      let isRight = arguments.allSatisfy { $0.isComputed || !($0.text ?? "").isEmpty }
      return isRight ? nil : wrong
    }
    guard let text = argument.text, let dot = text.firstIndex(of: ".") else { return wrong }
    return dot == text.startIndex || text.index(after: dot) == text.endIndex ? wrong : nil
  }

  private static func sub(_ expression: Expression) -> ArgumentProblem? {
    let argument = expression.argument
    let form = "a string, or a list of a string and a mapping of variables"
    if ArgumentShape.isMade(argument) { return nil }
    guard let arguments = expression.arguments else {
      guard let text = argument.literal, !argument.isNull else {
        return ArgumentProblem(.sub, form, at: argument)
      }
      return variables(text, argument)
    }
    guard arguments.count == 2, let text = arguments[0].literal else {
      return ArgumentProblem(.sub, form, at: argument)
    }
    if ArgumentShape.isMade(arguments[1]) { return nil }
    guard let entries = arguments[1].entries, Expression(arguments[1]) == nil else {
      return ArgumentProblem(.sub, form, at: arguments[1])
    }
    for entry in entries {
      let name = entry.key.text ?? ""
      if !isVariable(name), !isComposed(name) {
        let message = "'\(clipped(name))' cannot be a variable; use letters and digits only"
        return ArgumentProblem(message, at: entry.key)
      }
      if !entry.value.isComputed, entry.value.text == nil {
        return ArgumentProblem("'\(clipped(name))' must stand for a string", at: entry.value)
      }
    }
    return variables(text, arguments[0])
  }

  private static func variables(_ text: String, _ node: Node) -> ArgumentProblem? {
    let isNameless = SubTemplate(text).variables.contains { $0.name.isEmpty }
    return isNameless
      ? ArgumentProblem("'${}' names nothing; write '${!}' to keep the text as it is", at: node)
      : nil
  }

  private static func isVariable(_ name: String) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", ".", ":": true
        default: false
        }
      }
  }

  private static func length(_ expression: Expression) -> ArgumentProblem? {
    let argument = expression.argument
    return argument.items != nil || argument.isComputed
      ? nil : ArgumentProblem(.length, "a list", at: argument)
  }

  private static func json(_ expression: Expression) -> ArgumentProblem? {
    let argument = expression.argument
    let count = argument.items?.count ?? argument.entries?.count ?? 0
    return count > 0 || argument.isComputed
      ? nil
      : ArgumentProblem(.toJsonString, "a mapping or a list that is not empty", at: argument)
  }

  private static func members(
    _ expression: Expression, needs: [String], may: [String]
  ) -> ArgumentProblem? {
    let argument = expression.argument
    let words = needs.map { "'\($0)'" }.joined(separator: " and ")
    let form =
      "a mapping with \(words), and optionally "
      + may.map { "'\($0)'" }.joined(separator: " and ")
    let wrong = ArgumentProblem(expression.function, form, at: argument)
    guard let entries = argument.entries else { return wrong }
    let names = entries.compactMap(\.key.text)
    guard needs.allSatisfy({ names.contains($0) }) else { return wrong }
    let other = entries.first { !(needs + may).contains($0.key.text ?? "") }
    return other.map { ArgumentProblem(expression.function, form, at: $0.key) }
  }
}

extension FunctionArguments {
  private static func index(_ expression: Expression) -> ArgumentProblem? {
    guard let first = expression.arguments?.first, let text = first.literal, !isComposed(text),
      Int(text) == nil
    else { return nil }
    return ArgumentProblem("the index must be a whole number that counts from 0", at: first)
  }

  private static func cidr(_ expression: Expression) -> ArgumentProblem? {
    let rest = (expression.arguments ?? []).dropFirst()
    for (node, (limit, noun)) in zip(rest, [(256, "count"), (128, "number of bits")]) {
      guard let text = node.literal, !isComposed(text) else { continue }
      if let number = Int(text), (1...limit).contains(number) { continue }
      return ArgumentProblem("the \(noun) must be 1 to \(limit)", at: node)
    }
    return nil
  }

  private static func defaultValue(_ expression: Expression) -> ArgumentProblem? {
    guard let arguments = expression.arguments, arguments.count == 4 else { return nil }
    let fourth = arguments[3]
    let isRight = fourth.entries.map { $0.count == 1 && $0[0].key.text == "DefaultValue" } ?? false
    return isRight
      ? nil
      : ArgumentProblem("the fourth argument must be a mapping with 'DefaultValue'", at: fourth)
  }

  /// A collection that is the `Ref` of a parameter of one text.
  private static func oneText(_ loop: ForEach, in template: Template) -> ArgumentProblem? {
    guard let collection = loop.collection, let expression = Expression(collection),
      expression.function == .ref, let name = expression.argument.literal,
      let parameter = template.parameters.first(where: { $0.name == name }),
      let type = ParameterConstraints(parameter).type, !type.isList
    else { return nil }
    return ArgumentProblem(
      "a collection must be a list, and '\(clipped(name))' is one text; its type can be"
        + " 'CommaDelimitedList'", at: collection)
  }

  private static func problem(of loop: ForEach) -> ArgumentProblem? {
    let form = "a loop variable, a collection and a mapping of what to repeat"
    let wrong = ArgumentProblem("'Fn::ForEach' takes \(form)", at: loop.key)
    guard let items = loop.value.items, items.count == 3, let variable = items[0].literal,
      !variable.isEmpty, let collection = loop.collection, let body = loop.body
    else { return wrong }
    if !collection.isComputed {
      guard let members = collection.items else {
        return ArgumentProblem(
          "a collection must be a list, or a function that gives one", at: collection)
      }
      if let member = members.first(where: { !$0.isComputed && $0.text == nil }) {
        return ArgumentProblem("an item of a collection must be a string", at: member)
      }
    }
    return body.entries == nil ? ArgumentProblem("'Fn::ForEach' takes \(form)", at: body) : nil
  }
}
