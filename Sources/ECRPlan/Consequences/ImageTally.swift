// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// Counts images, and picks the tags to name.
struct ImageTally {
  /// The sizes, the tags and how many are in use; what happens to the images is for the caller to say.
  let effects: ImageEffects

  /// Counts images of a repository.
  init(_ images: [RegistryImage], of repository: String, _ inUse: ImagesInUse) {
    var effects = ImageEffects()
    var used: [RegistryImage] = []
    for image in images {
      effects.sizeInBytes =
        effects.sizeInBytes.addingReportingOverflow(image.sizeInBytes ?? 0)
        .partialValue
      if !inUse.isEmpty, inUse.contains(image, of: repository) { used.append(image) }
    }
    effects.inUse = used.count
    effects.tags = Self.tags(used, images)
    self.effects = effects
  }

  /// Some tags: those of images in use first, then those of the newest images.
  private static func tags(_ used: [RegistryImage], _ images: [RegistryImage]) -> [String] {
    var tags: [String] = []
    var seen: Set<String> = []
    for image in newest(used) + newest(images) {
      for tag in image.tags.sorted() where tags.count < ImageEffects.mostTags {
        if seen.insert(tag).inserted { tags.append(tag) }
      }
    }
    return tags
  }

  private static func newest(_ images: [RegistryImage]) -> [RegistryImage] {
    let sorted = images.filter { !$0.tags.isEmpty }.sorted { left, right in
      let (first, second) = (left.pushedAt?.microseconds, right.pushedAt?.microseconds)
      return first == second ? left.digest < right.digest : (first ?? .min) > (second ?? .min)
    }
    return Array(sorted.prefix(ImageEffects.mostTags))
  }
}
