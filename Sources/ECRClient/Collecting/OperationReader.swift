// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateSyntax

/// Calls operations of the catalogue, page after page.
struct OperationReader: Sendable {
  /// The most pages of one list; a list that is longer is taken for one without an end.
  static let mostPages = 10_000

  let caller: any AWSCaller

  /// Calls an operation once.
  func call(
    _ operation: AWSOperation, _ input: [AWSCall.Member] = [], about subject: String? = nil
  ) async throws(AWSError) -> Node {
    guard !Task.isCancelled else {
      throw AWSError(.cancelled, "interrupted", operation: operation.name, subject: subject)
    }
    return try await caller.call(
      AWSCall(operation.service, operation.name, input, about: subject))
  }

  /// Calls an operation and reads its answer.
  func read<Value>(
    _ operation: AWSOperation, _ input: [AWSCall.Member] = [], about subject: String? = nil,
    _ read: (Node) throws(AnswerRecords.Problem) -> Value
  ) async throws(AWSError) -> Value {
    let answer = try await call(operation, input, about: subject)
    do throws(AnswerRecords.Problem) {
      return try read(answer)
    } catch {
      throw Self.error(error, operation, subject)
    }
  }

  /// Calls an operation for every page, and hands each over.
  ///
  /// A page that was there before, or more pages than any list has, is an error of the kind `badAnswer`.
  func readPages(
    _ operation: AWSOperation, _ input: [AWSCall.Member] = [], about subject: String? = nil,
    _ read: (Node) throws(AnswerRecords.Problem) -> Void
  ) async throws(AWSError) {
    var input = input
    if let size = operation.pageSize { input.append(.init("maxResults", .number(size))) }
    var tokens: Set<String> = []
    var token: String?
    repeat {
      let page = input + (token.map { [.init(operation.token, .text($0))] } ?? [])
      let answer = try await call(operation, page, about: subject)
      do throws(AnswerRecords.Problem) {
        try read(answer)
      } catch {
        throw Self.error(error, operation, subject)
      }
      token = Self.text(answer, operation.token)
      if let token, !tokens.insert(token).inserted || tokens.count >= Self.mostPages {
        throw AWSError(
          .badAnswer, "the list has no end: a page leads to one that was there before",
          operation: operation.name, subject: subject)
      }
    } while token != nil
  }

  /// The text of a member; nil when it is missing, null or empty.
  static func text(_ answer: Node, _ name: String) -> String? {
    guard let value = answer[name], !value.isNull, let text = value.text, !text.isEmpty else {
      return nil
    }
    return text
  }

  private static func error(
    _ problem: AnswerRecords.Problem, _ operation: AWSOperation, _ subject: String?
  ) -> AWSError {
    AWSError(.badAnswer, problem.message, operation: operation.name, subject: subject)
  }
}
