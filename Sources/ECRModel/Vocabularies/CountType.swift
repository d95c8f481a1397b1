// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

/// What a lifecycle rule goes by: how many images there are, or how old one is.
///
/// Source: Amazon ECR User Guide, "Lifecycle policy parameters" and "Examples of lifecycle policies",
/// 2026-04.
public struct CountType: Vocabulary {
  /// The word as AWS writes it.
  public let rawValue: String

  /// Creates a word, known or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The number of images; the newest are kept.
  public static let imageCountMoreThan = Self(rawValue: "imageCountMoreThan")
  /// The days since an image was pushed.
  public static let sinceImagePushed = Self(rawValue: "sinceImagePushed")
  /// The days since an image was pulled.
  public static let sinceImagePulled = Self(rawValue: "sinceImagePulled")
  /// The days since an image was archived.
  public static let sinceImageTransitioned = Self(rawValue: "sinceImageTransitioned")

  /// The words of the facts, in the order of the documentation.
  public static let known: [Self] = [
    .imageCountMoreThan, .sinceImagePushed, .sinceImagePulled, .sinceImageTransitioned,
  ]

  /// Whether days are counted, which needs a `countUnit`; nil for a word that is not known.
  public var countsDays: Bool? {
    guard Self.known.contains(self) else { return nil }
    return self != .imageCountMoreThan
  }

  /// The only storage class whose images it can select; nil for a word that is not known.
  public var storageClass: StorageClass? {
    guard Self.known.contains(self) else { return nil }
    return self == .sinceImageTransitioned ? .archive : .standard
  }

  /// The actions that can be taken; nil for a word that is not known.
  public var actions: [LifecycleActionType]? {
    switch self {
    case .imageCountMoreThan, .sinceImagePushed: [.expire, .transition]
    case .sinceImagePulled: [.transition]
    case .sinceImageTransitioned: [.expire]
    default: nil
    }
  }

  /// The smallest `countNumber`.
  ///
  /// Images stay in the archive for 90 days at least. Source: Amazon ECR User Guide, "Archiving images",
  /// 2026-04.
  public var minimumNumber: Int { self == .sinceImageTransitioned ? 90 : 1 }
}
