// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension SnapshotReader {
  /// Reads the answer of `DescribeImages`.
  mutating func images(_ node: Node) -> Listing<RegistryImage>? {
    guard let list = node["imageDetails"], let details = items(list, "imageDetails") else {
      if node["imageDetails"] == nil {
        complain("'describe-images' must have 'imageDetails'", at: node)
      }
      return nil
    }
    return Listing(images(details), isWhole: isWhole(node))
  }

  /// Reads images; takes time linear in their number.
  mutating func images(_ details: [Node]) -> [RegistryImage] {
    var images: [RegistryImage] = []
    images.reserveCapacity(details.count)
    for detail in details {
      if let image = image(detail) { images.append(image) }
    }
    return images
  }

  private mutating func image(_ node: Node) -> RegistryImage? {
    // Members are walked once: looking each up would take ten times as long.
    guard let entries = node.writtenEntries else {
      complain("an image must be an object", at: node)
      return nil
    }
    var image = RegistryImage(.other(""))
    for entry in entries {
      let value = entry.value
      guard let name = entry.key.text, !value.isNull else { continue }
      switch name {
      case "imageDigest": image.digest = ImageDigest(text(value, name) ?? "")
      case "imageTags": image.tags = (items(value, name) ?? []).compactMap { text($0, name) }
      case "imageSizeInBytes": image.sizeInBytes = size(value)
      case "imagePushedAt": image.pushedAt = time(value, name)
      case "lastRecordedPullTime": image.lastRecordedPullTime = time(value, name)
      case "lastArchivedAt": image.lastArchivedAt = time(value, name)
      case "lastActivatedAt": image.lastActivatedAt = time(value, name)
      case "imageStatus": image.status = text(value, name).map { shared($0) }
      case "imageManifestMediaType": image.manifestMediaType = text(value, name).map { shared($0) }
      case "artifactMediaType": image.artifactMediaType = text(value, name).map { shared($0) }
      case "subjectManifestDigest":
        image.subjectManifestDigest = text(value, name).map { ImageDigest($0) }
      case "registryId": take(account: value)
      default: break
      }
    }
    guard image.digest != .other("") else {
      complain(
        "an image must have 'imageDigest'",
        at: SourceRange(start: node.range.start, end: node.range.start + 1))
      return nil
    }
    return image
  }

  private mutating func size(_ node: Node) -> Int64? {
    guard let text = node.text, let size = Int64(text), size >= 0 else {
      complain("'imageSizeInBytes' must be a whole number of bytes", at: node)
      return nil
    }
    return size
  }

  /// Whether an answer is all that there is to tell.
  func isWhole(_ node: Node) -> Bool {
    node["nextToken"].map(\.isNull) ?? true && node["NextToken"].map(\.isNull) ?? true
  }
}
