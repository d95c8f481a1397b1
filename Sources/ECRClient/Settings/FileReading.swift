// SPDX-License-Identifier: Apache-2.0

/// Reads whole files.
public protocol FileReading: Sendable {
  /// Reads a file of at most some number of bytes.
  func read(_ path: String, atMost limit: Int) throws(FileFailure) -> [UInt8]
}

/// Why a file cannot be read.
public enum FileFailure: Error, Hashable, Sendable {
  /// Nothing has the path.
  case missing
  /// It is there; the text says what is wrong with it, in one lower-case phrase.
  case unreadable(String)
}
