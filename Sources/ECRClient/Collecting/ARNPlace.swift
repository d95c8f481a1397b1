// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateSyntax

/// What the ARNs of a registry's repositories begin with.
struct ARNPlace: Sendable {
  private let prefix: String?

  /// Takes it from a repository that tells its own.
  init(_ records: [RepositoryRecord]) {
    prefix =
      records.lazy.compactMap { record -> String? in
        guard let arn = Self.arn(of: record), arn.hasSuffix(record.name) else { return nil }
        return String(arn.dropLast(record.name.count))
      }.first
  }

  /// The ARN of a repository: as AWS tells it, or made like that of another one; nil when none is told.
  func arn(of record: RepositoryRecord) -> String? {
    Self.arn(of: record) ?? prefix.map { $0 + record.name }
  }

  private static func arn(of record: RepositoryRecord) -> String? {
    record.settings.value?["repositoryArn"]?.text
  }
}
