// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics

/// Live state that was read from a file.
///
/// Three forms are read, as JSON or YAML: a snapshot of this tool; the output of `aws ecr
/// describe-repositories`, which is the whole registry unless it carries a `nextToken`; and an object that
/// joins outputs of the AWS CLI under their operations' names, where null says that there is none,
/// `{"error": CODE}` that reading failed, and a missing key that nobody asked.
public struct SnapshotFile: Sendable {
  /// The file.
  public let file: SourceFile

  /// The state, as far as it could be read.
  public let snapshot: RegistrySnapshot

  /// What is wrong with the file.
  public let diagnostics: [Diagnostic]

  /// Where the file first tells the account of `snapshot`; its start when it does not.
  public let accountPlace: SourceRange

  /// Where the file first tells the Region of `snapshot`; its start when it does not.
  public let regionPlace: SourceRange

  /// Whether nothing is wrong with the file that makes the state unfit for use.
  public var isUsable: Bool { !diagnostics.contains { $0.severity == .error } }

  /// A file of live state that cannot be read, or that contradicts itself.
  public static let malformed = RuleDescriptor(
    "malformed-snapshot", .error, "a file of live state that cannot be read")

  /// Reads a file; never fails, what is wrong is in `diagnostics`.
  ///
  /// Takes time in the order of *n* log *n*.
  public init(_ file: SourceFile) {
    var reader = SnapshotReader(file)
    reader.read()
    self.file = file
    snapshot = reader.snapshot.sorted
    diagnostics = reader.diagnostics
    (accountPlace, regionPlace) = (reader.owner.accountPlace, reader.owner.regionPlace)
  }
}
