// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// What came of reading one part, with what went wrong.
struct PartOutcome<Value: Sendable>: Sendable {
  var outcome: Observed<Value>
  var problem: AWSError?

  /// Creates an outcome.
  init(_ outcome: Observed<Value>, problem: AWSError? = nil) {
    (self.outcome, self.problem) = (outcome, problem)
  }

  /// The outcome of a read; throws what concerns more than the part, as does that a repository is gone.
  init(_ read: () async throws(AWSError) -> Value) async throws(AWSError) {
    do throws(AWSError) {
      outcome = .found(try await read())
    } catch {
      guard !error.concernsEverything, !error.isMissingRepository else { throw error }
      outcome = error.outcome()
      problem = outcome.isAbsent ? nil : error
    }
  }
}

extension AWSError {
  /// Whether nothing else can be read either.
  var concernsEverything: Bool {
    switch kind {
    case .badConfiguration, .noCredentials, .refusedCredentials, .unreachable, .cancelled: true
    case .denied, .refused, .throttled, .serverFailure, .badAnswer: false
    }
  }

  /// What the error means for the part that was asked for.
  func outcome<Value>() -> Observed<Value> {
    switch kind {
    case .denied: .denied(code: code ?? "AccessDenied")
    case .refused: Observed(error: code ?? "\(kind)")
    default: .failed(code: code ?? "\(kind)")
    }
  }

  /// Whether AWS says that the repository does not exist.
  var isMissingRepository: Bool { kind == .refused && code == "RepositoryNotFoundException" }
}
