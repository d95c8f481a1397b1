// SPDX-License-Identifier: Apache-2.0

/// How much a finding weighs.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Everything that is not certain to fail.
  case warning

  /// The deployment fails, or certainly does not do what is written.
  case error

  /// Orders `warning` before `error`.
  public static func < (left: Severity, right: Severity) -> Bool {
    left == .warning && right == .error
  }
}

/// The groups that rules are selected by.
public enum RuleGroup: String, Hashable, Sendable, CaseIterable {
  /// What is wrong; on by default.
  case correctness

  /// What is legal and has an effect that is easily missed; on by default.
  case consequences

  /// What is legal and common, and could be better; opt-in.
  case advice

  /// What weakens the protection of images; opt-in.
  case security

  /// Whether the group's rules run when nothing is selected.
  public var isDefault: Bool { self == .correctness || self == .consequences }
}

/// What is known of a rule before it runs.
public struct RuleDescriptor: Hashable, Sendable {
  /// The rule's identity: kebab-case, names what is wrong, reads well after "allow".
  public var name: String

  /// The severity that the rule's findings have unless a finding or the configuration says otherwise.
  public var severity: Severity

  /// The group that selects the rule.
  public var group: RuleGroup

  /// One sentence that says what the rule reports.
  public var summary: String

  /// The identifiers of the same check in other tools, such as `E3031` of cfn-lint, `CKV_AWS_51` of
  /// checkov or `ECR.2` of Security Hub; empty when none looks at the same.
  public var foreignIdentifiers: [String]

  /// The safest fix that a finding of the rule can carry; nil when none ever carries one.
  public var fix: FixIt.Safety?

  /// Describes a rule.
  public init(
    _ name: String, _ severity: Severity, _ summary: String, group: RuleGroup = .correctness,
    foreignIdentifiers: [String] = [], fix: FixIt.Safety? = nil
  ) {
    (self.name, self.severity, self.group, self.summary) = (name, severity, group, summary)
    self.foreignIdentifiers = foreignIdentifiers
    self.fix = fix
  }
}
