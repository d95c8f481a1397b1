// SPDX-License-Identifier: Apache-2.0

/// What the readers refuse, so that no input takes memory or time without bound.
public enum InputLimits {
  /// The largest input, in bytes (64 MiB); whoever loads a file checks it before reading.
  public static let bytes = 64 * 1024 * 1024

  /// The deepest nesting of mappings and sequences that a reader takes.
  ///
  /// Readers and everything that walks a tree may recurse this deep: the stack of a thread that is
  /// not the main one is 512 KiB on some platforms, and freeing a deep tree recurses too.
  public static let depth = 256

  /// The number of nodes that the aliases of one file may stand for together.
  public static let aliasExpansion = 1_000_000
}
