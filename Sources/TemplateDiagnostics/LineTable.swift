// SPDX-License-Identifier: Apache-2.0

/// Where the lines of a text begin.
public struct LineTable: Hashable, Sendable {
  /// How many bytes lie between two entries of `scalars`.
  private static let stride = 512

  private let starts: [UInt32]
  private let scalars: [UInt32]
  private let count: Int

  /// Finds the lines of a text.
  ///
  /// A line ends at LF, CRLF or a lone CR, as YAML 1.1 has it.
  public init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    let span = bytes.span
    var offset = 0
    while offset < span.count {
      let byte = span[offset]
      offset += 1
      if byte == UInt8(ascii: "\r"), offset < span.count, span[offset] == UInt8(ascii: "\n") {
        offset += 1
      } else if byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") {
        continue
      }
      starts.append(UInt32(clamping: offset))
    }
    self.starts = starts
    scalars = Self.countScalars(span)
    count = bytes.count
  }

  // Counts what is before every 512th byte: a minified template is one line of megabytes, and
  // counting a column from its start for each finding would take time quadratic in the input.
  private static func countScalars(_ bytes: Span<UInt8>) -> [UInt32] {
    var counts: [UInt32] = [0]
    var (start, total) = (0, 0)
    while bytes.count - start > stride {
      total += scalarCount(bytes, start..<start + stride)
      start += stride
      counts.append(UInt32(clamping: total))
    }
    return counts
  }

  private static func scalarCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for offset in range where bytes[offset] & 0b1100_0000 != 0b1000_0000 { count += 1 }
    return count
  }

  /// The number of lines; a text that ends in a line break has an empty last line.
  public var lineCount: Int { starts.count }

  /// The line, from 1, that holds an offset; the last line for offsets past the end.
  ///
  /// Takes time logarithmic in the number of lines.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset {
        low = middle
      } else {
        high = middle
      }
    }
    return low + 1
  }

  /// The offset where a line begins; lines out of range are clamped.
  public func start(ofLine line: Int) -> Int {
    Int(starts[min(max(line, 1), starts.count) - 1])
  }

  /// The bytes of a line, its line break included; lines out of range are clamped.
  public func range(ofLine line: Int) -> SourceRange {
    let line = min(max(line, 1), starts.count)
    let end = line < starts.count ? Int(starts[line]) : count
    return SourceRange(start: Int(starts[line - 1]), end: end)
  }

  /// The column, from 1, of an offset in the bytes that the table was made of.
  ///
  /// Counts Unicode scalars from the start of the line, in time independent of the line's length;
  /// offsets past the end are clamped.
  func column(of offset: Int, in bytes: [UInt8]) -> Int {
    let span = bytes.span
    let end = min(max(offset, 0), count, bytes.count)
    let start = start(ofLine: line(of: end))
    if end - start <= Self.stride { return Self.scalarCount(span, start..<end) + 1 }
    return scalarCount(before: end, in: span) - scalarCount(before: start, in: span) + 1
  }

  private func scalarCount(before offset: Int, in bytes: Span<UInt8>) -> Int {
    let entry = min(offset / Self.stride, scalars.count - 1)
    return Int(scalars[entry]) + Self.scalarCount(bytes, entry * Self.stride..<offset)
  }
}
