// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

extension TextForm {
  /// A Secrets Manager secret that holds an upstream registry's credentials.
  ///
  /// Any partition, as the API takes it; the schema asked for `aws` until mid-2026. Source: Amazon
  /// ECR API Reference, `CreatePullThroughCacheRule`, and the provider schema of 2026-10.
  public static let credentialARN = TextForm(
    "secret ARN",
    words: "the ARN of a Secrets Manager secret whose name begins with 'ecr-pullthroughcache/'",
    expression: """
      ^arn:[a-zA-Z-]+:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$
      """,
    matches: matchesCredentialARN)

  /// An IAM role, with or without a path.
  ///
  /// Source: Amazon ECR API Reference, `CreatePullThroughCacheRule`; the schema gives a length only,
  /// the form is that of IAM's role ARNs.
  public static let roleARN = TextForm(
    "role ARN", words: "the ARN of an IAM role",
    expression: "^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[A-Za-z0-9_+=,.@/-]+$",
    matches: { text in
      var scanner = ByteScanner(text)
      return scanner.takeRolePrefix() && scanner.takeAll { $0.isRoleCharacter || $0.isSlash } > 0
        && scanner.isAtEnd
    })

  /// An IAM role without a path.
  ///
  /// The expression takes no `/` after `role/`, so roles with a path are refused. Source: provider
  /// schema of AWS::ECR::RepositoryCreationTemplate, 2026-10.
  public static let pathlessRoleARN = TextForm(
    "role ARN", words: "the ARN of an IAM role without a path",
    expression: "^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,-.@_]*$",
    matches: { text in
      var scanner = ByteScanner(text)
      return scanner.takeRolePrefix() && scanner.takeAll(where: \.isRoleCharacter) >= 0
        && scanner.isAtEnd
    })

  /// An IAM role or user.
  ///
  /// Source: provider schema of AWS::ECR::PullTimeUpdateExclusion, 2026-10.
  public static let principalARN = TextForm(
    "principal ARN", words: "the ARN of an IAM role or user",
    expression: """
      ^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*$
      """,
    matches: matchesPrincipalARN)

  /// A signing profile of AWS Signer.
  ///
  /// Source: provider schema of AWS::ECR::SigningConfiguration, 2026-10.
  public static let signingProfileARN = TextForm(
    "signing profile ARN", words: "the ARN of an AWS Signer signing profile",
    expression: """
      ^arn:aws(-[a-z]+)*:signer:[a-z0-9-]+:[0-9]{12}:\\/signing-profiles\\/[a-zA-Z0-9_]{2,}$
      """,
    matches: matchesSigningProfileARN)

  /// The rest after the name's prefix holds no colon, so the last two colons are known: no search.
  private static func matchesCredentialARN(_ text: String.UTF8View) -> Bool {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count >= 6, parts[0].elementsEqual("arn".utf8),
      parts[2].elementsEqual("secretsmanager".utf8),
      parts[parts.count - 2].elementsEqual("secret".utf8), let secret = parts.last
    else { return false }
    let prefix = "ecr-pullthroughcache/"
    let name = secret.dropFirst(prefix.utf8.count)
    let places = parts[3..<(parts.count - 2)]
    return !parts[1].isEmpty
      && parts[1].allSatisfy { $0.isLowercase || $0.isUppercase || $0 == UInt8(ascii: "-") }
      && (places.count > 1 || places.first?.isEmpty == false)
      && places.allSatisfy { $0.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") } }
      && secret.starts(with: prefix.utf8) && !name.isEmpty
      && name.allSatisfy { $0.isLetterOrDigit || $0.isOne(of: "/_+=.@-") }
  }

  private static func matchesPrincipalARN(_ text: String.UTF8View) -> Bool {
    var scanner = ByteScanner(text)
    guard scanner.takePartition(), scanner.take(":iam::"), scanner.takeAccount(),
      scanner.take(":role/") || scanner.take(":user/")
    else { return false }
    repeat {
      guard scanner.takeAll(where: \.isRoleCharacter) > 0 else { return false }
    } while scanner.take("/")
    return scanner.isAtEnd
  }

  private static func matchesSigningProfileARN(_ text: String.UTF8View) -> Bool {
    var scanner = ByteScanner(text)
    return scanner.takePartition() && scanner.take(":signer:")
      && scanner.takeAll { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") } > 0
      && scanner.take(":") && scanner.takeAccount() && scanner.take(":/signing-profiles/")
      && scanner.takeAll { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") } >= 2
      && scanner.isAtEnd
  }
}

extension UInt8 {
  fileprivate var isSlash: Bool { self == UInt8(ascii: "/") }

  /// Whether IAM takes the byte in the name of a role or user.
  fileprivate var isRoleCharacter: Bool { isLetterOrDigit || isOne(of: "_+=,.@-") }
}

extension ByteScanner {
  fileprivate mutating func takeRolePrefix() -> Bool {
    take("arn:aws") && takeAll { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") } >= 0
      && take(":iam::") && takeAccount() && take(":role/")
  }

  /// Takes `arn:aws` with or without words after dashes.
  fileprivate mutating func takePartition() -> Bool {
    guard take("arn:aws") else { return false }
    while take("-") {
      guard takeAll(where: \.isLowercase) > 0 else { return false }
    }
    return true
  }

  fileprivate mutating func takeAccount() -> Bool {
    takeAll(where: \.isDigit) == 12
  }
}
