// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
public import TemplateSyntax

/// Makes a concrete template of a template and the values of one deployment.
///
/// What is known is put in the place of parameters, conditions, mappings, loops and functions; what is
/// not known stays an expression. A `Ref` or `Fn::GetAtt` of a resource always stays, because it orders
/// the deployment. Parameters, mappings, conditions and rules that nothing uses any more go.
public struct TemplateRenderer: Sendable {
  private let evaluator: Evaluator
  private let template: Template
  private let format: TemplateFormat

  /// Prepares to render a template; `inputs` says which values are known, `format` what will be written.
  public init(_ template: Template, _ inputs: EvaluationInputs, as format: TemplateFormat) {
    (self.template, self.format) = (template, format)
    evaluator = Evaluator(template, inputs)
  }

  /// The concrete template; nil when loops and texts make more of it than is worked out.
  public func render() -> Node? {
    let partial = PartialEvaluation(evaluator: evaluator, format: format)
    var seen: Set<String> = []
    let sections = (template.root.entries ?? []).compactMap { entry -> Node.Entry? in
      guard let name = entry.key.text, seen.insert(name).inserted else { return nil }
      let value = template.root[name] ?? entry.value
      let rendered: Node
      switch TemplateSection(rawValue: name) {
      case .resources, .outputs: rendered = declarations(value, partial)
      case .conditions:
        rendered = Node(
          .mapping(partial.conditionEntries(value.entries ?? [], in: Evaluator.Scope())))
      case .rules: rendered = rules(value, partial)
      case .formatVersion, .description, .metadata, .parameters, .mappings, .transform, .globals,
        .hooks, nil:
        rendered = value
      }
      return Node.Entry(key: entry.key, value: rendered)
    }
    guard !evaluator.isExhausted else { return nil }
    let gone = Set(evaluator.instances().filter { $0.isCreated == false }.map(\.logicalID))
    return UnusedParts(template, gone: gone).removed(from: Node(.mapping(sections)))
  }

  /// The declarations of Resources or Outputs without those whose condition does not hold.
  private func declarations(_ section: Node, _ partial: PartialEvaluation) -> Node {
    var entries = EntryList()
    add(section.entries ?? [], to: &entries, Evaluator.Scope(), partial)
    return Node(.mapping(entries.entries))
  }

  private func add(
    _ source: [Node.Entry], to entries: inout EntryList, _ scope: Evaluator.Scope,
    _ partial: PartialEvaluation
  ) {
    for entry in source {
      if let loop = ForEach(entry) {
        guard let scopes = evaluator.scopes(of: loop, in: scope) else {
          for entry in partial.entries([entry], in: scope) { entries.add(entry) }
          continue
        }
        for scope in scopes { add(loop.body?.entries ?? [], to: &entries, scope, partial) }
      } else if let declaration = declaration(entry, scope, partial) {
        entries.add(declaration)
      }
    }
  }

  private func declaration(
    _ entry: Node.Entry, _ scope: Evaluator.Scope, _ partial: PartialEvaluation
  ) -> Node.Entry? {
    guard let attributes = entry.value.entries, Expression(entry.value) == nil,
      entry.key.text != IntrinsicFunction.transform.rawValue
    else { return entry }
    var scope = scope
    var kept = attributes
    if let condition = entry.value["Condition"]?.text {
      let name = evaluator.partialText(condition, in: scope)
      switch evaluator.outcome(of: name, in: scope) {
      case false?: return nil
      case true?: kept.removeAll { $0.key.text == "Condition" }
      case nil: scope = evaluator.scope(scope, assuming: name, true)
      }
    }
    var partial = partial
    partial.isECR = entry.value["Type"]?.text?.hasPrefix("AWS::ECR::") ?? false
    return Node.Entry(
      key: partial.key(entry.key, in: scope),
      value: Node(.mapping(partial.entries(kept, in: scope))))
  }

  /// The rules that speak of a parameter whose value is open; the others were settled by the values.
  private func rules(_ rules: Node, _ partial: PartialEvaluation) -> Node {
    let entries = (rules.entries ?? []).compactMap { entry -> Node.Entry? in
      let names = Self.references(in: entry.value)
      guard names.isEmpty || !names.allSatisfy(evaluator.isKnown) else { return nil }
      return Node.Entry(
        key: entry.key, value: partial.node(entry.value, in: Evaluator.Scope()) ?? entry.value)
    }
    return Node(.mapping(entries))
  }

  private static func references(in node: Node) -> Set<String> {
    if let expression = Expression(node) {
      switch expression.function {
      case .ref: return expression.argument.text.map { [$0] } ?? []
      // They name types of parameters; the empty name is no known parameter.
      case .refAll, .valueOf, .valueOfAll: return [""]
      default: break
      }
    }
    let children = node.items ?? (node.entries ?? []).map(\.value)
    return children.reduce(into: []) { $0.formUnion(references(in: $1)) }
  }
}
