// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

extension Value where Literal == EncryptionConfiguration {
  /// With keys of Amazon S3; adding it to a repository that is deployed replaces the repository.
  public static var aes256: Self { .init { $0.encryptionType = .aes256 } }

  /// With a KMS key; the AWS managed one when none is named.
  public static func kms(_ key: TextValue? = nil) -> Self {
    .init {
      $0.encryptionType = .kms
      $0.kmsKey = key
    }
  }
}

extension Value where Literal == Repository.ImageScanningConfiguration {
  /// An image is scanned when it is pushed.
  public static var onPush: Self { .init { $0.scanOnPush = true } }
}

extension Value where Literal == ImageTagMutabilityExclusionFilter {
  /// Tags that match a pattern with `*`.
  public static func wildcard(_ pattern: TextValue) -> Self {
    .init {
      $0.filterType = .wildcard
      $0.filterValue = pattern
    }
  }
}

extension Value where Literal == ReplicationConfiguration.Destination {
  /// A Region of an account.
  public static func registry(_ account: TextValue, in region: TextValue) -> Self {
    .init {
      $0.region = region
      $0.registryID = account
    }
  }
}

extension Value where Literal == ReplicationConfiguration.Filter {
  /// Repositories whose names begin with a text.
  public static func prefix(_ prefix: TextValue) -> Self {
    .init {
      $0.filter = prefix
      $0.filterType = .prefixMatch
    }
  }
}

extension Value where Literal == RegistryScanningConfiguration.Filter {
  /// Repositories whose names match a pattern with `*`.
  public static func wildcard(_ pattern: TextValue) -> Self {
    .init {
      $0.filter = pattern
      $0.filterType = .wildcard
    }
  }
}
