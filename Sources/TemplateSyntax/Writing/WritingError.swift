// SPDX-License-Identifier: Apache-2.0

/// Why a tree cannot be written.
///
/// Trees that were read whole fail with a limit at most: their text then is much longer than what it
/// was read from, because of aliases or of deep nesting.
public enum WritingError: Error, Hashable, Sendable {
  /// The text would be longer than what the readers take, `InputLimits.bytes`.
  case tooLong
  /// Collections are nested deeper than the readers take, `InputLimits.depth`.
  case tooDeep
  /// An alias stands for nothing.
  case unresolvedAlias(String)
  /// JSON takes text as a key, nothing else.
  case keyNotScalar
}

extension WritingError: CustomStringConvertible {
  /// One lower-case phrase.
  public var description: String {
    switch self {
    case .tooLong: "the text would be longer than \(InputLimits.bytes) bytes"
    case .tooDeep: "collections are nested more than \(InputLimits.depth) deep"
    case .unresolvedAlias(let name): "the alias '*\(name)' stands for nothing"
    case .keyNotScalar: "a key that is no text cannot be written as JSON"
    }
  }
}
