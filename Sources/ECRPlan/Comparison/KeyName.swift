// SPDX-License-Identifier: Apache-2.0

/// What names a KMS key: its identifier or an alias, alone or in an ARN.
///
/// Source: KMS Developer Guide, "Key identifiers". Amazon ECR tells the ARN of a key only, so an alias
/// cannot be compared with it (Amazon ECR User Guide, "Encryption at rest").
struct KeyName: Hashable, Sendable {
  /// Whether the name is an alias.
  var isAlias: Bool

  /// The identifier, or the alias without `alias/`.
  var name: String

  /// The ARN up to the resource, such as `arn:aws:kms:us-east-1:111111111111`; nil without an ARN.
  var owner: String?

  /// Reads a name; any text is one.
  init(_ text: String) {
    var resource = Substring(text)
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    if parts.count == 6, parts[0] == "arn" {
      owner = parts[..<5].joined(separator: ":")
      resource = parts[5]
    }
    isAlias = resource.hasPrefix("alias/")
    if let slash = resource.firstIndex(of: "/"), isAlias || resource.hasPrefix("key/") {
      resource = resource[resource.index(after: slash)...]
    }
    name = String(resource)
  }

  /// Whether two names name one key.
  func compare(_ other: KeyName) -> ComparisonOutcome {
    if self == other { return .same }
    if isAlias != other.isAlias {
      return .open("alias '\(isAlias ? name : other.name)' may name the key")
    }
    if isAlias {
      let areOneName = name == other.name && (owner == nil || other.owner == nil)
      return areOneName ? .same : .open("both aliases may name one key")
    }
    guard name == other.name else { return .different }
    return owner == nil || other.owner == nil ? .same : .different
  }
}
