// SPDX-License-Identifier: Apache-2.0

/// A file in the INI dialect of `~/.aws/config` and `~/.aws/credentials`.
///
/// The dialect is that of Python's `RawConfigParser`, which the AWS CLI reads both files with: a section a
/// line `[name]`, a setting a line `key = value` or `key: value`, comments on lines of their own after `#` or
/// `;`, a value that goes on in lines that are indented deeper than its key, keys without regard to case,
/// and nothing written twice. What stands under `[DEFAULT]` holds in every section. Unlike there, a byte
/// order mark is skipped.
package struct INIFile: Sendable {
  /// The largest file that is read, in bytes.
  package static let largest = 1024 * 1024

  /// A value; can be a secret, so what describes it tells only its place.
  package struct Value: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// The value, its lines joined by line feeds; empty when a nested block or nothing stands there.
    package var text: String

    /// The settings of a nested block, whose keys keep their case; nil without one.
    package var nested: [String: String]?

    /// Where it is written, such as `/home/me/.aws/config:7`.
    package var place: String

    /// Where it is written.
    package var description: String { "a value at \(place)" }

    /// Hides the value from `dump` and from a debugger's output too.
    package var customMirror: Mirror { Mirror(self, children: ["place": place]) }
  }

  /// A section.
  package struct Section: Sendable {
    /// What stands between `[` and `]`.
    package var name: String

    /// The settings by key, in lower case.
    package var values: [String: Value] = [:]
  }

  /// The sections in the order of the file.
  package var sections: [Section]

  /// Reads a file.
  ///
  /// Takes time linear in its size. Throws `badConfiguration`, with the path and the line but nothing of
  /// the line's text, which can be a secret.
  package init(_ bytes: [UInt8], path: String) throws(AWSError) {
    guard bytes.count <= Self.largest else {
      throw AWSError(
        .badConfiguration, "'\(path)' has \(bytes.count) bytes; it can have at most \(Self.largest)"
      )
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw AWSError(.badConfiguration, "'\(path)' must be UTF-8")
    }
    var parser = INIParser(path: path)
    try parser.read(bytes)
    sections = parser.finished
  }
}
