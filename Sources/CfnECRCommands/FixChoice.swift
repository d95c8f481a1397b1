// SPDX-License-Identifier: Apache-2.0

/// Which fixes are made, and what becomes of the fixed text.
struct FixChoice: Hashable, Sendable {
  /// Whether fixes that change what is deployed are made too.
  var includesUnsafe: Bool

  /// Whether the difference is shown and nothing written.
  var isDiff: Bool

  /// The choice of a command's options; nil when nothing is to be fixed.
  ///
  /// `--unsafe-fixes` alone fixes too, and so does `--diff`, which only shows.
  init?(fix: Bool, unsafeFixes: Bool, diff: Bool) {
    guard fix || unsafeFixes || diff else { return nil }
    (includesUnsafe, isDiff) = (unsafeFixes, diff)
  }
}
