// SPDX-License-Identifier: Apache-2.0

public import ECRModel
import TemplateSyntax

extension RegistryCollector {
  /// Reads the details of a repository, as far as they are wanted.
  func details(
    of record: RepositoryRecord, _ request: CollectionRequest, _ place: ARNPlace
  ) async throws(AWSError) -> Collected<RepositoryRecord> {
    var collected = Collected(record)
    let name = record.name
    guard !record.settings.isAbsent, request.details.contains(name) else { return collected }
    do throws(AWSError) {
      try await readAnswer(.getLifecyclePolicy, of: name, \.lifecyclePolicy, &collected)
      try await readAnswer(.getRepositoryPolicy, of: name, \.policy, &collected)
      if let arn = place.arn(of: record) {
        try await readAnswer(
          .listTagsForResource, [.init("resourceArn", .text(arn))], of: name, \.tags, &collected)
      }
      if request.images.contains(name) {
        let read = try await PartOutcome { () async throws(AWSError) in
          try await images(of: name)
        }
        collected.set(\.images, read)
      }
      if request.readsOwners { collected.set(\.stack, try await owner(of: name)) }
    } catch {
      guard error.isMissingRepository else { throw error }
      // Somebody deleted it after it was listed.
      var gone = RepositoryRecord(name)
      gone.settings = .absent
      return Collected(gone)
    }
    return collected
  }

  /// Reads the images of one repository.
  ///
  /// All of them count: without a filter AWS leaves archived ones out, which keep a repository from being
  /// deleted too. Source: Amazon ECR API Reference, `DescribeImagesFilter`.
  public func images(of name: String) async throws(AWSError) -> Listing<RegistryImage> {
    var answers = AnswerRecords()
    var images: [RegistryImage] = []
    try await reader.readPages(
      .describeImages,
      [
        .init("repositoryName", .text(name)),
        .init("filter", .structure([.init("imageStatus", .text("ANY"))])),
      ], about: name
    ) { page throws(AnswerRecords.Problem) in
      images += try answers.images(page).items
    }
    return Listing(images)
  }

  /// Reads the lifecycle policy of one repository; nil when it has none.
  public func lifecyclePolicy(of name: String) async throws(AWSError) -> String? {
    do throws(AWSError) {
      let answer = try await reader.read(
        .getLifecyclePolicy, [.init("repositoryName", .text(name))], about: name
      ) { answer throws(AnswerRecords.Problem) in
        var answers = AnswerRecords()
        return try answers.answer(
          answer, of: AWSOperation.getLifecyclePolicy.name, for: "AWS::ECR::Repository")
      }
      return answer["lifecyclePolicyText"]?.text
    } catch {
      guard error.code == "LifecyclePolicyNotFoundException" else { throw error }
      return nil
    }
  }

  /// What comes of reading the images of one repository; absent when it is gone.
  public func imagesOutcome(
    of name: String
  ) async throws(AWSError) -> Collected<Observed<Listing<RegistryImage>>> {
    do throws(AWSError) {
      let read = try await PartOutcome { () async throws(AWSError) in try await images(of: name) }
      return Collected(read.outcome, problems: read.problem.map { [$0] } ?? [])
    } catch {
      guard error.isMissingRepository else { throw error }
      return Collected(.absent)
    }
  }

  /// Reads the answer of an operation about one private repository.
  private func readAnswer(
    _ operation: AWSOperation, _ input: [AWSCall.Member]? = nil, of name: String,
    _ part: WritableKeyPath<RepositoryRecord, Observed<APIAnswer>>,
    _ collected: inout Collected<RepositoryRecord>
  ) async throws(AWSError) {
    let input = input ?? [.init("repositoryName", .text(name))]
    collected.set(
      part, try await answer(operation, input, about: name, for: "AWS::ECR::Repository"))
  }

  /// Reads an answer of an operation that describes one thing.
  func answer(
    _ operation: AWSOperation, _ input: [AWSCall.Member], about subject: String? = nil,
    for typeName: String
  ) async throws(AWSError) -> PartOutcome<APIAnswer> {
    try await PartOutcome { () async throws(AWSError) in
      try await reader.read(operation, input, about: subject) {
        answer throws(AnswerRecords.Problem) in
        var answers = AnswerRecords()
        return try answers.answer(answer, of: operation.name, for: typeName)
      }
    }
  }

  /// Which stack has a repository; absent when CloudFormation knows of none.
  private func owner(of name: String) async throws(AWSError) -> PartOutcome<String> {
    let read = try await PartOutcome { () async throws(AWSError) in
      try await reader.read(
        .describeStackResources, [.init("PhysicalResourceId", .text(name))], about: name
      ) { answer throws(AnswerRecords.Problem) in try Self.owner(of: name, answer) }
    }
    // CloudFormation says that no stack has a resource with an error of this one code, whatever its words.
    if read.problem?.code == "ValidationError" { return PartOutcome(.absent) }
    return PartOutcome(
      read.outcome.flatMap { $0.map { .found($0) } ?? .notCollected }, problem: read.problem)
  }

  /// The stack in whose resources the repository stands; nil when it does not, as with another resource of
  /// the name.
  private static func owner(
    of name: String, _ answer: Node
  ) throws(AnswerRecords.Problem) -> String? {
    var answers = AnswerRecords()
    _ = try answers.stackResources(answer)
    let owner = (answer["StackResources"]?.items ?? []).first { resource in
      resource["PhysicalResourceId"]?.text == name
        && resource["ResourceType"]?.text == "AWS::ECR::Repository"
        && !(resource["ResourceStatus"]?.text ?? "").hasPrefix("DELETE_")
    }
    return owner.flatMap { OperationReader.text($0, "StackName") }
  }
}
