// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import Testing

/// What is found once the Region and the account of a deployment are known.
@Suite struct KnownPlaceTests {
  private func lint(
    _ resources: String, region: String? = nil, account: String? = nil
  ) -> [String] {
    var linter = Linter()
    linter.context.pseudoParameters[.region] = region
    linter.context.pseudoParameters[.accountID] = account
    let file = SourceFile(path: "template.yaml", text: "Resources:\n" + resources)
    return linter.lint(file).diagnostics.map { "\($0.severity) \($0.rule): \($0.message)" }
  }

  private static let gallery = """
      Images:
        Type: AWS::ECR::PublicRepository
    """

  @Test func `a public repository is for one Region`() {
    #expect(lint(Self.gallery).isEmpty)
    #expect(lint(Self.gallery, region: "us-east-1").isEmpty)
    #expect(
      lint(Self.gallery, region: "eu-west-1") == [
        "error unavailable-type: 'AWS::ECR::PublicRepository' cannot be used in 'eu-west-1';"
          + " use 'us-east-1'"
      ])
  }

  @Test func `a condition on the Region guards a type`() {
    let guarded = """
        Images:
          Type: AWS::ECR::PublicRepository
          Condition: IsGallery
      Conditions:
        IsGallery: !Equals [!Ref AWS::Region, us-east-1]
      """
    #expect(lint(guarded, region: "eu-west-1").isEmpty)
  }

  @Test func `a type that may have come to a Region since is a warning`() {
    let signing = """
        Signing:
          Type: AWS::ECR::SigningConfiguration
          Properties: {Rules: []}
      """
    #expect(lint(signing, region: "eu-west-1").isEmpty)
    #expect(
      lint(signing, region: "ca-west-1") == [
        "warning unavailable-type: 'AWS::ECR::SigningConfiguration' could not be used in"
          + " 'ca-west-1' in 2026-10"
      ])
  }

  private static let key = """
      Images:
        Type: AWS::ECR::Repository
        Properties:
          EncryptionConfiguration:
            EncryptionType: KMS_DSSE
            KmsKey: arn:aws-us-gov:kms:us-gov-west-1:111122223333:alias/images
    """

  @Test func `a key must be in the Region and the partition`() {
    #expect(lint(Self.key).isEmpty)
    #expect(lint(Self.key, region: "us-gov-west-1").isEmpty)
    #expect(
      lint(Self.key, region: "us-gov-east-1") == [
        "error wrong-region: the key is in 'us-gov-west-1' and the deployment in 'us-gov-east-1';"
          + " both must be in one Region"
      ])
    #expect(
      lint(Self.key, region: "eu-west-1") == [
        "warning unavailable-encryption: 'KMS_DSSE' is documented for GovCloud only, not for 'aws';"
          + " use 'KMS'",
        "error wrong-partition: the key is in the partition 'aws-us-gov' and the deployment in"
          + " 'aws'; both must be in one partition",
      ])
  }

  private static let cache = """
      Cache:
        Type: AWS::ECR::PullThroughCacheRule
        Properties:
          EcrRepositoryPrefix: hub
          UpstreamRegistryUrl: registry-1.docker.io
          CredentialArn: arn:aws:secretsmanager:eu-west-1:111122223333:secret:ecr-pullthroughcache/a
    """

  @Test func `a secret must be in the Region and the account`() {
    #expect(lint(Self.cache, region: "eu-west-1", account: "111122223333").isEmpty)
    #expect(
      lint(Self.cache, region: "eu-west-1", account: "444455556666") == [
        "error wrong-account: the secret is in the account '111122223333' and the deployment in"
          + " '444455556666'; both must be in one account"
      ])
    #expect(lint(Self.cache, region: "us-east-1").map { $0.prefix(18) } == ["error wrong-region"])
  }

  private static let upstream = """
      Cache:
        Type: AWS::ECR::PullThroughCacheRule
        Properties:
          EcrRepositoryPrefix: hub
          UpstreamRegistryUrl: 111122223333.dkr.ecr.eu-west-1.amazonaws.com
    """

  @Test func `a cache pulls from another registry, and with a role from another account's`() {
    #expect(lint(Self.upstream).isEmpty)
    #expect(lint(Self.upstream, region: "us-east-1", account: "111122223333").isEmpty)
    #expect(
      lint(Self.upstream, region: "eu-west-1", account: "111122223333") == [
        "error self-upstream: a cache must not pull from its own registry;"
          + " name another account or Region"
      ])
    #expect(
      lint(Self.upstream, account: "444455556666") == [
        "error missing-upstream-credentials: '111122223333.dkr.ecr.eu-west-1.amazonaws.com' is"
          + " another account's and needs 'CustomRoleArn'"
      ])
  }

  private static let replication = """
      Replication:
        Type: AWS::ECR::ReplicationConfiguration
        Properties:
          ReplicationConfiguration:
            Rules:
              - Destinations:
                  - {Region: eu-west-1, RegistryId: "111122223333"}
    """

  @Test func `a destination is another registry of the same partition`() {
    #expect(lint(Self.replication).isEmpty)
    #expect(lint(Self.replication, region: "eu-west-1").isEmpty)
    #expect(lint(Self.replication, region: "us-east-1", account: "111122223333").isEmpty)
    #expect(
      lint(Self.replication, region: "eu-west-1", account: "111122223333").map { $0.prefix(26) }
        == ["error replication-to-self:"])
    #expect(
      lint(Self.replication, region: "cn-north-1").map { $0.prefix(22) }
        == ["error wrong-partition:"])
  }
}
