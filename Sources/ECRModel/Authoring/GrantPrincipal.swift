// SPDX-License-Identifier: Apache-2.0

public import TemplateModel
import TemplateSyntax

/// Somebody whom a policy gives access.
public struct GrantPrincipal: Hashable, Sendable {
  /// Under which key of `Principal` the value stands; nil for everyone.
  let kind: PrincipalKind?

  /// The account, the ARN or the host.
  let value: Value<String>

  /// An account, by its twelve digits: everyone whom the account itself gives access.
  public static func account(_ id: Value<String>) -> Self { Self(kind: .aws, value: id) }

  /// A role or a user, by its ARN; it must exist when the policy is deployed.
  public static func arn(_ arn: Value<String>) -> Self { Self(kind: .aws, value: arn) }

  /// A service, by its host, such as `codebuild.amazonaws.com`.
  public static func service(_ host: Value<String>) -> Self { Self(kind: .service, value: host) }

  /// Everyone; only a condition keeps strangers out.
  public static let anyone = Self(kind: nil, value: "*")

  /// The `Principal` of a statement.
  static func node(of principals: [Self]) -> Node {
    if principals.contains(.anyone) { return .string("*") }
    let kinds: [PrincipalKind] = [.aws, .service]
    return .mapping(
      kinds.compactMap { kind in
        let values = principals.filter { $0.kind == kind }.map(\.value.node)
        guard let first = values.first else { return nil }
        return (kind.rawValue, values.count == 1 ? first : .sequence(values))
      })
  }
}
