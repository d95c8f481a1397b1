// SPDX-License-Identifier: Apache-2.0

public import ECRModel

/// Keeps the credentials of another source until they are about to end.
///
/// New ones are fetched 15 minutes before the end, as the AWS CLI does, or at half of their life when they
/// live less than half an hour; by one task at a time, however many ask. When that fails, the old ones
/// serve until their end, and the source is asked again a minute later.
public actor RefreshingCredentials: CredentialSource {
  private static let early: Int64 = 15 * 60 * 1_000_000
  private static let wait: Int64 = 60 * 1_000_000

  private let source: any CredentialSource
  private let now: @Sendable () -> Timestamp
  private var kept: Credentials?
  private var due: Int64?
  private var fetching: (id: Int, task: Task<Result<Credentials, AWSError>, Never>)?
  private var count = 0

  /// Keeps what a source gives; `now` tells the present moment.
  public init(_ source: any CredentialSource, now: @escaping @Sendable () -> Timestamp) {
    (self.source, self.now) = (source, now)
  }

  /// Credentials that are good now; see `CredentialSource`.
  public func credentials() async throws(AWSError) -> Credentials {
    while true {
      let present = now()
      if let kept, due.map({ present.microseconds < $0 }) ?? true { return kept }
      let (result, wasCancelled) = await fetch()
      switch result {
      case .success(let fresh):
        return fresh
      case .failure(let error):
        if Task.isCancelled { throw AWSError(.cancelled, "interrupted") }
        // Another task, which waited for the same answer, was cancelled; this one was not.
        if wasCancelled { continue }
        guard let kept, let end = kept.expiration, now() < end else { throw error }
        due = now().microseconds + Self.wait
        return kept
      }
    }
  }

  /// Drops credentials that AWS no longer takes, so that the source is asked anew.
  ///
  /// Newer ones stay: several calls can be refused with the same old ones.
  public func invalidate(_ credentials: Credentials) {
    guard kept == credentials else { return }
    (kept, due) = (nil, nil)
  }

  private func fetch() async -> (Result<Credentials, AWSError>, wasCancelled: Bool) {
    let (id, task) = fetching ?? begin()
    let result = await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    // All who waited come by here; the first one keeps the answer.
    if fetching?.id == id {
      fetching = nil
      if case .success(let fresh) = result { keep(fresh) }
    }
    return (result, task.isCancelled)
  }

  private func keep(_ fresh: Credentials) {
    kept = fresh
    due = fresh.expiration.map { end in
      let left = end.microseconds - now().microseconds
      return end.microseconds - min(Self.early, left / 2)
    }
  }

  private func begin() -> (Int, Task<Result<Credentials, AWSError>, Never>) {
    count += 1
    let task = Task { [source, now] () -> Result<Credentials, AWSError> in
      do throws(AWSError) {
        let fresh = try await source.credentials()
        guard let end = fresh.expiration, end <= now() else { return .success(fresh) }
        throw AWSError(
          .refusedCredentials, "the \(fresh) ended at \(end)",
          remedy: "get new ones, for example with 'aws sso login' or 'aws login'")
      } catch {
        return .failure(error)
      }
    }
    fetching = (count, task)
    return (count, task)
  }
}
