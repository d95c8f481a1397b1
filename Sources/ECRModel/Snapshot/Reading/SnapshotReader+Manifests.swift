// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension SnapshotReader {
  /// Reads the answer of `BatchGetImage`.
  mutating func manifests(_ node: Node, of repository: String?) -> ManifestLists {
    var lists = ManifestLists()
    guard members(node, "batch-get-image") != nil else { return lists }
    guard let member = node["images"] else {
      complain(
        "'batch-get-image' must have 'images'",
        at: SourceRange(start: node.range.start, end: min(node.range.start + 1, node.range.end)))
      return lists
    }
    for image in items(member, "images") ?? [] {
      guard members(image, "an image") != nil else { continue }
      if let repository, let name = text(in: image, "repositoryName"), name != repository {
        complain(
          "'\(clipped(name))' is another repository than '\(clipped(repository))', whose images are given",
          at: image["repositoryName"] ?? image)
        continue
      }
      guard let digest = neededText(in: image["imageId"] ?? image, "imageDigest", "an image"),
        neededText(in: image, "imageManifest", "an image") != nil,
        let manifest = image["imageManifest"]
      else { continue }
      if let held = imagesHeld(by: manifest) { lists.insert(ImageDigest(digest), holding: held) }
    }
    return lists
  }

  /// The digests in the text of a manifest; nil and a complaint for what is none.
  ///
  /// Source: OCI Image Format Specification, "OCI Image Index": `manifests`, each with `digest`.
  private mutating func imagesHeld(by text: Node) -> [ImageDigest]? {
    let (tree, problems) = EmbeddedText.readJSON(in: text, of: file, rule: SnapshotFile.malformed)
    append(problems)
    guard let tree, members(tree, "imageManifest") != nil else { return nil }
    guard let member = tree["manifests"], !member.isNull else { return [] }
    guard let manifests = items(member, "manifests") else { return nil }
    var held: [ImageDigest] = []
    for manifest in manifests {
      guard members(manifest, "a manifest") != nil,
        let digest = neededText(in: manifest, "digest", "a manifest of a list")
      else { return nil }
      held.append(ImageDigest(digest))
    }
    return held
  }
}
