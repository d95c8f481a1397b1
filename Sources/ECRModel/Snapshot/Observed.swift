// SPDX-License-Identifier: Apache-2.0

/// What came of reading something from AWS.
///
/// What could not be read is never the same as what is not there.
public enum Observed<Value> {
  /// AWS gave it.
  case found(Value)

  /// AWS said that there is none.
  case absent

  /// AWS refused to say, with the code of its error, such as `AccessDeniedException`.
  case denied(code: String)

  /// Reading ended with another error, by its code.
  case failed(code: String)

  /// Nobody asked.
  case notCollected
}

extension Observed: Sendable where Value: Sendable {}
extension Observed: Equatable where Value: Equatable {}
extension Observed: Hashable where Value: Hashable {}

extension Observed {
  /// The value, when there is one that is known.
  public var value: Value? {
    if case .found(let value) = self { value } else { nil }
  }

  /// Whether it is known what is there, be it nothing.
  public var isKnown: Bool {
    switch self {
    case .found, .absent: true
    case .denied, .failed, .notCollected: false
    }
  }

  /// Whether AWS said that there is none.
  public var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// Whether nobody asked.
  public var isNotCollected: Bool {
    if case .notCollected = self { true } else { false }
  }

  /// What the value becomes; every other outcome stays.
  public func map<Other>(_ transform: (Value) -> Other) -> Observed<Other> {
    flatMap { .found(transform($0)) }
  }

  /// The outcome that the value leads to; every other outcome stays.
  public func flatMap<Other>(_ transform: (Value) -> Observed<Other>) -> Observed<Other> {
    switch self {
    case .found(let value): transform(value)
    case .absent: .absent
    case .denied(let code): .denied(code: code)
    case .failed(let code): .failed(code: code)
    case .notCollected: .notCollected
    }
  }

  /// The outcome that an error of AWS means: not there, denied, or failed.
  ///
  /// Source: errors of the Amazon ECR API Reference; for CloudFormation and AWS STS the common errors.
  public init(error code: String) {
    switch code {
    case "RepositoryNotFoundException", "LifecyclePolicyNotFoundException",
      "RepositoryPolicyNotFoundException", "RegistryPolicyNotFoundException",
      "SigningConfigurationNotFoundException", "PullThroughCacheRuleNotFoundException",
      "RepositoryCatalogDataNotFoundException":
      self = .absent
    case "AccessDenied", "AccessDeniedException", "AuthorizationError", "UnauthorizedOperation",
      "UnauthorizedException", "NotAuthorized":
      self = .denied(code: code)
    default:
      self = .failed(code: code)
    }
  }
}
