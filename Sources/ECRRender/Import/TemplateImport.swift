// SPDX-License-Identifier: Apache-2.0

public import ECRModel
public import TemplateDiagnostics
public import TemplateSyntax

/// Templates that take live resources into a stack without changing them.
///
/// Everything that is live is declared, above all the policies: an import without them deletes them. What
/// cannot be declared is never left out in silence.
public struct TemplateImport: Sendable {
  /// The templates: one, or more when there is too much for one.
  public let templates: [ImportTemplate]

  /// What could not be imported, and what an import would lose.
  public let diagnostics: [Diagnostic]

  /// Makes the templates for what a snapshot holds; `file` is where the snapshot was read.
  ///
  /// Takes time in the order of *n* log *n*.
  public init(
    _ snapshot: RegistrySnapshot, _ request: ImportRequest, in file: SourceFile,
    as format: TemplateFormat
  ) {
    var collector = ImportCollector(snapshot, request, in: file)
    collector.collect()
    var splitter = ImportSplitter(format, comment: Self.comment(snapshot), snapshot)
    for resource in collector.resources { splitter.add(resource) }
    templates = splitter.finish()
    diagnostics =
      collector.diagnostics
      + templates.filter { $0.text.utf8.count > ImportTemplate.longestText }.map { template in
        let name = template.resources.first?.identifier ?? ""
        return Diagnostic(
          ImportRules.large,
          "the template of '\(clipped(name))' has \(template.text.utf8.count) bytes; CloudFormation takes"
            + " more than \(ImportTemplate.longestText) from Amazon S3 only", in: file,
          at: SourceRange(at: 0))
      }
  }

  private static func comment(_ snapshot: RegistrySnapshot) -> String {
    let time = snapshot.time.map { ", as recorded at \($0)" } ?? ""
    return "What is live in \(place(of: snapshot))\(time), for import into a stack."
  }

  /// The registry, in words.
  static func place(of snapshot: RegistrySnapshot) -> String {
    switch (snapshot.account, snapshot.region) {
    case (let account?, let region?): "account \(account) in \(region)"
    case (let account?, nil): "account \(account)"
    case (nil, let region?): region
    case (nil, nil): "an Amazon ECR registry"
    }
  }
}
