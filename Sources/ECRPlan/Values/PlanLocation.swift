// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics

/// Where a resource is declared.
public struct PlanLocation: Hashable, Sendable {
  /// A place of the file as people count it.
  public struct Position: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column, from 1, in Unicode scalars.
    public var column: Int
    /// The offset in UTF-8 bytes, from 0.
    public var offset: Int

    /// Creates a place.
    public init(line: Int, column: Int, offset: Int) {
      (self.line, self.column, self.offset) = (line, column, offset)
    }

    /// Takes a place of a file.
    init(_ position: SourcePosition) {
      self.init(line: position.line, column: position.column, offset: position.offset)
    }
  }

  /// The path of the file.
  public var file: String

  /// Where the declaration begins.
  public var start: Position

  /// Where it ends, exclusive.
  public var end: Position

  /// Creates a location.
  public init(file: String, start: Position, end: Position) {
    (self.file, self.start, self.end) = (file, start, end)
  }

  /// Creates the location of a range.
  public init(_ range: SourceRange, in file: SourceFile) {
    self.init(
      file: file.path, start: Position(file.position(of: range.start)),
      end: Position(file.position(of: range.end)))
  }
}
