// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics

/// Where a resource is declared.
public struct PlanLocation: Hashable, Sendable {
  /// The path of the file.
  public var file: String

  /// Where the declaration begins.
  public var start: SourcePosition

  /// Where it ends, exclusive.
  public var end: SourcePosition

  /// Creates a location.
  public init(file: String, start: SourcePosition, end: SourcePosition) {
    (self.file, self.start, self.end) = (file, start, end)
  }

  /// Creates the location of a range.
  public init(_ range: SourceRange, in file: SourceFile) {
    self.init(
      file: file.path, start: file.position(of: range.start), end: file.position(of: range.end))
  }
}
