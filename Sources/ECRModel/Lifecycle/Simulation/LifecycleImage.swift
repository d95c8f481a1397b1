// SPDX-License-Identifier: Apache-2.0

/// An image as a lifecycle policy sees it; all times are seconds since 1970.
public struct LifecycleImage: Hashable, Sendable {
  /// The digest, which tells images apart and orders those that were pushed at the same time.
  public var digest: String

  /// The tags; empty for an untagged image.
  public var tags: [String]

  /// When the image was pushed; another tag on the same image does not change it.
  public var pushedAt: Int64

  /// When the image was last pulled, as far as Amazon ECR recorded it; nil when it never was.
  public var lastPulledAt: Int64?

  /// When the image was last archived; nil when it never was.
  public var lastArchivedAt: Int64?

  /// When the image was last restored from the archive; nil when it never was.
  public var lastActivatedAt: Int64?

  /// Where the image is stored.
  public var storageClass: StorageClass

  /// Whether another image keeps this one from being expired and archived; see `ImageProtection`.
  public var isProtected: Bool

  /// Creates an image.
  public init(
    _ digest: String, tags: [String] = [], pushedAt: Int64, lastPulledAt: Int64? = nil,
    lastArchivedAt: Int64? = nil, lastActivatedAt: Int64? = nil,
    storageClass: StorageClass = .standard, isProtected: Bool = false
  ) {
    (self.digest, self.tags, self.pushedAt) = (digest, tags, pushedAt)
    (self.lastPulledAt, self.lastArchivedAt) = (lastPulledAt, lastArchivedAt)
    (self.lastActivatedAt, self.storageClass) = (lastActivatedAt, storageClass)
    self.isProtected = isProtected
  }

  /// What decides which of two images is newer: the push, or the return from the archive.
  ///
  /// Source: Amazon ECR User Guide, "Lifecycle policies", 2026-04.
  var orderedAt: Int64 { lastActivatedAt ?? pushedAt }

  /// When the days of a count type began; nil when they never did, or none are counted.
  ///
  /// Source: Amazon ECR User Guide, "Lifecycle policies", 2026-04: an image that was never pulled counts
  /// from its push, one that was restored and not pulled since from its return.
  func clock(of type: CountType) -> Int64? {
    switch type {
    case .sinceImagePushed: pushedAt
    case .sinceImagePulled: max(lastPulledAt ?? pushedAt, lastActivatedAt ?? .min)
    case .sinceImageTransitioned: lastArchivedAt
    default: nil
    }
  }
}
