// SPDX-License-Identifier: Apache-2.0

/// How two values of a property are the same.
public enum Comparison: String, Hashable, Sendable, CaseIterable {
  /// By their data in order; `"true"` and `true` are one boolean.
  case exact

  /// As lists whose order means nothing.
  case unordered

  /// As tags: by key in any order, without the keys that begin with `aws:`.
  case tags

  /// As embedded documents, by what they mean and not by their text.
  case document

  /// As KMS keys: an alias, an identifier and an ARN may name one key.
  case kmsKey

  /// As name prefixes: a `/` at the end does not count.
  case prefix
}

extension Comparison {
  /// The comparison of a shape whose row names no other.
  public init(of shape: Shape) {
    switch shape {
    case .string, .boolean, .object: self = .exact
    case .list(let rule, _): self = rule.isOrdered ? .exact : .unordered
    case .document: self = .document
    }
  }
}
