// SPDX-License-Identifier: Apache-2.0

/// A half-open range of UTF-8 byte offsets in one `SourceFile`.
///
/// Offsets fit in 32 bits because the readers refuse input over 64 MiB (`InputLimits`).
public struct SourceRange: Hashable, Sendable {
  private var lower: UInt32
  private var upper: UInt32

  /// The offset of the first byte.
  public var start: Int { Int(lower) }

  /// The offset after the last byte; never less than `start`.
  public var end: Int { Int(upper) }

  /// The number of bytes.
  public var length: Int { end - start }

  /// Whether the range holds no byte, as the value of `Key:` does.
  public var isEmpty: Bool { lower == upper }

  /// Creates a range; offsets are clamped to `0 ... UInt32.max`, and `end` to at least `start`.
  public init(start: Int, end: Int) {
    lower = UInt32(clamping: start)
    upper = max(lower, UInt32(clamping: end))
  }

  /// Creates the empty range at an offset.
  public init(at offset: Int) {
    self.init(start: offset, end: offset)
  }

  /// Whether the offset is one of the range's bytes.
  public func contains(_ offset: Int) -> Bool {
    start <= offset && offset < end
  }

  /// Whether every byte of `other` is also one of this range's.
  public func contains(_ other: SourceRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
}
