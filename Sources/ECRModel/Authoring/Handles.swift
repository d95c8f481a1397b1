// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

extension ResourceHandle where Model == Repository {
  /// The ARN of the repository.
  public var arn: AttributeReference { attribute("Arn") }

  /// The address to push to and pull from.
  public var uri: AttributeReference { attribute("RepositoryUri") }
}

extension ResourceHandle where Model == PublicRepository {
  /// The ARN of the repository.
  public var arn: AttributeReference { attribute("Arn") }
}

extension ResourceHandle where Model == RegistryPolicy {
  /// The account of the registry.
  public var registryID: AttributeReference { attribute("RegistryId") }
}

extension ResourceHandle where Model == ReplicationConfiguration {
  /// The account of the registry.
  public var registryID: AttributeReference { attribute("RegistryId") }
}

extension ResourceHandle where Model == RegistryScanningConfiguration {
  /// The account of the registry.
  public var registryID: AttributeReference { attribute("RegistryId") }
}

extension ResourceHandle where Model == SigningConfiguration {
  /// The account of the registry.
  public var registryID: AttributeReference { attribute("RegistryId") }
}

extension ResourceHandle where Model == RepositoryCreationTemplate {
  /// When the template was created.
  public var createdAt: AttributeReference { attribute("CreatedAt") }

  /// When the template was last changed.
  public var updatedAt: AttributeReference { attribute("UpdatedAt") }
}
