// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ArgumentParser
  import ECRClient
  import TemplateDiagnostics

  /// Tells what went wrong with AWS, and never a secret.
  struct AWSReports: Sendable {
    /// The most parts that are named one by one.
    private static let mostParts = 20

    /// Whether lines about the run itself are left out.
    var isQuiet = false

    /// Does work with AWS; an error ends the process with its status and a word.
    func running<Result: Sendable>(
      _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
      do {
        return try await Interruption.cancelling(work)
      } catch let error as AWSError {
        tell(error)
        throw ExitStatus(error).exitCode
      }
    }

    /// Names parts that could not be read.
    func warn(_ problems: [AWSError]) {
      let console = Console(isQuiet: isQuiet)
      for problem in problems.prefix(Self.mostParts) {
        console.complain("warning: \(problem.sentence.escapingControls)")
      }
      let more = problems.count - Self.mostParts
      if more > 0 { console.complain("warning: \(more) more reads failed") }
    }

    private func tell(_ error: AWSError) {
      let console = Console(isQuiet: isQuiet)
      if error.kind == .cancelled { return console.complain("error: interrupted") }
      console.complain("error: \(error.sentence.escapingControls)")
    }
  }

  extension ExitStatus {
    /// How a run ends that an error of AWS ends.
    init(_ error: AWSError) {
      switch error.kind {
      case .cancelled: self = .interrupted
      case .badConfiguration, .noCredentials, .refusedCredentials, .denied: self = .credentials
      case .refused, .throttled, .serverFailure, .unreachable, .badAnswer: self = .unreachable
      }
    }
  }
#endif
