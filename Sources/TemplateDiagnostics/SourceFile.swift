// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The text of one input and the name that it is shown under.
///
/// A class, because every diagnostic refers to its file and a file can be large. It never changes;
/// the table of lines is made when the first position is asked for.
public final class SourceFile: Sendable {
  /// The path as the user wrote it or as it was found, or a name such as `<stdin>`.
  public let path: String

  /// The bytes as they were read.
  ///
  /// Not always valid UTF-8: a file in another encoding still gets a diagnostic that shows where.
  public let bytes: [UInt8]

  private let lines = Mutex<LineTable?>(nil)

  /// Creates a file from bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Creates a file from text.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The lines of the text; made once, in time linear in the size of the file.
  public var lineTable: LineTable {
    lines.withLock { table in
      if let table { return table }
      let made = LineTable(bytes)
      table = made
      return made
    }
  }

  /// The text of a range, with U+FFFD where bytes are not UTF-8; clamped to the file.
  public func text(of range: SourceRange) -> String {
    let start = min(range.start, bytes.count)
    let end = min(max(range.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The line and column of an offset; see `SourcePosition`.
  ///
  /// Offsets past the end are clamped.
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let table = lineTable
    return SourcePosition(
      line: table.line(of: offset), column: table.column(of: offset, in: bytes),
      offset: offset)
  }
}

extension SourceFile: Hashable {
  /// Files are the same when their paths and their bytes are.
  public static func == (left: SourceFile, right: SourceFile) -> Bool {
    left === right || (left.path == right.path && left.bytes == right.bytes)
  }

  /// Hashes the path alone, which is cheap and tells almost all files apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
  }
}

/// A place in a file as people count it.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from 1.
  ///
  /// Lines end at LF, CRLF or a lone CR.
  public var line: Int

  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// The offset in UTF-8 bytes, from 0.
  public var offset: Int
}
