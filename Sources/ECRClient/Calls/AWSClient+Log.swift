// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Logging

  extension AWSClient {
    /// Logs an attempt: service, operation, subject, attempt, outcome and time.
    func log(
      _ call: AWSCall, attempt: Int, _ outcome: String, since start: ContinuousClock.Instant
    ) {
      guard let logger else { return }
      let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
      let subject = call.subject.map { " '\(shown($0))'" } ?? ""
      logger.debug(
        "\(call.service.rawValue) \(call.operation)\(subject), attempt \(attempt): \(outcome), \(Int(milliseconds)) ms"
      )
    }
  }
#endif
