// SPDX-License-Identifier: Apache-2.0

extension SnapshotWriter {
  /// Writes what was read of a private repository.
  mutating func write(_ record: RepositoryRecord) {
    stream.beginObject()
    member("name", record.name)
    writeAnswer("settings", record.settings)
    writeAnswer("lifecyclePolicy", record.lifecyclePolicy)
    writeAnswer("policy", record.policy)
    writeAnswer("tags", record.tags)
    writeListing("images", record.images) { $0.write($1) }
    writeText("stack", record.stack)
    stream.endObject()
  }

  /// Writes what was read of a repository of the public gallery.
  mutating func write(_ record: PublicRepositoryRecord) {
    stream.beginObject()
    member("name", record.name)
    writeAnswer("settings", record.settings)
    writeAnswer("catalogData", record.catalogData)
    writeAnswer("policy", record.policy)
    writeAnswer("tags", record.tags)
    stream.endObject()
  }

  private mutating func write(_ image: RegistryImage) {
    stream.beginObject(inline: true)
    member("imageDigest", image.digest.description)
    if !image.tags.isEmpty {
      stream.write(key: "imageTags")
      stream.beginList()
      for tag in image.tags { stream.write(tag) }
      stream.endList()
    }
    if let size = image.sizeInBytes {
      stream.write(key: "imageSizeInBytes")
      stream.write(literal: String(size))
    }
    member("imagePushedAt", image.pushedAt?.description)
    member("lastRecordedPullTime", image.lastRecordedPullTime?.description)
    member("lastArchivedAt", image.lastArchivedAt?.description)
    member("lastActivatedAt", image.lastActivatedAt?.description)
    member("imageStatus", image.status)
    member("imageManifestMediaType", image.manifestMediaType)
    member("artifactMediaType", image.artifactMediaType)
    member("subjectManifestDigest", image.subjectManifestDigest?.description)
    stream.endObject()
  }
}
