// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// The walk that fills an `ExpressionIndex`.
///
/// Recursion is bounded by the readers' cap on depth, aliases included.
struct ExpressionIndexer {
  var index = ExpressionIndex()
  private var place = TemplatePlace(
    section: .metadata, owner: "", resource: nil, attribute: "", loopVariables: [])
  private var parent: Int?

  /// Walks a template.
  static func index(_ root: Node, resources: [Resource]) -> ExpressionIndex {
    var indexer = ExpressionIndexer()
    var next = 0
    for entry in root.entries ?? [] {
      guard let key = entry.key.text else { continue }
      if key == IntrinsicFunction.transform.rawValue { indexer.index.hasDeclaringTransform = true }
      guard let section = TemplateSection(rawValue: key) else { continue }
      indexer.place.section = section
      switch section {
      case .resources:
        indexer.declarations(entry.value) { indexer, declaration in
          indexer.place.resource = next < resources.count ? next : nil
          next += 1
          indexer.attributes(declaration.value)
          indexer.place.resource = nil
        }
      case .outputs:
        indexer.declarations(entry.value) { $0.attributes($1.value) }
      case .conditions, .rules, .parameters, .mappings, .hooks, .globals:
        indexer.declarations(entry.value) { $0.visit($1.value, slot: .whole) }
      case .formatVersion, .description, .metadata, .transform:
        continue
      }
    }
    return indexer.index
  }

  private mutating func declarations(
    _ section: Node, _ visit: (inout ExpressionIndexer, Node.Entry) -> Void
  ) {
    for entry in section.entries ?? [] {
      guard let name = entry.key.text else { continue }
      if let loop = ForEach(entry) {
        enter(loop) { $0.declarations($1, visit) }
      } else if name == IntrinsicFunction.transform.rawValue {
        index.hasDeclaringTransform = true
        index.hasTransform = true
      } else {
        place.owner = name
        visit(&self, entry)
        place.owner = ""
      }
    }
  }

  private mutating func attributes(_ declaration: Node) {
    for entry in declaration.entries ?? [] {
      let name = entry.key.text ?? ""
      place.attribute = name
      switch (name, place.section) {
      case ("Condition", _):
        refer(entry.value) { .condition($0) }
      case ("DependsOn", .resources):
        for item in entry.value.items ?? [entry.value] { refer(item) { .dependency($0) } }
      default:
        if let loop = ForEach(entry) {
          enter(loop) { $0.visit($1, slot: .whole) }
        } else if name == IntrinsicFunction.transform.rawValue {
          index.hasDeclaringTransform = true
          visit(Node(.mapping([entry]), range: entry.value.range), slot: .whole)
        } else {
          visit(entry.value, slot: .whole)
        }
      }
    }
    place.attribute = ""
  }

  private mutating func enter(_ loop: ForEach, _ body: (inout ExpressionIndexer, Node) -> Void) {
    index.loops.append(LoopSite(loop: loop, place: place))
    if let collection = loop.collection { visit(collection, slot: .whole) }
    let outer = place.loopVariables
    if let variable = loop.variable { place.loopVariables.append(variable) }
    if let node = loop.body { body(&self, node) }
    place.loopVariables = outer
  }

  private mutating func visit(_ node: Node, slot: ExpressionSite.Slot) {
    if case .alias(let alias) = node.content {
      if let target = alias.target { visit(target, slot: slot) }
      return
    }
    let inCondition = place.section == .conditions || place.section == .rules
    if let expression = Expression(node, inCondition: inCondition) {
      visit(expression, slot: slot)
      return
    }
    if let tag = node.tag, tag.hasPrefix("!") {
      index.unknownFunctions.append(
        UnknownFunction(name: tag, node: node, key: nil, place: place))
    }
    switch node.content {
    case .scalar(let scalar):
      if Self.isSuspect(scalar) {
        index.suspectStrings.append(
          StringSite(node: node, place: place, function: parent, slot: slot))
      }
    case .sequence(let items):
      for item in items { visit(item, slot: Self.below(slot)) }
    case .mapping:
      let entries = node.entries ?? []
      for entry in entries {
        visit(entry, of: node, count: entries.count, slot: Self.below(slot))
      }
    case .alias: break
    }
  }

  private mutating func visit(
    _ entry: Node.Entry, of mapping: Node, count: Int, slot: ExpressionSite.Slot
  ) {
    if let loop = ForEach(entry) {
      enter(loop) { $0.visit($1, slot: slot) }
      return
    }
    if let name = entry.key.text, name.hasPrefix("Fn::") || (name == "Ref" && count > 1) {
      let unknown = UnknownFunction(name: name, node: mapping, key: entry.key, place: place)
      if name == IntrinsicFunction.transform.rawValue {
        index.hasTransform = true
      } else if IntrinsicFunction(rawValue: name) == nil {
        index.unknownFunctions.append(unknown)
      } else if count > 1 {
        index.crowdedFunctions.append(unknown)
      }
    }
    visit(entry.value, slot: slot)
  }

  private mutating func visit(_ expression: Expression, slot: ExpressionSite.Slot) {
    index.sites.append(
      ExpressionSite(expression: expression, place: place, parent: parent, slot: slot))
    if expression.function == .transform { index.hasTransform = true }
    let outer = parent
    parent = index.sites.count - 1
    addReferences(of: expression)
    visitArguments(of: expression)
    parent = outer
  }

  private mutating func visitArguments(of expression: Expression) {
    guard let arguments = expression.arguments else {
      visit(expression.argument, slot: .whole)
      return
    }
    for (position, argument) in arguments.enumerated() {
      visit(argument, slot: .argument(position))
    }
  }

  private static func below(_ slot: ExpressionSite.Slot) -> ExpressionSite.Slot {
    switch slot {
    case .whole: .element(0)
    case .argument(let position): .element(position)
    case .element(let position), .deeper(let position): .deeper(position)
    }
  }

  private static func isSuspect(_ scalar: Scalar) -> Bool {
    let holdsVariable = scalar.text.withBytes { bytes in
      for index in bytes.indices where bytes[index] == UInt8(ascii: "{") && index > 0 {
        let previous = bytes[index - 1]
        if previous == UInt8(ascii: "$") || previous == UInt8(ascii: "{") { return true }
      }
      return false
    }
    if holdsVariable { return true }
    // All of them begin with `AWS::`, and most texts do not.
    return scalar.text.utf8.first == UInt8(ascii: "A")
      && PseudoParameter(rawValue: scalar.text) != nil
  }

  mutating func refer(
    _ node: Node, _ range: Range<Int>? = nil, _ target: (String) -> Reference.Target
  ) {
    guard Expression(node) == nil, let text = node.text else { return }
    let name: String
    if let range {
      // A slice of the text, because a copy for each of many variables would cost their square.
      let bytes = text.utf8
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      let end = bytes.index(start, offsetBy: range.count)
      name = String(text[start..<end])
    } else {
      name = text
    }
    index.references.append(
      Reference(
        target: target(name), node: node.resolved, textRange: range, place: place, site: parent))
  }
}
