// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

extension TextForm {
  /// Image tags that tag mutability does not hold for.
  ///
  /// The schema's expression is not anchored at its end, so CloudFormation lets a bad end through
  /// and the service refuses it. Source: Amazon ECR API Reference,
  /// `ImageTagMutabilityExclusionFilter`.
  public static let exclusionFilter = TextForm(
    "tag filter", words: "letters, digits, '.', '_', '-' and '*'",
    expression: "^[0-9a-zA-Z._*-]+$",
    matches: { !$0.isEmpty && $0.allSatisfy { $0.isLetterOrDigit || $0.isOne(of: "._*-") } })

  /// The beginning of the names of repositories to replicate.
  ///
  /// Source: provider schema of AWS::ECR::ReplicationConfiguration, 2026-10.
  public static let replicationFilter = TextForm(
    "replication filter",
    words: """
      lower-case letters, digits, '.', '_' and '-', in parts separated by '/' that each begin with a \
      letter or digit
      """,
    expression: "^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$",
    matches: matchesReplicationFilter)

  /// The repositories that a scanning rule holds for.
  ///
  /// Source: provider schema of AWS::ECR::RegistryScanningConfiguration, 2026-10.
  public static let scanningFilter = TextForm(
    "scanning filter",
    words: "lower-case letters, digits and '*' joined by single '.', '_', '-' or '/'",
    expression: "^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$",
    matches: matchesScanningFilter)

  /// The repositories whose images a signing rule signs.
  ///
  /// Source: provider schema of AWS::ECR::SigningConfiguration, 2026-10.
  public static let signingFilter = TextForm(
    "signing filter",
    words: """
      lower-case letters, digits and '*' joined by single '.', '_' or '-', in parts separated by '/'
      """,
    expression: """
      ^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$
      """,
    matches: NameGrammar(takesStars: true).matches)

  /// A `/` closes a part, and such a part must begin with a letter or digit; the last one need not.
  private static func matchesReplicationFilter(_ text: String.UTF8View) -> Bool {
    var closes = false
    var isAtPartStart = true
    for byte in text {
      if byte == UInt8(ascii: "/") {
        guard closes else { return false }
        (closes, isAtPartStart) = (false, true)
        continue
      }
      guard byte.isLowercaseOrDigit || byte.isOne(of: "._-") else { return false }
      if isAtPartStart { closes = byte.isLowercaseOrDigit }
      isAtPartStart = false
    }
    return true
  }

  private static func matchesScanningFilter(_ text: String.UTF8View) -> Bool {
    var isAfterLetter = false
    for byte in text {
      if byte.isLowercaseOrDigit || byte == UInt8(ascii: "*") {
        isAfterLetter = true
      } else {
        guard isAfterLetter, byte.isOne(of: "._-/") else { return false }
        isAfterLetter = false
      }
    }
    return isAfterLetter
  }
}
