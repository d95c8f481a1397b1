// SPDX-License-Identifier: Apache-2.0

/// A number of bytes in words, in decimal units, as the console of Amazon ECR and bills have them.
package struct ByteCount: Hashable, Sendable {
  private let bytes: Int64

  /// Takes a number of bytes.
  package init(_ bytes: Int64) {
    self.bytes = bytes
  }

  /// The number in its largest unit with one decimal, rounded down; bytes alone stay whole.
  package var words: String {
    guard bytes >= 1000 else { return "\(bytes) \(bytes == 1 ? "byte" : "bytes")" }
    var (tenths, unit) = (bytes / 100, 0)
    let units = ["kB", "MB", "GB", "TB", "PB", "EB"]
    while tenths >= 10_000, unit + 1 < units.count { (tenths, unit) = (tenths / 1000, unit + 1) }
    return "\(tenths / 10).\(tenths % 10) \(units[unit])"
  }
}
