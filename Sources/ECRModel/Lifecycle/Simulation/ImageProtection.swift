// SPDX-License-Identifier: Apache-2.0

/// Which images of a repository others keep from being expired and archived.
///
/// An image of a manifest list stays until the list is gone, and signatures and other artifacts that refer
/// to a subject follow it within 24 hours of its deletion or archival (Amazon ECR User Guide, "Lifecycle
/// policies", 2026-04). That no rule acts on such an artifact before is not documented; it is taken to be so.
public struct ImageProtection: Hashable, Sendable {
  /// What keeps each image, in the order of the images: a manifest list, or else the subject; nil when
  /// nothing is known to keep it.
  public let keepers: [ImageDigest?]

  /// How many of the images are manifest lists whose manifests were not read.
  ///
  /// What they hold may be among the images, and is then kept too. An image whose media type is not told
  /// is not counted.
  public let unreadLists: Int

  /// Finds what keeps the images of a repository; only what is among them keeps anything.
  ///
  /// Takes time linear in the images and in what the manifest lists hold.
  public init(_ images: [RegistryImage], _ lists: ManifestLists = ManifestLists()) {
    var listOf: [ImageDigest: ImageDigest] = [:]
    var read: Set<ImageDigest> = []
    var unreadLists = 0
    for image in images {
      guard let members = lists.images(in: image.digest) else {
        if image.isManifestList { unreadLists += 1 }
        continue
      }
      guard !members.isEmpty, read.insert(image.digest).inserted else { continue }
      for member in members where member != image.digest && listOf[member] == nil {
        listOf[member] = image.digest
      }
    }
    self.unreadLists = unreadLists
    let hasSubjects = images.contains { $0.subjectManifestDigest != nil }
    let present = hasSubjects ? Set(images.lazy.map(\.digest)) : []
    keepers = images.map { image in
      if let list = listOf[image.digest] { return list }
      guard let subject = image.subjectManifestDigest, subject != image.digest,
        present.contains(subject)
      else { return nil }
      return subject
    }
  }
}
