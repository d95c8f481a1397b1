// SPDX-License-Identifier: Apache-2.0

/// What becomes of images.
public struct ImageEffects: Hashable, Sendable {
  /// The most tags that are named.
  public static let mostTags = 20

  /// How many go with their repository.
  public var delete = 0

  /// How many a lifecycle policy expires that expire today under no rule.
  public var expire = 0

  /// How many a lifecycle policy archives that are archived today under no rule.
  public var archive = 0

  /// How many of them are in use, as far as somebody says so.
  public var inUse = 0

  /// The sum of their sizes, as far as they are told.
  public var sizeInBytes: Int64 = 0

  /// Some of their tags, those in use first, then the newest images' first.
  public var tags: [String] = []

  /// Creates effects on no image.
  public init() {}
}
