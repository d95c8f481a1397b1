// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

extension DocumentKind.Grammar {
  /// The rules by which a repository's images expire or are archived.
  public static let lifecyclePolicy = DocumentKind.Grammar("lifecycle policy")

  /// Who may do what with a private repository.
  public static let repositoryPolicy = DocumentKind.Grammar("repository policy")

  /// Who may do what with a registry.
  public static let registryPolicy = DocumentKind.Grammar("registry policy")

  /// Who may do what with a public repository.
  public static let publicRepositoryPolicy = DocumentKind.Grammar("public repository policy")
}

extension DocumentKind {
  /// A lifecycle policy, text only, of 100 to 30720 characters.
  ///
  /// The API takes shorter ones in a repository creation template; CloudFormation does not. Source:
  /// provider schemas of AWS::ECR::Repository and AWS::ECR::RepositoryCreationTemplate, 2026-10.
  public static let lifecyclePolicyText = DocumentKind(
    .lifecyclePolicy, .string, minimumLength: 100, maximumLength: 30720)

  /// A repository policy as a mapping or text, of up to 10240 characters.
  ///
  /// A mapping is sent as compact JSON, so that is what is counted. Source: provider schema of
  /// AWS::ECR::Repository, 2026-10; length: Amazon ECR API Reference, `SetRepositoryPolicy`.
  public static let repositoryPolicy = DocumentKind(
    .repositoryPolicy, .mappingOrString, maximumLength: 10240)

  /// A repository policy, text only, of up to 10240 characters.
  ///
  /// Source: provider schema of AWS::ECR::RepositoryCreationTemplate, 2026-10.
  public static let repositoryPolicyText = DocumentKind(
    .repositoryPolicy, .string, maximumLength: 10240)

  /// A registry policy as a mapping or text, of up to 10240 characters.
  ///
  /// Source: provider schema of AWS::ECR::RegistryPolicy, 2026-10; length: Amazon ECR API Reference,
  /// `PutRegistryPolicy`.
  public static let registryPolicy = DocumentKind(
    .registryPolicy, .mappingOrString, maximumLength: 10240)

  /// A public repository's policy as a mapping or text, of up to 10240 characters.
  ///
  /// Source: provider schema of AWS::ECR::PublicRepository, 2026-10; length: Amazon ECR Public API
  /// Reference, `SetRepositoryPolicy`.
  public static let publicRepositoryPolicy = DocumentKind(
    .publicRepositoryPolicy, .mappingOrString, maximumLength: 10240)
}
