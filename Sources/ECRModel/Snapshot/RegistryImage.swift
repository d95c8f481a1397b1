// SPDX-License-Identifier: Apache-2.0

/// An image of a repository as `DescribeImages` tells it, without the results of scans.
///
/// Lean, because a repository can hold 100,000 of them. Source: Amazon ECR API Reference, `ImageDetail`.
public struct RegistryImage: Hashable, Sendable {
  /// The digest of the manifest.
  public var digest: ImageDigest

  /// The tags, sorted; empty for an untagged image.
  public var tags: [String]

  /// The size of what was pushed, in bytes; nil when it is not told.
  public var sizeInBytes: Int64?

  /// When the image was pushed.
  public var pushedAt: Timestamp?

  /// When the image was last pulled, as far as it is recorded; nil when it never was.
  public var lastRecordedPullTime: Timestamp?

  /// When the image was last archived.
  public var lastArchivedAt: Timestamp?

  /// When the image last came back from the archive.
  public var lastActivatedAt: Timestamp?

  /// `ACTIVE`, `ARCHIVED` or `ACTIVATING`; nil when it is not told.
  public var status: String?

  /// The media type of the manifest, which tells an index from an image.
  public var manifestMediaType: String?

  /// The media type of the artifact that the image is.
  public var artifactMediaType: String?

  /// The digest of the image that this one refers to, such as the signed one of a signature.
  public var subjectManifestDigest: ImageDigest?

  /// Creates an image of which nothing but the digest is told.
  public init(_ digest: ImageDigest, tags: [String] = []) {
    (self.digest, self.tags) = (digest, tags)
  }

  /// Whether the manifest lists others: an OCI image index or a Docker manifest list.
  ///
  /// False when the media type is not told. Source: OCI Image Format Specification, "Media Types"; Docker
  /// Image Manifest Version 2, Schema 2.
  public var isManifestList: Bool {
    manifestMediaType == "application/vnd.oci.image.index.v1+json"
      || manifestMediaType == "application/vnd.docker.distribution.manifest.list.v2+json"
  }

  /// Orders images by when they were pushed, those of unknown time first, then by digest.
  static func precedes(_ left: RegistryImage, _ right: RegistryImage) -> Bool {
    let times = (
      left.pushedAt?.microseconds ?? .min, right.pushedAt?.microseconds ?? .min
    )
    return times.0 == times.1 ? left.digest < right.digest : times.0 < times.1
  }
}
