// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Dispatch
  import Synchronization

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// Lets a person end work that waits for a network.
  enum Interruption {
    /// What is cancelled on Ctrl-C; nil while no such work runs, and when it is cancelled already.
    private static let work = Mutex<(@Sendable () -> Void)?>(nil)

    /// The one source of the signal, for the life of the process; nobody changes it.
    ///
    /// Dispatch on Linux takes a signal over when the first source of it is made; a second source that follows
    /// would find the signal as the end of the first one left it.
    nonisolated(unsafe) private static let source: any DispatchSourceSignal = {
      #if canImport(Darwin)
        // There the source sees the signal only when it does not end the process.
        signal(SIGINT, SIG_IGN)
      #endif
      let source = DispatchSource.makeSignalSource(signal: SIGINT)
      source.setEventHandler {
        let cancel = work.withLock { work in
          defer { work = nil }
          return work
        }
        guard let cancel else { _exit(ExitStatus.interrupted.rawValue) }
        cancel()
      }
      source.resume()
      return source
    }()

    /// Does work that is cancelled on Ctrl-C, so that it can clean up; a second Ctrl-C ends the process at once.
    ///
    /// One work at a time can be cancelled.
    static func cancelling<Result: Sendable>(
      _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
      let task = Task { try await work() }
      Self.work.withLock { $0 = { task.cancel() } }
      _ = unsafe source
      defer { Self.work.withLock { $0 = nil } }
      return try await withTaskCancellationHandler {
        try await task.value
      } onCancel: {
        task.cancel()
      }
    }
  }
#endif
