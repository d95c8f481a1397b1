// SPDX-License-Identifier: Apache-2.0

/// Whom an item under a policy's `AWS` names.
public enum Principal: Hashable, Sendable {
  /// `*`: everyone with an AWS account.
  case anyone
  /// An account, by its twelve digits: everyone whom the account itself gives access.
  case account(String)
  /// The same, by the ARN of the account's root.
  case root(partition: String, account: String)
  /// A user with its path.
  case user(partition: String, account: String, path: String)
  /// A role with its path.
  case role(partition: String, account: String, path: String)
  /// One session of a role, as `ROLE/SESSION`.
  case session(partition: String, account: String, path: String)
  /// A user of `sts:GetFederationToken`.
  case federatedUser(partition: String, account: String, name: String)
  /// The unique identifier of a user (`AIDA…`) or role (`AROA…`), which IAM puts in the place of a
  /// principal that was deleted.
  case uniqueID(String)
  /// An identity of CloudFront.
  case originAccessIdentity(partition: String, name: String)

  /// The account, when the text names one.
  public var account: String? {
    switch self {
    case .account(let account), .root(_, let account), .user(_, let account, _),
      .role(_, let account, _), .session(_, let account, _), .federatedUser(_, let account, _):
      account
    case .anyone, .uniqueID, .originAccessIdentity: nil
    }
  }

  /// The partition, when the text names one.
  public var partition: String? {
    switch self {
    case .root(let partition, _), .user(let partition, _, _), .role(let partition, _, _),
      .session(let partition, _, _), .federatedUser(let partition, _, _),
      .originAccessIdentity(let partition, _):
      partition
    case .anyone, .account, .uniqueID: nil
    }
  }

  /// The same principal in the one form that two texts of it share: an account for its root.
  public var canonical: Principal {
    if case .root(_, let account) = self { .account(account) } else { self }
  }
}

extension Principal {
  /// Why a text names no principal.
  public enum Problem: Error, Hashable, Sendable {
    /// Something that is to be filled in, such as `<ACCOUNT>`.
    case placeholder
    /// So many digits, which are not twelve.
    case digits(Int)
    /// A wildcard inside an ARN, which IAM takes in no principal.
    case wildcard
    /// An ARN with fewer than six parts.
    case shortARN
    /// A partition that the facts do not know.
    case partition(String)
    /// A Region in the ARN of a principal, which has none.
    case region(String)
    /// An account in an ARN that is not twelve digits.
    case account(String)
    /// A user group, which cannot be a principal.
    case group
    /// An ARN of IAM or STS that names no principal.
    case kind(String)
    /// An ARN of another service.
    case service(String)
    /// A service's host, which belongs under `Service`.
    case host
    /// Any other text.
    case other
  }
}
