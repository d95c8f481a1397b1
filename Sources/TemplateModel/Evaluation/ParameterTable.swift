// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// What evaluation needs to know of a template's parameters, read once for all inputs.
struct ParameterTable: Sendable {
  /// One parameter.
  struct Parameter: Sendable {
    /// The name.
    var name: String
    /// How values are given; nil for a type that does not exist.
    var kind: ParameterType.Kind?
    /// Whether `Ref` gives a list.
    var isList: Bool
    /// Whether the value is a secret.
    var isSecret: Bool
    /// The `Default`.
    var initial: ParameterValue?
    /// The texts that the value can be; nil when that is not known.
    var allowed: [String]?
    /// Whether the value cannot be empty.
    var isNeverEmpty: Bool
  }

  /// The parameters in order; of a name that is declared twice, the last alone.
  let parameters: [Parameter]

  /// What `Ref` gives for each parameter when no value is known.
  let unknown: [String: Evaluated]

  private let positions: [String: Int]

  /// Reads the parameters; takes time linear in their text.
  init(_ template: Template) {
    let last = Dictionary(
      template.parameters.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { _, last in last })
    parameters = template.parameters.enumerated()
      .filter { last[$0.element.name] == $0.offset }.map { Parameter($0.element) }
    unknown = Dictionary(
      template.parameters.map {
        ($0.name, Evaluated(.unknown(Formula(.parameter($0.name))), at: $0.key.range))
      }, uniquingKeysWith: { _, last in last })
    positions = Dictionary(
      parameters.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { _, last in last })
  }

  /// The parameter of a name.
  subscript(name: String) -> Parameter? { positions[name].map { parameters[$0] } }
}

extension ParameterTable.Parameter {
  /// Reads a parameter.
  init(_ declaration: Template.Declaration) {
    let constraints = ParameterConstraints(declaration)
    name = declaration.name
    kind = constraints.type?.kind
    isList = constraints.type?.isList ?? false
    isSecret = constraints.isSecret
    initial = ParameterValue(defaultOf: declaration)
    switch kind {
    case .string, .number:
      isNeverEmpty = constraints.minLength.map { $0 > 0 } ?? false
      let items = declaration.value["AllowedValues"]?.items
      let texts = items?.compactMap { $0.scalar?.parameterText }
      allowed = texts?.count == items?.count ? texts : nil
    // What constraints hold for is the key of an SSM parameter, or the members of a list.
    case .parameterName, .stringList, .numberList, nil: (isNeverEmpty, allowed) = (false, nil)
    }
  }
}
