// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import Synchronization

/// Surroundings whose time stands still, that keep how long they were asked to wait and do not wait.
final class RecordedSurroundings: Sendable {
  private let waits = Mutex<[Duration]>([])
  let now: Timestamp?

  /// Creates surroundings at a moment.
  init(now: String = "2026-06-01T00:00:00Z") {
    self.now = Timestamp(now)
  }

  /// How long was waited, in order.
  var waited: [Duration] { waits.withLock { $0 } }

  /// What a client takes; chance always gives one half.
  var surroundings: AWSSurroundings {
    AWSSurroundings(
      now: { self.now },
      wait: { duration async throws(CancellationError) in
        self.waits.withLock { $0.append(duration) }
        guard !Task.isCancelled else { throw CancellationError() }
      }, random: { 0.5 })
  }
}

/// A source of credentials that gives others after each time they have ended.
final class RenewableSource: CredentialSource {
  private let state = Mutex((number: 1, invalidated: 0))
  private let renews: Bool

  /// Creates a source; one that does not renew gives the same ones for ever.
  init(renews: Bool = true) { self.renews = renews }

  /// How often credentials were given back.
  var invalidated: Int { state.withLock { $0.invalidated } }

  func credentials() async throws(AWSError) -> Credentials {
    let number = state.withLock { $0.number }
    return Credentials(
      "AKID\(number)", secret: "MARKER-SECRET", sessionToken: "MARKER-TOKEN-\(number)")
  }

  func invalidate(_ credentials: Credentials) async {
    state.withLock { state in
      state.invalidated += 1
      if renews { state.number += 1 }
    }
  }
}
