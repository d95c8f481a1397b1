// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
import TemplateSyntax

/// A lifecycle policy as it stands in a template, with the place of everything in it.
///
/// What is not known or not fit is kept as such, so that the rest can be judged.
public struct LocatedLifecyclePolicy: Sendable {
  /// The whole.
  public var evaluated: Evaluated

  /// The rules in the order of the text; absent ones are left out.
  public var rules: LocatedSlot<[LocatedSlot<LocatedLifecycleRule>]>

  /// Reads a document's tree, which holds no choice: a choice counts as unknown.
  ///
  /// `isText` says whether the tree was JSON text. A value of `Fn::ToJsonString` that a parameter
  /// brings may be a number although it is held as text.
  public init(_ tree: Evaluated, isText: Bool = true) {
    let reader = LifecycleReader(isText: isText)
    evaluated = tree
    rules = reader.slot(LifecyclePolicy.Key.rules.rawValue, of: tree) { value in
      reader.list(value) { reader.rule($0) }
    }
  }

  /// The plain policy; nil when something of it is not known or not fit.
  ///
  /// Keys that the grammar does not have are not in it.
  public var policy: LifecyclePolicy? {
    guard let rules = rules.value else { return nil }
    let plain = rules.compactMap { $0.value?.rule }
    return plain.count == rules.count ? LifecyclePolicy(rules: plain) : nil
  }
}

extension LifecyclePolicy {
  /// Reads a policy's JSON; nil when it is no JSON or something of it is not fit.
  public init?(json text: String) {
    guard let node = try? JSONReader.read(Array(text.utf8)),
      let policy = LocatedLifecyclePolicy(Evaluated(data: node)).policy
    else { return nil }
    self = policy
  }
}

extension Evaluated {
  /// Creates the value of a tree in which nothing is a function, such as JSON.
  fileprivate init(data node: Node) {
    let content: Content =
      switch node.resolved.content {
      case .scalar(let scalar): node.isNull ? .null : .scalar(scalar)
      case .sequence(let items): .list(items.map { Evaluated(data: $0) })
      case .mapping(let entries):
        .object(
          Fields(
            entries.map { entry in
              Fields.Field(
                name: entry.key.text ?? "", keyRange: entry.key.range,
                value: Evaluated(data: entry.value))
            }))
      case .alias: .null
      }
    self.init(content, at: node.range)
  }
}
