// SPDX-License-Identifier: Apache-2.0

package import TemplateDiagnostics

/// Where the bytes of a decoded text stand in the file that it was decoded from.
///
/// All offsets count UTF-8 bytes. A run of bytes that are written as they are maps byte for byte;
/// an escape, or a line break that was folded, maps as a whole.
package struct OffsetMap: Hashable, Sendable {
  /// A run of the text, which goes on to where the next one begins, and its bytes in the file.
  private struct Segment: Hashable {
    var text: UInt32
    var start: UInt32
    var end: UInt32
  }

  private var segments: [Segment] = []
  private var count: Int = 0
  private let whole: SourceRange?
  private let origin: Int

  /// Creates the map of a text that is empty so far; `origin` is the place of the empty text.
  init(origin: Int) {
    (self.origin, whole) = (origin, nil)
  }

  /// Creates a map that takes every byte of the text to one and the same range.
  package init(whole range: SourceRange) {
    (origin, whole) = (range.start, range)
  }

  /// Whether the map is exact; otherwise every range maps to that of the whole scalar.
  package var isExact: Bool { whole == nil }

  /// The range of the file that a range of the text was decoded from; clamped to the text.
  ///
  /// Takes time logarithmic in the number of escapes and lines.
  package func sourceRange(of range: Range<Int>) -> SourceRange {
    if let whole { return whole }
    let start = source(of: range.lowerBound)
    guard range.upperBound > range.lowerBound else { return SourceRange(at: start) }
    return SourceRange(start: start, end: max(start, sourceEnd(before: range.upperBound)))
  }

  /// Adds what a range of the file stands for: `length` bytes of the text.
  mutating func append(_ length: Int, from source: Range<Int>) {
    guard length > 0 else { return }
    let isRun = length == source.count
    let goesOn =
      segments.last.map { last in
        Int(last.end) == source.lowerBound && last.end - last.start == UInt32(count) - last.text
      } ?? false
    if isRun, goesOn {
      segments[segments.count - 1].end = UInt32(clamping: source.upperBound)
    } else {
      segments.append(
        Segment(
          text: UInt32(clamping: count), start: UInt32(clamping: source.lowerBound),
          end: UInt32(clamping: source.upperBound)))
    }
    count += length
  }

  private func source(of offset: Int) -> Int {
    guard let last = segments.last else { return origin }
    guard offset < count else { return Int(last.end) }
    let (segment, length) = segment(at: max(offset, 0))
    guard length == segment.end - segment.start else { return Int(segment.start) }
    return Int(segment.start) + max(offset, 0) - Int(segment.text)
  }

  private func sourceEnd(before offset: Int) -> Int {
    guard offset > 0, !segments.isEmpty else { return origin }
    let last = min(offset, count) - 1
    let (segment, length) = segment(at: last)
    guard length == segment.end - segment.start else { return Int(segment.end) }
    return Int(segment.start) + last - Int(segment.text) + 1
  }

  /// The segment of an offset, and how long its text is.
  private func segment(at offset: Int) -> (Segment, length: UInt32) {
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(segments[middle].text) <= offset {
        low = middle
      } else {
        high = middle
      }
    }
    let end = low + 1 < segments.count ? segments[low + 1].text : UInt32(clamping: count)
    return (segments[low], end - segments[low].text)
  }
}
