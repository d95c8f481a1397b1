// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Names that `Ref`, `Fn::GetAtt`, `Fn::Sub` and `DependsOn` refer to and that nothing declares.
///
/// With a macro nothing is said, because the macro may make the name: SAM makes `FunctionRole`.
enum UndefinedReferences: Check {
  static let reference = RuleDescriptor(
    "undefined-reference", .error, "a reference to a name that the template does not declare",
    foreignIdentifiers: ["E1019", "E1020", "E3005"], fix: .unsafe)
  static let rules = [reference]

  static func check(_ template: Template, _ reporter: inout Reporter) {
    guard !template.usesMacro else { return }
    var scope = Scope(template)
    for reference in template.index.references {
      guard let message = scope.problem(of: reference) else { continue }
      let fixes = scope.nearest.flatMap { reporter.renaming(reference, to: $0) }
      reporter.report(Self.reference, message, at: reference, fixes: fixes.map { [$0] } ?? [])
    }
  }
}

private struct Scope {
  let template: Template
  let parameters: Set<String>
  let conditions: Set<String>
  let mappings: Set<String>
  var resources: DeclaredNames
  var values: Suggestions
  var dependencies: Suggestions
  /// The end of a message that says what is declared, when that is little.
  let declared: String
  /// The name that the last problem's message proposes.
  private(set) var nearest: String?

  init(_ template: Template) {
    self.template = template
    let parameterNames = template.parameters.map(\.name)
    let resourceNames = template.resources.map(\.logicalID)
    parameters = Set(parameterNames)
    conditions = Set(template.conditions.map(\.name))
    mappings = Set(template.mappings.map(\.name))
    let modules = template.resources.filter { $0.type?.hasSuffix("::MODULE") ?? false }
    resources = DeclaredNames(resourceNames, modules: modules.map(\.logicalID))
    values = Suggestions(
      parameterNames + resourceNames + PseudoParameter.allCases.map(\.rawValue))
    dependencies = Suggestions(resourceNames)
    let names = parameterNames + resourceNames
    declared =
      names.isEmpty || names.count > 12 ? "" : "; it declares " + alternatives(names)
  }

  mutating func problem(of reference: Reference) -> String? {
    nearest = nil
    return switch reference.target {
    case .value(let name): value(name, reference)
    case .attribute(let name, _): attribute(of: name, reference)
    case .dependency(let name): dependency(name, of: reference.place.owner)
    case .condition, .mapping: nil
    }
  }

  private mutating func value(_ name: String, _ reference: Reference) -> String? {
    // An empty name is the business of `function-arguments`.
    if name.isEmpty || parameters.contains(name) || resources.mayHold(name) { return nil }
    if PseudoParameter(rawValue: name) != nil { return nil }
    if reference.place.loopVariables.contains(name) { return nil }
    let quoted = "'\(clipped(name))'"
    if conditions.contains(name) {
      return "\(quoted) is a condition, which has no value; 'Fn::If' chooses by a condition"
    }
    if mappings.contains(name) {
      return "\(quoted) is a mapping, which has no value; 'Fn::FindInMap' reads a mapping"
    }
    if let dot = name.firstIndex(of: "."), resources.holds(String(name[..<dot])) {
      return "\(quoted) is an attribute, not a name; 'Fn::GetAtt' reads attributes"
    }
    if name.hasPrefix("AWS::") {
      return "\(quoted) is no pseudo parameter"
        + (propose(values.nearest(to: name)).map { didYouMean($0) }
          ?? "; there are " + alternatives(PseudoParameter.allCases.map(\.rawValue)))
    }
    let isVariable = reference.textRange != nil
    if isVariable, !Self.isNameLike(name) {
      return "\(quoted) is no name; write '${!\(clipped(name))}' to keep the text as it is"
    }
    let nothing = "\(quoted) is neither a parameter nor a resource of this template"
    if let nearest = propose(values.nearest(to: name)) { return nothing + didYouMean(nearest) }
    if isVariable {
      return nothing + "; write '${!\(clipped(name))}' to keep the text as it is"
    }
    return nothing + declared
  }

  private mutating func attribute(of name: String, _ reference: Reference) -> String? {
    if name.isEmpty || parameters.contains(name) || resources.mayHold(name) { return nil }
    if PseudoParameter(rawValue: name) != nil { return nil }
    if reference.place.loopVariables.contains(name) { return nil }
    let isVariable = reference.textRange != nil && reference.site.map(isSub) ?? false
    let nothing = "'\(clipped(name))' is no resource of this template"
    if let nearest = propose(dependencies.nearest(to: name)) {
      return nothing + didYouMean(nearest)
    }
    return nothing
      + (isVariable
        ? "; write '${!' to keep the text as it is"
        : dependencies.ending(for: name, "it declares"))
  }

  private mutating func dependency(_ name: String, of owner: String) -> String? {
    guard !resources.mayHold(name) else { return nil }
    if parameters.contains(name) {
      return "'\(clipped(name))' is a parameter; 'DependsOn' can name resources only"
    }
    let nothing = "'\(clipped(name))' is no resource of this template"
    if let found = dependencies.nearest(to: name), found != owner {
      return nothing + didYouMean(propose(found))
    }
    return nothing + dependencies.ending(for: name, "'DependsOn' can name", except: owner)
  }

  private mutating func propose(_ name: String?) -> String? {
    nearest = name
    return name
  }

  private func isSub(_ site: Int) -> Bool {
    template.index.sites[site].expression.function == .sub
  }

  private static func isNameLike(_ name: String) -> Bool {
    name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: ":"):
        true
      default: false
      }
    }
  }
}
