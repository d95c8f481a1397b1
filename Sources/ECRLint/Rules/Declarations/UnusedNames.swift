// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Parameters, mappings and conditions that nothing refers to.
///
/// Nothing is said when a transform could refer to them unseen, or when the name in some reference
/// is put together.
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
    guard !template.hasOpaqueTransform else { return }
    let use = Use(template)
    if !use.values.isOpen {
      for declaration in template.parameters
      where !use.values.names.contains(declaration.name)
        && !use.isOfUsedType(declaration.value["Type"]?.text)
      {
        reporter.report(
          parameter, "nothing refers to parameter '\(clipped(declaration.name))'",
          at: declaration.key)
      }
    }
    if !use.mappings.isOpen {
      for declaration in template.mappings where !use.mappings.names.contains(declaration.name) {
        reporter.report(
          mapping, "nothing looks into mapping '\(clipped(declaration.name))'",
          at: declaration.key)
      }
    }
    if !use.conditions.isOpen {
      for declaration in template.conditions
      where !use.conditions.names.contains(declaration.name) && !isComposed(declaration.name) {
        reporter.report(
          condition, "nothing depends on condition '\(clipped(declaration.name))'",
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

    mutating func insert(_ name: String) {
      if isComposed(name) { isOpen = true }
      names.insert(name)
    }
  }

  var values = Names()
  var mappings = Names()
  var conditions = Names()
  private var types: Set<String> = []

  init(_ template: Template) {
    for reference in template.index.references {
      switch reference.target {
      case .value(let name): values.insert(name)
      case .mapping(let name): mappings.insert(name)
      case .condition(let name): conditions.insert(name)
      case .attribute, .dependency: break
      }
    }
    for site in template.index.sites { add(site.expression) }
    // `${Name}` without Sub is meant as a use, and the missing Sub is the one defect to report.
    for site in template.index.suspectStrings where !site.isArgument {
      for (name, _) in SubTemplate(site.node.text ?? "").variables { values.names.insert(name) }
    }
  }

  /// Whether a rule asks for all parameters of a type.
  func isOfUsedType(_ type: String?) -> Bool {
    type.map { types.contains(Self.member($0)) } ?? false
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
