// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Dispatch

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// Lets a person end work that waits for a network.
  enum Interruption {
    /// Does work that is cancelled on Ctrl-C, so that it can clean up; a second Ctrl-C ends the process at once.
    static func cancelling<Result: Sendable>(
      _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
      let task = Task { try await work() }
      // The source sees the signal only when it does not end the process.
      signal(SIGINT, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: SIGINT)
      source.setEventHandler {
        if task.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
        task.cancel()
      }
      source.resume()
      defer {
        source.cancel()
        signal(SIGINT, SIG_DFL)
      }
      return try await withTaskCancellationHandler {
        try await task.value
      } onCancel: {
        task.cancel()
      }
    }
  }
#endif
