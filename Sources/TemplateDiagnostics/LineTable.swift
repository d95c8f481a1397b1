// SPDX-License-Identifier: Apache-2.0

/// Where the lines of a text begin.
public struct LineTable: Hashable, Sendable {
  private let starts: [UInt32]
  private let count: Int

  /// Finds the lines of a text. A line ends at LF, CRLF or a lone CR, as YAML 1.1 has it.
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
    count = bytes.count
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
}
