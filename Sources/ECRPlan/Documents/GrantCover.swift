// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel

/// The grants of a policy, found by whom they are about.
struct GrantCover {
  private var bySubject: [AccessGrant.Subject: [AccessGrant]] = [:]

  /// The grants about everyone.
  private var aboutAnyone: [AccessGrant] = []

  /// More grants of one subject are not searched.
  private static let most = 128

  /// Reads a policy's data; one that is none has no grants.
  init(_ policy: Evaluated, ofRegistry isOfRegistry: Bool, isCut: Bool) {
    guard let grants = PolicyGrants(policy, ofRegistry: isOfRegistry, isCut: isCut) else { return }
    for grant in grants.grants {
      guard let subject = grant.subject else { continue }
      bySubject[subject, default: []].append(grant)
      if subject.isAnyone { aboutAnyone.append(grant) }
    }
  }

  /// Whether a grant of the policy says all that this one says.
  ///
  /// A condition is only compared with itself and with none: whether one is narrower than another is not
  /// worked out.
  func covers(_ grant: AccessGrant) -> Bool {
    contains(grant) { $0.condition == grant.condition || $0.condition == .mapping([:]) }
  }

  /// Whether a grant of the policy says all that this one says, but under a condition of its own.
  func coversUnderCondition(_ grant: AccessGrant) -> Bool {
    contains(grant) { $0.condition != grant.condition && $0.condition != .mapping([:]) }
  }

  private func contains(
    _ grant: AccessGrant, where isMeant: (AccessGrant) -> Bool
  ) -> Bool {
    guard let subject = grant.subject else { return false }
    func isHeld(by grants: [AccessGrant]) -> Bool {
      grants.count <= Self.most && grants.contains { isMeant($0) && Self.holds($0, grant) }
    }
    if isHeld(by: bySubject[subject] ?? []) { return true }
    // `*` stands for principals alone, never for services (IAM User Guide, "Principal").
    guard subject.kind != .service, !subject.isNegated, !subject.isAnyone else { return false }
    return isHeld(by: aboutAnyone)
  }

  private static func holds(_ wide: AccessGrant, _ grant: AccessGrant) -> Bool {
    wide.effect == grant.effect && wide.others == grant.others
      && holds(wide.action, grant.action, isAction: true)
      && holds(wide.resource, grant.resource, isAction: false)
  }

  private static func holds(
    _ wide: AccessGrant.Object?, _ object: AccessGrant.Object?, isAction: Bool
  ) -> Bool {
    if wide == object { return true }
    guard let wide, !wide.isNegated, case .text(let pattern) = wide.name else { return false }
    guard let object, !object.isNegated, case .text(let text) = object.name else { return false }
    if pattern == "*" { return true }
    // A pattern in the place of a name could hold more than its text shows.
    guard isAction, !text.contains("?") else { return false }
    return Wildcards(pattern).match(text)
  }
}

extension AccessGrant.Subject {
  /// Whether everyone is meant.
  fileprivate var isAnyone: Bool { !isNegated && kind == nil && name == .text("*") }
}
