// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension Evaluated {
  /// The value as a node without functions; nil when a part of it is known only to the deployment.
  ///
  /// What is absent in a list or in a mapping is left out.
  public var knownNode: Node? { knownNode { $0.knownNode } }

  /// The known value as a node; `json` says what stands for the text that `Fn::ToJsonString` makes.
  private func knownNode(_ json: (Evaluated) -> Node?) -> Node? {
    switch content {
    case .scalar(let scalar): return Node(.scalar(scalar), range: origin.range)
    case .null: return .plain("null")
    case .json(let value): return json(value)
    case .list(let items):
      let known = items.filter { !$0.isAbsent }.map { $0.knownNode(json) }
      let nodes = known.compactMap(\.self)
      return nodes.count == known.count ? Node(.sequence(nodes), range: origin.range) : nil
    case .object(let fields):
      guard !fields.isOpen else { return nil }
      var entries: [Node.Entry] = []
      for field in fields.fields where !field.value.isAbsent {
        guard let value = field.value.knownNode(json) else { return nil }
        entries.append(Node.Entry(key: .string(field.name), value: value))
      }
      return Node(.mapping(entries), range: origin.range)
    case .absent, .unknown, .refused, .choice: return nil
    }
  }

  /// The JSON of a known value, laid out by two blanks a level with a line break at its end, as it stands
  /// in a block such as `LifecyclePolicyText: |`; nil when a part of it is not known.
  public var prettyJSON: String? {
    guard let node = knownData else { return nil }
    return try? JSONWriter.text(of: node.longForms)
  }

  /// The JSON of a known value without blanks, as `Fn::ToJsonString` makes it; nil when a part of it is
  /// not known.
  package var compactJSON: String? {
    guard let node = knownData else { return nil }
    return try? JSONWriter.text(of: node.longForms, layout: .compact)
  }

  /// What the JSON of the value holds: of text that `Fn::ToJsonString` makes, the value in it; deeper
  /// down such text is text.
  private var knownData: Node? {
    let value: Evaluated = if case .json(let value) = content { value } else { self }
    return value.knownNode { json in json.compactJSON.map { .string($0) } }
  }
}
