// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Parameters, mappings and conditions that nothing refers to.
///
/// Nothing is said when a transform could refer to them unseen, or when the name in some reference
/// is put together; nor of a name that one which is not declared is near to, because then the slip in
/// the reference is the one defect to report.
enum UnusedNames: Check {
  static let parameter = RuleDescriptor(
    "unused-parameter", .warning, "a parameter that nothing refers to",
    foreignIdentifiers: ["W2001"])
  static let mapping = RuleDescriptor(
    "unused-mapping", .warning, "a mapping that nothing looks into", foreignIdentifiers: ["W7001"])
  static let condition = RuleDescriptor(
    "unused-condition", .warning, "a condition that nothing depends on",
    foreignIdentifiers: ["W8001"])
  static let rules = [parameter, mapping, condition]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.usesOpaqueMacro else { return }
    let use = Use(template)
    if !use.values.isOpen {
      for declaration in template.parameters
      where !use.values.mayHold(declaration.name)
        && !use.isOfUsedType(declaration.value["Type"]?.text)
      {
        reporter.report(
          parameter, "'\(clipped(declaration.name))' is referred to nowhere; remove the parameter",
          at: declaration.key)
      }
    }
    if !use.mappings.isOpen {
      for declaration in template.mappings where !use.mappings.mayHold(declaration.name) {
        reporter.report(
          mapping, "'\(clipped(declaration.name))' is looked up nowhere; remove the mapping",
          at: declaration.key)
      }
    }
    if !use.conditions.isOpen {
      for declaration in template.conditions
      where !use.conditions.mayHold(declaration.name) && !isComposed(declaration.name) {
        reporter.report(
          condition, "'\(clipped(declaration.name))' decides nothing; remove the condition",
          at: declaration.key)
      }
    }
  }
}

/// The names that a template refers to.
private struct Use {
  struct Names {
    /// The names.
    var names: Set<String> = []
    /// Whether a name is put together, so that it can be any.
    var isOpen = false
    /// Those that are not declared, in the order of the text.
    private var undeclared: [String] = []

    mutating func insert(_ name: String, isDeclared: Bool = true) {
      if isComposed(name) { isOpen = true }
      // Each costs a comparison with every unused name, so only so many are kept.
      if names.insert(name).inserted, !isDeclared, undeclared.count < 50 { undeclared.append(name) }
    }

    /// Whether a declared name is referred to, or meant by a reference to one that is not declared.
    func mayHold(_ name: String) -> Bool {
      names.contains(name) || NearestName(to: name, among: undeclared) != nil
    }
  }

  var values = Names()
  var mappings = Names()
  var conditions = Names()
  private var types: Set<String> = []

  init(_ template: Template) {
    let parameters = Set(template.parameters.map(\.name))
    let tables = Set(template.mappings.map(\.name))
    let declaredConditions = Set(template.conditions.map(\.name))
    for reference in template.index.references {
      let isLoops = reference.place.loopVariables.contains
      switch reference.target {
      case .value(let name):
        let isDeclared =
          parameters.contains(name) || template.resource(name) != nil
          || PseudoParameter(rawValue: name) != nil
        values.insert(name, isDeclared: isDeclared || isLoops(name))
      case .mapping(let name):
        mappings.insert(name, isDeclared: tables.contains(name) || isLoops(name))
      case .condition(let name):
        conditions.insert(name, isDeclared: declaredConditions.contains(name) || isLoops(name))
      case .attribute, .dependency: break
      }
    }
    for site in template.index.sites { add(site.expression) }
    let attributes =
      template.resources.map { $0.node["Condition"] }
      + template.outputs.map { $0.value["Condition"] }
    if attributes.contains(where: { $0?.isComputed ?? false }) { conditions.isOpen = true }
    for unknown in template.index.unknownFunctions { addMeant(by: unknown) }
    // `${Name}` without Sub is meant as a use, and the missing Sub is the one defect to report.
    for site in template.index.suspectStrings where !site.isArgument {
      for (name, _) in SubTemplate(site.node.text ?? "").variables { values.names.insert(name) }
    }
  }

  /// Whether a rule asks for all parameters of a type.
  func isOfUsedType(_ type: String?) -> Bool {
    type.map { types.contains(Self.member($0)) } ?? false
  }

  /// What a function that is misspelt refers to is used; the function is the one defect to report.
  private mutating func addMeant(by unknown: UnknownFunction) {
    let value = unknown.key == nil ? unknown.node : unknown.node[unknown.name]
    for item in value?.items ?? [value].compactMap(\.self) {
      guard let text = item.text else { continue }
      let names = text.split(separator: " ").map(String.init)
      for name in names + SubTemplate(text).variables.map(\.name) {
        values.names.insert(name)
        mappings.names.insert(name)
        conditions.names.insert(name)
      }
    }
  }

  private mutating func add(_ expression: Expression) {
    let first = expression.arguments?.first
    switch expression.function {
    case .refAll:
      if let type = expression.argument.text ?? first?.text { types.insert(Self.member(type)) }
    case .valueOfAll:
      if let type = first?.text { types.insert(Self.member(type)) }
    case .valueOf:
      if let name = first?.text { values.insert(name) }
    case .ref: if !Self.isLiteral(expression.argument) { values.isOpen = true }
    case .condition: if !Self.isLiteral(expression.argument) { conditions.isOpen = true }
    case .findInMap: if !Self.isLiteral(first) { mappings.isOpen = true }
    case .if: if !Self.isLiteral(first) { conditions.isOpen = true }
    default: break
    }
  }

  /// The type of a list's members: rules ask for both by it.
  private static func member(_ type: String) -> String {
    type.hasPrefix("List<") && type.hasSuffix(">") ? String(type.dropFirst(5).dropLast()) : type
  }

  private static func isLiteral(_ node: Node?) -> Bool {
    node.map { $0.scalar != nil && Expression($0) == nil } ?? false
  }
}
