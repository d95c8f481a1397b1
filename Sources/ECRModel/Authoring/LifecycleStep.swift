// SPDX-License-Identifier: Apache-2.0

/// A lifecycle rule without its priority, which its place in the policy gives it.
///
/// Source: Amazon ECR User Guide, "Lifecycle policy parameters", 2026-04.
public struct LifecycleStep: Hashable, Sendable {
  /// What the rule is for, in somebody's words.
  public var description: String?
  /// The images that it looks at, and those among them that it acts on.
  public var selection: LifecycleSelection
  /// What is done with them.
  public var action: LifecycleAction

  /// Creates a rule of any kind.
  public init(
    _ selection: LifecycleSelection, _ action: LifecycleAction = .expire,
    description: String? = nil
  ) {
    (self.selection, self.action, self.description) = (selection, action, description)
  }

  /// The same rule with a description.
  public func described(_ description: String) -> Self {
    Self(selection, action, description: description)
  }

  /// Expires the images beyond the newest, of those with a tag for each pattern; of all without patterns.
  public static func keep(newest count: Int, tagged patterns: [String]? = nil) -> Self {
    Self(.images(tagged: patterns, .imageCountMoreThan, count))
  }

  /// Expires the images without a tag beyond the newest.
  public static func keepUntagged(newest count: Int) -> Self {
    Self(
      LifecycleSelection(
        tagStatus: .untagged, countType: .imageCountMoreThan, countNumber: count))
  }

  /// Expires the images without a tag so many days after they were pushed.
  public static func expireUntagged(olderThanDays days: Int) -> Self {
    Self(
      LifecycleSelection(
        tagStatus: .untagged, countType: .sinceImagePushed, countUnit: .days, countNumber: days))
  }

  /// Expires images so many days after they were pushed.
  public static func expire(olderThanDays days: Int, tagged patterns: [String]? = nil) -> Self {
    Self(.images(tagged: patterns, .sinceImagePushed, days))
  }

  /// Archives images so many days after they were pulled for the last time.
  public static func archive(notPulledForDays days: Int, tagged patterns: [String]? = nil) -> Self {
    Self(.images(tagged: patterns, .sinceImagePulled, days), .archive)
  }

  /// Archives images so many days after they were pushed.
  public static func archive(olderThanDays days: Int, tagged patterns: [String]? = nil) -> Self {
    Self(.images(tagged: patterns, .sinceImagePushed, days), .archive)
  }

  /// Expires images so many days after they were archived; 90 at least.
  public static func expireArchived(
    afterDays days: Int, tagged patterns: [String]? = nil
  ) -> Self {
    Self(.images(tagged: patterns, in: .archive, .sinceImageTransitioned, days))
  }
}

extension LifecycleSelection {
  /// Images with a tag for each pattern, or all images; `standard`, which needs no word, unless said.
  fileprivate static func images(
    tagged patterns: [String]?, in storageClass: StorageClass? = nil, _ countType: CountType,
    _ number: Int
  ) -> Self {
    Self(
      tagStatus: patterns == nil ? .any : .tagged, tagPatternList: patterns,
      storageClass: storageClass, countType: countType,
      countUnit: countType == .imageCountMoreThan ? nil : .days, countNumber: number)
  }
}
