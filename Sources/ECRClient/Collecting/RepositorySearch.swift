// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateSyntax

/// Finds private repositories by name.
///
/// `DescribeRepositories` takes 100 names and fails as a whole when one of them is missing, invalid or
/// denied, and then names the missing one alone. Few names are asked for again without it; of more it is
/// first found out which are missing, 25 a call.
struct RepositorySearch {
  private static let mostNames = 100
  private static let mostProbed = 25
  /// With so many names left, asking again can take more calls than finding out what is missing.
  private static let fewNames = 2

  private let reader: OperationReader
  private let width: Int

  /// What was found, in no order; absent and denied ones are among it.
  private(set) var records: [RepositoryRecord] = []
  private(set) var problems: [AWSError] = []
  private(set) var answers = AnswerRecords()

  init(_ reader: OperationReader, width: Int) {
    (self.reader, self.width) = (reader, width)
  }

  /// Finds repositories; throws when none of them can be read.
  mutating func find(_ names: [String]) async throws(AWSError) {
    var rest = names[...]
    while !rest.isEmpty {
      try await findSome(Array(rest.prefix(Self.mostNames)))
      rest = rest.dropFirst(Self.mostNames)
    }
    if let problem = problems.first, records.allSatisfy({ !$0.settings.isKnown }) { throw problem }
  }

  private mutating func findSome(_ names: [String]) async throws(AWSError) {
    var names = names
    var wasProbed = false
    while !names.isEmpty {
      do throws(AWSError) {
        return try await describe(names)
      } catch {
        guard !error.concernsEverything, error.kind == .denied || error.kind == .refused else {
          throw error
        }
        guard names.count > 1 else { return add(names, error) }
        guard error.isMissingRepository,
          let missing = names.firstIndex(where: { error.message.contains("'\($0)'") })
        else { return try await findEach(names) }
        add([names.remove(at: missing)], error)
      }
      if names.count > Self.fewNames, !wasProbed {
        wasProbed = true
        names = try await withoutMissing(names)
      }
    }
  }

  private mutating func describe(_ names: [String]) async throws(AWSError) {
    var answers = answers
    let listing = try await reader.read(
      .describeRepositories, [.init("repositoryNames", .texts(names))],
      about: names.count == 1 ? names.first : nil
    ) { answer throws(AnswerRecords.Problem) in try answers.repositories(answer) }
    self.answers = answers
    let found = Dictionary(
      listing.items.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for name in names {
      if let record = found[name] {
        records.append(record)
      } else {
        // The operation fails for a missing name, so one that it passes over is not known.
        add(
          [name],
          AWSError(
            .badAnswer, "the answer leaves the repository out", code: nil,
            operation: AWSOperation.describeRepositories.name, subject: name))
      }
    }
  }

  /// Asks for each name alone.
  private mutating func findEach(_ names: [String]) async throws(AWSError) {
    for name in names {
      do throws(AWSError) {
        try await describe([name])
      } catch {
        guard !error.concernsEverything else { throw error }
        add([name], error)
      }
    }
  }

  /// Takes in what an error means for repositories.
  private mutating func add(_ names: [String], _ error: AWSError) {
    for name in names {
      var record = RepositoryRecord(name)
      record.settings = error.isMissingRepository ? .absent : error.outcome()
      records.append(record)
      var error = error
      error.subject = name
      if !record.settings.isAbsent { problems.append(error) }
    }
  }

  /// The names without those that the batch operation calls missing; all of them when it cannot be called.
  private mutating func withoutMissing(_ names: [String]) async throws(AWSError) -> [String] {
    var missing: Set<String> = []
    var rest = names[...]
    while !rest.isEmpty {
      let some = Array(rest.prefix(Self.mostProbed))
      rest = rest.dropFirst(Self.mostProbed)
      do throws(AWSError) {
        let answer = try await reader.call(
          .batchGetRepositoryScanningConfiguration, [.init("repositoryNames", .texts(some))])
        for failure in answer["failures"]?.items ?? []
        where failure["failureCode"]?.text == "REPOSITORY_NOT_FOUND" {
          if let name = failure["repositoryName"]?.text { missing.insert(name) }
        }
      } catch {
        guard !error.concernsEverything else { throw error }
        return names
      }
    }
    for name in names where missing.contains(name) {
      var record = RepositoryRecord(name)
      record.settings = .absent
      records.append(record)
    }
    return names.filter { !missing.contains($0) }
  }
}
