// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// A call of an operation that reads.
public struct AWSCall: Hashable, Sendable {
  /// The value of a member of the input.
  public enum Value: Hashable, Sendable {
    /// A text.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A list of texts.
    case texts([String])
    /// A structure of texts.
    case structure([Member])
  }

  /// A member of the input.
  public struct Member: Hashable, Sendable {
    /// The member's name as the service model writes it.
    public var name: String
    /// Its value.
    public var value: Value

    /// Creates a member.
    public init(_ name: String, _ value: Value) {
      (self.name, self.value) = (name, value)
    }
  }

  /// The service.
  public var service: AWSService

  /// The operation, such as `DescribeRepositories`.
  public var operation: String

  /// The input, in the order in which it is sent.
  public var input: [Member]

  /// What is asked about, for errors: a repository's name, a stack's; nil for the registry.
  public var subject: String?

  /// Creates a call.
  public init(
    _ service: AWSService, _ operation: String, _ input: [Member] = [], about subject: String? = nil
  ) {
    (self.service, self.operation, self.input, self.subject) = (service, operation, input, subject)
  }
}

/// Calls operations of AWS: signed, retried, with the answer as data.
public protocol AWSCaller: Sendable {
  /// The Region that is read.
  var region: String { get }

  /// Calls an operation once, however many attempts that takes.
  ///
  /// The answer of a service of the query protocol is the content of its `Result` element: an element
  /// with `member` elements is a sequence, one with other elements a mapping, and one with text a quoted
  /// scalar; an empty element is an empty text.
  func call(_ call: AWSCall) async throws(AWSError) -> Node
}
