// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The findings that a template allows, by comments and by metadata.
///
/// `# cfn-ecr: allow RULE, RULE -- why` allows on its own line and on the next one;
/// `Metadata: {cfn-ecr: {allow: [RULE]}}` allows in a resource, or at the top in the whole template.
struct Allowances {
  static let unused = RuleDescriptor(
    "unused-allowance", .warning, "an allowance that allows nothing")
  static let unknown = RuleDescriptor(
    "unknown-allowance", .warning, "an allowance of a rule that does not exist")
  static let unexplained = RuleDescriptor(
    "unexplained-allowance", .warning, "an allowance without a reason where one is required")
  static let rules = [unused, unknown, unexplained]

  private struct Allowance {
    var rule: String
    var origin: Suppression.Origin
    var reason: String?
    var place: SourceRange
    /// The bytes of the findings that it allows.
    var scope: SourceRange
    var isUsed = false
  }

  private let file: SourceFile
  private var allowances: [Allowance] = []

  /// Finds the allowances of a template.
  init(_ template: Template) {
    self.init(comments: template.file, root: template.root)
    let whole = SourceRange(start: 0, end: template.file.bytes.count)
    addMetadata(template.root["Metadata"], scope: whole)
    for resource in template.resources {
      let scope = SourceRange(start: resource.key.range.start, end: resource.node.range.end)
      addMetadata(resource.node["Metadata"], scope: scope)
    }
  }

  /// Finds the allowances in a file's comments.
  init(comments file: SourceFile, root: Node?) {
    self.file = file
    for comment in CommentDirective.find(in: file, root: root) {
      let last = SourceRange(
        start: file.lineTable.range(ofLine: comment.line).start,
        end: file.lineTable.range(ofLine: comment.line + (comment.isAlone ? 1 : 0)).end)
      for (name, range) in comment.rules {
        allowances.append(
          Allowance(
            rule: name, origin: .comment, reason: comment.reason, place: range, scope: last))
      }
    }
  }

  private mutating func addMetadata(_ metadata: Node?, scope: SourceRange) {
    let settings = metadata?["cfn-ecr"]
    guard let allow = settings?["allow"] else { return }
    for item in allow.items ?? [allow] {
      guard let name = item.text else { continue }
      allowances.append(
        Allowance(
          rule: name, origin: .metadata, reason: settings?["reason"]?.text, place: item.valueRange,
          scope: scope))
    }
  }

  /// Marks what is allowed, and reports allowances that are useless.
  ///
  /// An allowance of a rule that does not run is left alone: it may be needed in another run. One of a
  /// mandatory rule is of use in other runs, and in this one the finding says that it does not count.
  func apply(
    to diagnostics: inout [Diagnostic], selection: RuleSelection, mandatory: RuleSelection,
    requiresReason: Bool
  ) {
    guard !allowances.isEmpty else { return }
    var allowances = allowances
    for index in diagnostics.indices {
      let start = diagnostics[index].range.start
      for position in allowances.indices
      where allowances[position].rule == diagnostics[index].rule
        && allowances[position].scope.start <= start && start < allowances[position].scope.end
      {
        allowances[position].isUsed = true
        guard !mandatory.includes(diagnostics[index].rule) else {
          let note = Note(
            "the allowance does not count, because the rule is mandatory",
            at: allowances[position].place)
          diagnostics[index].notes.append(note)
          continue
        }
        diagnostics[index].suppression =
          diagnostics[index].suppression
          ?? Suppression(by: allowances[position].origin, reason: allowances[position].reason)
      }
    }
    for allowance in allowances {
      let found: (RuleDescriptor, String)?
      if RuleRegistry.rule(allowance.rule) == nil {
        found = (Self.unknown, unknownMessage(allowance.rule))
      } else if !allowance.isUsed, selection.includes(allowance.rule) {
        found = (Self.unused, "'\(allowance.rule)' reports nothing here; remove the allowance")
      } else if requiresReason, allowance.reason == nil {
        let way = allowance.origin == .comment ? "' -- ' and the reason" : "'reason' beside 'allow'"
        found = (
          Self.unexplained, "the allowance of '\(allowance.rule)' must say why; add \(way)"
        )
      } else {
        found = nil
      }
      if let (rule, message) = found, selection.includes(rule.name) {
        diagnostics.append(Diagnostic(rule, message, in: file, at: allowance.place))
      }
    }
  }

  private func unknownMessage(_ name: String) -> String {
    let nearest = NearestName(to: name, among: RuleRegistry.all.map(\.name))?.name
    return "'\(clipped(name))' is not a rule"
      + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'cfn-ecr rules' lists them")
  }
}
