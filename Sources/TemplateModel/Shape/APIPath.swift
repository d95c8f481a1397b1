// SPDX-License-Identifier: Apache-2.0

/// Where the service's API tells the live value of a property.
public struct APIPath: Hashable, Sendable, CustomStringConvertible {
  /// The operation that answers, such as `DescribeRepositories`; nil in a nested type, whose members
  /// stand inside the answer of the row above it.
  public var operation: String?

  /// The member names from the described thing down, such as `["imageScanningConfiguration"]`.
  ///
  /// Empty when the described thing itself is the value.
  public var members: [String]

  /// Creates a path; `members` is dotted.
  public init(_ operation: String? = nil, _ members: String) {
    self.operation = operation
    self.members = members.split(separator: ".").map(String.init)
  }

  /// The operation and the members, dotted.
  public var description: String {
    ((operation.map { [$0] } ?? []) + members).joined(separator: ".")
  }
}
