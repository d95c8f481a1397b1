// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
import TemplateSyntax

/// Manifests of images of one repository, as `aws ecr batch-get-image` gives them.
public struct ManifestFile: Sendable {
  /// What the manifests hold; those that the answer lists under `failures` count as not read.
  public let lists: ManifestLists

  /// What is wrong with the file.
  public let diagnostics: [Diagnostic]

  /// Reads a file; never fails.
  ///
  /// A manifest of another repository than a given one is an error.
  public init(_ file: SourceFile, of repository: String?) {
    var reader = SnapshotReader(file)
    let tree = TemplateReader.read(file)
    let problems = tree.diagnostics.filter { $0.severity == .error }
    var lists = ManifestLists()
    if problems.isEmpty, tree.isWhole {
      if let root = tree.root {
        lists = reader.manifests(root, of: repository)
      } else {
        reader.complain("the file must be the output of 'batch-get-image'", at: SourceRange(at: 0))
      }
    }
    self.lists = lists
    diagnostics = problems + reader.diagnostics
  }
}
