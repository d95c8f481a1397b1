// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

extension Node {
  /// The same template without tags: `!Sub x` as `Fn::Sub: x`, which is how CloudFormation reads it, and
  /// what JSON can hold.
  ///
  /// `Fn::GetAtt` becomes a list, cut at the first dot. Scalars under a short form are text. A tag
  /// that names no function becomes a key in the same manner, so that nothing is lost. Aliases and merge
  /// keys are written out. Recursion is bounded by the depth of the tree.
  public var longForms: Node {
    let target = resolved
    guard let tag = target.tag else { return target.longContent }
    if tag.hasPrefix("tag:yaml.org,2002:") { return target.standardTagged(tag) }
    // `! text` asks for text.
    guard tag != "!" else { return target.asText }
    let name = IntrinsicFunction(tag: tag)?.rawValue ?? "Fn::" + tag.drop { $0 == "!" }
    var argument = target.asText
    argument.tag = nil
    return .mapping([(name, argument.longContent.longArgument(of: name))])
  }

  private var longContent: Node {
    switch content {
    case .scalar, .alias: return self
    case .sequence(let items):
      return Node(.sequence(items.map(\.longForms)), range: range)
    case .mapping:
      let entries = (entries ?? []).map { entry in
        let name = entry.key.text ?? ""
        return Entry(
          key: entry.key.resolved.longKey, value: entry.value.longForms.longArgument(of: name))
      }
      return Node(.mapping(entries), range: range)
    }
  }

  private var longKey: Node {
    scalar == nil ? longForms : Node(content, range: range)
  }

  /// The argument of `Fn::GetAtt` as a list; any other as it is.
  private func longArgument(of name: String) -> Node {
    guard name == IntrinsicFunction.getAtt.rawValue, case .string(let text)? = scalar?.meaning,
      let dot = text.firstIndex(of: ".")
    else { return self }
    return .sequence([
      .string(String(text[..<dot])), .string(String(text[text.index(after: dot)...])),
    ])
  }

  /// A scalar that is text whatever it looks like.
  private var asText: Node {
    guard case .scalar(let scalar) = content, scalar.style == .plain else {
      return Node(content, range: range)
    }
    return Node(.scalar(Scalar(scalar.text, style: .doubleQuoted)), range: range)
  }

  /// The value of one of YAML's own tags, such as `!!str 12`.
  private func standardTagged(_ tag: String) -> Node {
    if tag.hasSuffix(":str") || tag.hasSuffix(":binary") { return asText }
    guard case .scalar(let scalar) = content else { return Node(content, range: range).longContent }
    return .plain(scalar.text)
  }
}
