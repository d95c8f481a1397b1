// SPDX-License-Identifier: Apache-2.0

#if AWS
  extension AsyncHTTPTransport {
    /// What a race between a body and a clock gives.
    private enum Outcome: Sendable {
      case answer(HTTPResponse)
      case failure(TransportError)
      case late
    }

    /// Runs a body, and cancels it when it takes longer than it may.
    static func within(
      _ timeout: Duration, _ body: @escaping @Sendable () async throws -> HTTPResponse,
      failure: @escaping @Sendable (any Error) -> TransportError
    ) async throws(TransportError) -> HTTPResponse {
      let outcome = await withTaskGroup(of: Outcome.self) { group in
        group.addTask {
          do { return .answer(try await body()) } catch { return .failure(failure(error)) }
        }
        group.addTask {
          try? await Task.sleep(for: timeout)
          return .late
        }
        let first = await group.next() ?? .late
        group.cancelAll()
        return first
      }
      if Task.isCancelled { throw TransportError(.cancelled, "the request was cancelled") }
      switch outcome {
      case .answer(let response): return response
      case .failure(let error): throw error
      case .late: throw TransportError(.timedOut, "no whole answer came within \(timeout.words)")
      }
    }
  }

  extension Duration {
    /// The duration for a message, to the tenth of a second.
    var words: String {
      let tenths = (self / .milliseconds(100)).rounded()
      return tenths == 10 ? "1 second" : "\(tenths / 10) seconds".replacing(".0 ", with: " ")
    }

    /// The duration in nanoseconds; a day at most.
    var nanoseconds: Int64 {
      Int64(min(max(self / .nanoseconds(1), 0), 86_400e9))
    }
  }
#endif
