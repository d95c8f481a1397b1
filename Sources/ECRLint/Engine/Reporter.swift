// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
public import TemplateModel
public import TemplateSyntax

/// What a check reports to.
public struct Reporter {
  /// The template that is looked at.
  public let template: Template

  let selection: RuleSelection

  /// What is known of the deployments.
  let context: LintContext

  private var lastText: (place: SourceRange, text: EmbeddedText)?

  /// What the project says of itself.
  public internal(set) var options = LintOptions()

  /// What was reported so far.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Prepares for a template.
  init(
    _ template: Template, _ selection: RuleSelection, _ context: LintContext = LintContext()
  ) {
    (self.template, self.selection, self.context) = (template, selection, context)
  }

  /// Whether a rule is selected, for checks that cost something.
  public func wants(_ rule: RuleDescriptor) -> Bool { selection.includes(rule.name) }

  /// Reports a finding at a range of the template.
  public mutating func report(
    _ rule: RuleDescriptor, _ message: String, at range: SourceRange, severity: Severity? = nil,
    notes: [Note] = [], fixes: [FixIt] = []
  ) {
    guard selection.includes(rule.name) else { return }
    let path = template.path(to: range)
    let isResource = path.count > 1 && path.first == TemplateSection.resources.rawValue
    diagnostics.append(
      Diagnostic(
        rule, message, in: template.file, at: range, severity: severity,
        resource: isResource ? path[1] : nil, path: path, notes: notes, fixes: fixes))
  }

  /// Reports a finding at a node: at its value, without a tag, unless the tag is all there is.
  public mutating func report(
    _ rule: RuleDescriptor, _ message: String, at node: Node, severity: Severity? = nil,
    notes: [Note] = [], fixes: [FixIt] = []
  ) {
    let range = node.valueRange.isEmpty ? node.range : node.valueRange
    report(rule, message, at: range, severity: severity, notes: notes, fixes: fixes)
  }

  /// Reports a finding at a reference: at the name, even where it is a part of a longer text.
  public mutating func report(
    _ rule: RuleDescriptor, _ message: String, at reference: Reference, severity: Severity? = nil,
    notes: [Note] = [], fixes: [FixIt] = []
  ) {
    report(
      rule, message, at: range(of: reference.textRange, in: reference.node), severity: severity,
      notes: notes, fixes: fixes)
  }

  /// The place in the file of a part of a scalar's text, in UTF-8 bytes of the text.
  ///
  /// Finding the places of a text takes time linear in its length, so those of the last one are kept:
  /// findings about one text often come one after the other.
  public mutating func range(of part: Range<Int>?, in node: Node) -> SourceRange {
    guard let part else { return node.valueRange.isEmpty ? node.range : node.valueRange }
    let place = node.resolved.valueRange
    if lastText?.place != place {
      lastText = EmbeddedText(node, in: template.file).map { (place, $0) }
    }
    return lastText?.text.sourceRange(of: part) ?? node.valueRange
  }
}

extension Template {
  /// The fix that puts a name in the place of a key or a scalar, in the quotes that stand there.
  func renaming(_ range: SourceRange, to name: String) -> FixIt {
    let quote =
      switch file.bytes.dropFirst(range.start).first {
      case UInt8(ascii: "\""): "\""
      case UInt8(ascii: "'"): "'"
      default: ""
      }
    return FixIt("replace with '\(name)'", .safe, [FixIt.Edit(range, quote + name + quote)])
  }
}

extension Reporter {
  /// Whether something was reported already that says why a function at a place cannot be computed.
  func explainsRefusal(_ rule: RuleDescriptor, at range: SourceRange) -> Bool {
    guard rule == UndefinedMappings.key || rule == SelectBounds.rule else { return false }
    let rules = [rule.name, FunctionArguments.rule.name]
    return diagnostics.contains { rules.contains($0.rule) && range.contains($0.range) }
  }

  /// Reports a finding about values at its place, be it in the template or in a parameter file.
  mutating func report(_ finding: LocatedFinding, _ notes: [Note]) {
    guard selection.includes(finding.rule.name) else { return }
    let path = finding.file == nil ? template.path(to: finding.range) : []
    let isResource = path.count > 1 && path.first == TemplateSection.resources.rawValue
    var diagnostic = Diagnostic(
      finding.rule, finding.message, in: finding.file ?? template.file, at: finding.range,
      severity: finding.severity, resource: isResource ? path[1] : finding.resource, path: path,
      notes: notes, fixes: finding.fixes)
    diagnostic.deployments = finding.deployments
    diagnostics.append(diagnostic)
  }
}
