// SPDX-License-Identifier: Apache-2.0

/// Which images the manifest lists of a repository hold, as far as their manifests were read.
///
/// `DescribeImages` does not tell it; the manifests that `BatchGetImage` gives do.
public struct ManifestLists: Hashable, Sendable {
  private var members: [ImageDigest: [ImageDigest]] = [:]

  /// Creates an empty collection.
  public init() {}

  /// Notes a manifest that was read, with the images that it holds; an image by itself holds none.
  public mutating func insert(_ digest: ImageDigest, holding images: [ImageDigest]) {
    members[digest] = images
  }

  /// Takes in what others hold.
  public mutating func formUnion(_ other: ManifestLists) {
    members.merge(other.members) { _, last in last }
  }

  /// The images that a manifest holds; nil when it was not read.
  public func images(in digest: ImageDigest) -> [ImageDigest]? { members[digest] }
}
