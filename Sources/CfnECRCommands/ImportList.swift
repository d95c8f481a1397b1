// SPDX-License-Identifier: Apache-2.0

import ECRPlan
import TemplateDiagnostics
import TemplateSyntax

/// The list that `aws cloudformation create-change-set --resources-to-import` takes.
struct ImportList {
  /// The resources.
  private(set) var targets: [ImportTarget] = []

  /// What is wrong with the file.
  private(set) var diagnostics: [Diagnostic]

  /// A file of another form.
  static let malformed = RuleDescriptor(
    "malformed-import-list", .error, "a list of resources to import that cannot be read")

  /// Reads a file, JSON or YAML.
  init(_ file: SourceFile) {
    let tree = TemplateReader.read(file)
    diagnostics = tree.diagnostics
    guard let items = tree.root?.items else {
      if diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(
            Self.malformed, "the file must be a list of resources to import", in: file,
            at: SourceRange(at: 0)))
      }
      return
    }
    for item in items {
      guard let type = item["ResourceType"]?.text, let name = item["LogicalResourceId"]?.text,
        let identifier = item["ResourceIdentifier"]?.entries?.first?.value.text
      else {
        diagnostics.append(
          Diagnostic(
            Self.malformed,
            "a resource to import must have 'ResourceType', 'LogicalResourceId' and"
              + " 'ResourceIdentifier'", in: file, at: item.range))
        continue
      }
      targets.append(ImportTarget(type: type, logicalID: name, identifier: identifier))
    }
  }
}
