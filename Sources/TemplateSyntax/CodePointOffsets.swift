// SPDX-License-Identifier: Apache-2.0

/// Turns libyaml's code point indices into byte offsets.
///
/// Text that is ASCII throughout needs no translation. Otherwise a cursor walks from the last index
/// asked for; events come nearly in order, so the whole file is walked about once.
struct CodePointOffsets {
  private let isASCII: Bool
  private let base: Int
  private var index = 0
  private var offset: Int

  /// Prepares for text whose first code point stands at `base`, after a byte order mark.
  init(_ bytes: Span<UInt8>, base: Int) {
    isASCII = SourceEncoding.isASCII(bytes.extracting(droppingFirst: base))
    self.base = base
    offset = base
  }

  /// The byte offset of a code point; the end of the text for indices past it.
  mutating func offset(of target: Int, in bytes: Span<UInt8>) -> Int {
    guard !isASCII else { return min(base + target, bytes.count) }
    while index < target, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      index += 1
    }
    while index > target, offset > base {
      offset -= 1
      while offset > base, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      index -= 1
    }
    return offset
  }
}
