// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  /// Computes `Ref`.
  func ref(_ expression: Expression, _ site: Site) -> Evaluated {
    lift([argument(expression.argument, in: site.scope)], site) { values, site in
      guard let name = values[0].plainText else {
        return unknown(expression, values[0].node, site)
      }
      return value(named: name, at: site.place, in: site.scope)
    }
  }

  /// What `Ref` or `${Name}` stands for.
  func value(named name: String, at place: SourceRange, in scope: Scope) -> Evaluated {
    if let variable = scope.variables.last(where: { $0.name == name }) {
      return variable.value.used(at: place)
    }
    if let pseudo = PseudoParameter(rawValue: name) {
      guard pseudo != .noValue else { return Evaluated(.absent, at: place) }
      guard let text = inputs.text(of: pseudo) else {
        return Evaluated(.unknown(Formula(.pseudo(pseudo))), at: place)
      }
      if pseudo == .notificationARNs {
        return Evaluated(.list(Self.members(of: text, at: Origin(place))), at: place)
      }
      return Evaluated(.scalar(Scalar(text, style: .doubleQuoted)), at: place)
    }
    guard let parameter = parameters[name] else {
      return Evaluated(.unknown(Formula(.resource(name))), at: place)
    }
    if case .unknown = parameter.content { return Evaluated(parameter.content, at: place) }
    guard case .list(let items) = parameter.content else { return parameter.used(at: place) }
    // Each item is used where the list is.
    guard budget.take(32 * items.count) else {
      return Evaluated(.unknown(Formula(.parameter(name))), at: place)
    }
    var list = parameter.used(at: place)
    list.content = .list(items.map { $0.used(at: place) })
    return list
  }

  /// Computes `Fn::GetAtt`.
  func attribute(_ expression: Expression, _ site: Site) -> Evaluated {
    let isList = expression.arguments != nil
    let arguments = expression.arguments ?? [expression.argument]
    return lift(arguments.map { argument($0, in: site.scope) }, site) { values, site in
      var parts = values.compactMap(\.plainText)
      if !isList, let text = parts.first {
        parts = text.split(separator: ".", maxSplits: 1).map(String.init)
      }
      guard parts.count == 2, values.count == (isList ? 2 : 1) else {
        return unknown(
          expression, isList ? .sequence(values.map(\.node)) : values[0].node, site)
      }
      return Evaluated(.unknown(Formula(.attribute(parts[0], parts[1]))), at: site.place)
    }
  }

  /// An argument that is a name: a function, or text as it is written with the items of loops in it.
  private func argument(_ node: Node, in scope: Scope) -> Evaluated {
    guard Expression(node) == nil, let scalar = node.scalar,
      let name = name(scalar.text, in: scope)
    else { return evaluate(node, in: scope) }
    return Evaluated(.scalar(Scalar(name, style: .doubleQuoted)), at: node.range)
  }

  /// A name with the items of loops in the place of their variables; nil when one is not known.
  package func name(_ written: String, in scope: Scope) -> String? {
    guard !scope.variables.isEmpty, written.utf8.contains(UInt8(ascii: "{")) else {
      return written
    }
    var name = ""
    for piece in LoopText(written, variables: scope.variables.map(\.name)).pieces {
      switch piece {
      case .text(let text, _): name += text
      case .variable(let variable, let strips, _):
        guard let text = scope.variables.last(where: { $0.name == variable })?.value.plainText
        else { return nil }
        name += strips ? LoopText.stripped(text) : text
      }
    }
    return name
  }
}

extension EvaluationInputs {
  /// The value of a pseudo parameter, given or following from the Region; nil when it is not known.
  package func text(of pseudo: PseudoParameter) -> String? {
    if let text = pseudoParameters[pseudo] { return text }
    let partition =
      pseudoParameters[.partition]
      ?? pseudoParameters[.region].flatMap(Partition.init(region:))?.name
    switch pseudo {
    case .partition: return partition
    case .urlSuffix: return partition.flatMap(Partition.init(name:))?.urlSuffix
    case .accountID, .notificationARNs, .noValue, .region, .stackID, .stackName: return nil
    }
  }
}
