// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Evaluator {
  func ref(_ expression: Expression, _ site: Site) -> Evaluated {
    guard let name = argumentName(expression.argument, in: site.scope) else {
      return unknown(expression, site)
    }
    return value(named: name, at: site.place, in: site.scope)
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

  func attribute(_ expression: Expression, _ site: Site) -> Evaluated {
    var parts: [String]
    if let arguments = expression.arguments {
      parts = arguments.compactMap { argumentName($0, in: site.scope) }
      guard arguments.count == 2, parts.count == 2 else { return unknown(expression, site) }
    } else {
      guard let text = argumentName(expression.argument, in: site.scope) else {
        return unknown(expression, site)
      }
      parts = text.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return unknown(expression, site) }
    }
    return Evaluated(.unknown(Formula(.attribute(parts[0], parts[1]))), at: site.place)
  }

  /// The name that stands in an argument; nil when it is not known.
  private func argumentName(_ node: Node, in scope: Scope) -> String? {
    if Expression(node) != nil { return evaluate(node, in: scope).plainText }
    return node.text.flatMap { name($0, in: scope) }
  }

  /// A name with the items of loops in the place of their variables; nil when one is not known.
  func name(_ written: String, in scope: Scope) -> String? {
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
