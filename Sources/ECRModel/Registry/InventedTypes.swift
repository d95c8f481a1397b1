// SPDX-License-Identifier: Apache-2.0

/// Names of resource types that people take for granted and that do not exist.
public enum InventedTypes {
  /// What stands for a type that does not exist, as a phrase to put after `;`.
  ///
  /// Nil for a name that is not a common invention, even when no such type exists.
  public static func advice(for typeName: String) -> String? {
    guard typeName.hasPrefix(ECRResourceTypes.prefix) else { return nil }
    switch typeName.dropFirst(ECRResourceTypes.prefix.count) {
    case "LifecyclePolicy", "RepositoryLifecyclePolicy":
      return "a lifecycle policy is the LifecyclePolicy property of AWS::ECR::Repository"
    case "RepositoryPolicy", "RepositoryPolicyText":
      return "a repository policy is the RepositoryPolicyText property of AWS::ECR::Repository"
    case "PublicRepositoryPolicy":
      return
        "its policy is the RepositoryPolicyText property of AWS::ECR::PublicRepository"
    case "ImageScanningConfiguration", "ImageScanConfiguration":
      return """
        scanning is the ImageScanningConfiguration property of AWS::ECR::Repository, or \
        AWS::ECR::RegistryScanningConfiguration
        """
    case "ScanningConfiguration", "ScanConfiguration", "RegistryScanning", "ScanningRule":
      return "the scanning of a registry is AWS::ECR::RegistryScanningConfiguration"
    case "ImageTagMutability", "TagMutability":
      return "tag mutability is the ImageTagMutability property of AWS::ECR::Repository"
    case "EncryptionConfiguration":
      return "encryption is the EncryptionConfiguration property of AWS::ECR::Repository"
    case "ReplicationRule", "Replication", "RegistryReplication", "ReplicationRules":
      return "replication rules stand in AWS::ECR::ReplicationConfiguration"
    case "PullThroughCache", "PullThroughCacheConfiguration", "PullThroughCacheRules":
      return "each rule of a pull-through cache is one AWS::ECR::PullThroughCacheRule"
    case "CreationTemplate", "RepositoryTemplate":
      return "a template of repositories is AWS::ECR::RepositoryCreationTemplate"
    case "SigningRule", "SigningProfile", "ManagedSigning":
      return "signing rules stand in AWS::ECR::SigningConfiguration"
    case "PullTimeExclusion", "PullTimeUpdateExclusions":
      return "each exclusion is one AWS::ECR::PullTimeUpdateExclusion"
    case "Registry", "PrivateRegistry":
      return """
        a registry is not created; its settings are AWS::ECR::RegistryPolicy, \
        AWS::ECR::ReplicationConfiguration and AWS::ECR::RegistryScanningConfiguration
        """
    case "PublicRegistry":
      return "a registry is not created; its repositories are AWS::ECR::PublicRepository"
    case "PrivateRepository":
      return "a private repository is AWS::ECR::Repository"
    case "Image":
      return "an image is pushed, not created by a template"
    default:
      return nil
    }
  }
}
