// SPDX-License-Identifier: Apache-2.0

/// What a lifecycle policy means for one image.
public struct LifecycleVerdict: Hashable, Sendable {
  /// The rule that the image belongs to, by its priority; nil when none selects it.
  ///
  /// No other rule can act on the image, even when this one leaves it alone.
  public var rule: Int?

  /// What is done with the image within a day; nil when it stays as it is.
  public var action: LifecycleAction?

  /// What would be done if no other image kept this one.
  public var prevented: LifecycleAction?

  /// The second after which the image's rule acts on it, gone by or to come; nil for a rule that counts
  /// images, whose time depends on what is pushed.
  public var dueAfter: Int64?

  /// Whether images that were pushed at the very same time decide it, whose order is not known.
  public var isTied: Bool

  /// Creates a verdict.
  public init(
    rule: Int? = nil, action: LifecycleAction? = nil, prevented: LifecycleAction? = nil,
    dueAfter: Int64? = nil, isTied: Bool = false
  ) {
    (self.rule, self.action, self.prevented) = (rule, action, prevented)
    (self.dueAfter, self.isTied) = (dueAfter, isTied)
  }
}
