// SPDX-License-Identifier: Apache-2.0

/// What the readers refuse, so that no input takes memory or time without bound.
public enum InputLimits {
  /// The largest input, in bytes: 64 MiB.
  public static let bytes = 64 * 1024 * 1024

  /// The deepest nesting of collections.
  public static let depth = 256

  /// The number of nodes that the aliases of a file may stand for in total.
  public static let aliasExpansion = 1_000_000
}
