// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

extension TextForm {
  /// The name of a private repository.
  ///
  /// Source: provider schema of 2026-10, all Regions, and Amazon ECR API Reference,
  /// `CreateRepository`. Until mid-2026 the schemas of the China and GovCloud Regions took single
  /// separators only.
  public static let repositoryName = TextForm(
    "repository name",
    words: """
      lower-case letters and digits joined by single '.', '_', '__' or '-'s, in parts separated by '/'
      """,
    expression: """
      ^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*)$
      """,
    matches: NameGrammar(takesLongJoiners: true).matches)

  /// The name of a public repository, whose separators are single.
  ///
  /// Source: provider schema of AWS::ECR::PublicRepository, 2026-10.
  public static let publicRepositoryName = TextForm(
    "public repository name",
    words: """
      lower-case letters and digits joined by single '.', '_' or '-', in parts separated by '/'
      """,
    expression: "^((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)$",
    matches: NameGrammar().matches)

  /// The beginning of repository names, or `ROOT` for all of them.
  ///
  /// Source: provider schemas of AWS::ECR::PullThroughCacheRule and
  /// AWS::ECR::RepositoryCreationTemplate, 2026-10.
  public static let repositoryPrefix = TextForm(
    "repository prefix",
    words: """
      ROOT, or lower-case letters and digits joined by single '.', '_', '__' or '-'s, in parts \
      separated by '/', with or without a '/' at the end
      """,
    expression: """
      ^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$
      """,
    matches: { text in
      text.elementsEqual("ROOT".utf8)
        || NameGrammar(takesLongJoiners: true, takesTrailingSlash: true).matches(text)
    })

  /// The name of a Region, known or not.
  ///
  /// The schema's expression is not anchored; the API's is, and a Region with other characters does
  /// not exist. Source: Amazon ECR API Reference, `ReplicationDestination`.
  public static let region = TextForm(
    "Region", words: "lower-case letters, digits and '-', such as us-east-1",
    expression: "^[0-9a-z-]+$",
    matches: { !$0.isEmpty && $0.allSatisfy { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") } })

  /// The identifier of an account, which is also that of its registry.
  ///
  /// Source: provider schemas of 2026-10.
  public static let accountID = TextForm(
    "account id", words: "12 digits", expression: "^[0-9]{12}$",
    matches: { $0.count == 12 && $0.allSatisfy(\.isDigit) })
}
