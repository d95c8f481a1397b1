// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics
import TemplateSyntax

/// The images of one repository, as `aws ecr describe-images` gives them.
public struct ImageListFile: Sendable {
  /// The images in the order of the file.
  public let images: [RegistryImage]

  /// The repository that the images name; nil when they name none.
  public let repository: String?

  /// Whether all images are listed; false when the answer says that there are more.
  public let isWhole: Bool

  /// What is wrong with the file.
  public let diagnostics: [Diagnostic]

  /// Takes images that were read in another way.
  public init(_ listing: Listing<RegistryImage>, of repository: String) {
    (images, isWhole) = (listing.items, listing.isWhole)
    (self.repository, diagnostics) = (repository, [])
  }

  /// Reads a file; never fails.
  public init(_ file: SourceFile) {
    var reader = SnapshotReader(file)
    let tree = TemplateReader.read(file)
    var problems = tree.diagnostics.filter { $0.severity == .error }
    var listing: Listing<RegistryImage>?
    if problems.isEmpty, tree.isWhole {
      if let root = tree.root {
        listing = reader.images(root)
      } else {
        reader.complain("the file must be the output of 'describe-images'", at: SourceRange(at: 0))
      }
    }
    problems += reader.diagnostics
    (images, isWhole) = (listing?.items ?? [], listing?.isWhole ?? false)
    repository = tree.root?["imageDetails"]?.items?.first?["repositoryName"]?.text
    diagnostics = problems
  }
}
