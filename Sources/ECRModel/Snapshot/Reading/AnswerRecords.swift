// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
public import TemplateSyntax

/// Makes records of answers of AWS as they come over the network, the way `SnapshotFile` makes them of files.
///
/// An answer that is not what its operation gives is a problem, never an empty record. One value can read
/// many answers: words that images share are held once.
public struct AnswerRecords: Sendable {
  /// An answer that is not what its operation gives.
  public struct Problem: Error, Hashable, Sendable {
    /// What is wrong, one lower-case phrase.
    public var message: String
  }

  private var reader = SnapshotReader(SourceFile(path: "answer", bytes: []))

  /// Prepares to read answers.
  public init() {}

  /// The account that the answers so far name; nil when none did.
  public var account: String? { reader.owner.account }

  /// Reads an answer of `DescribeRepositories`; whole when no page follows.
  public mutating func repositories(
    _ answer: Node
  ) throws(Problem) -> Listing<RepositoryRecord> {
    try read { $0.repositories(answer) }
  }

  /// Reads an answer of `DescribeRepositories` of Amazon ECR Public.
  public mutating func publicRepositories(
    _ answer: Node
  ) throws(Problem) -> Listing<PublicRepositoryRecord> {
    try read { $0.publicRepositories(answer) }
  }

  /// Reads an answer of `DescribeImages`.
  public mutating func images(_ answer: Node) throws(Problem) -> Listing<RegistryImage> {
    try read { $0.images(answer) }
  }

  /// Reads what an operation says of one thing, and holds it to the table of the thing's type.
  public mutating func answer(
    _ answer: Node, of operation: String, for typeName: String
  ) throws(Problem) -> APIAnswer {
    try read {
      operation == "ListTagsForResource"
        ? $0.tags(answer, typeName) : $0.answer(answer, operation, typeName)
    }
  }

  /// Reads a page of an operation that describes several things, which stand under a member.
  public mutating func listing(
    _ answer: Node, of operation: String, under member: String, for typeName: String
  ) throws(Problem) -> Listing<APIAnswer> {
    try read { $0.listing(answer, member, operation, typeName) }
  }

  /// Reads an answer of `DescribeStacks` for one stack.
  public mutating func stack(
    _ answer: Node, named name: String
  ) throws(Problem) -> StackDescription {
    var answer = Self.withLists(answer, ["Stacks"])
    if let stacks = answer["Stacks"]?.items {
      let lists: Set = ["Parameters", "Tags", "Outputs"]
      answer = .mapping([("Stacks", .sequence(stacks.map { Self.withLists($0, lists) }))])
    }
    return try read { $0.describedStack(answer, named: name) }
  }

  /// Reads an answer of `GetTemplate`.
  public mutating func template(_ answer: Node) throws(Problem) -> String {
    try read { $0.templateBody(answer) }
  }

  /// Reads a page of `ListStackResources`, or the answer of `DescribeStackResources`.
  public mutating func stackResources(_ answer: Node) throws(Problem) -> Listing<StackResource> {
    let answer = Self.withLists(answer, ["StackResourceSummaries", "StackResources"])
    return try read { $0.stackResources(answer) }
  }

  /// The answer with lists under some members that are empty texts: XML does not tell the two apart.
  private static func withLists(_ answer: Node, _ members: Set<String>) -> Node {
    guard let entries = answer.entries else { return answer }
    return Node(
      .mapping(
        entries.map { entry in
          guard entry.value.text == "", members.contains(entry.key.text ?? "") else { return entry }
          return Node.Entry(
            key: entry.key, value: Node(.sequence([]), range: entry.value.range))
        }), range: answer.range)
  }

  private mutating func read<Value>(
    _ read: (inout SnapshotReader) -> Value?
  ) throws(Problem) -> Value {
    reader.forgetDiagnostics()
    let value = read(&reader)
    if let problem = reader.diagnostics.first(where: { $0.severity == .error }) {
      throw Problem(message: problem.message)
    }
    guard let value else { throw Problem(message: "the answer is not what was asked for") }
    return value
  }
}
