// SPDX-License-Identifier: Apache-2.0

public import ECRModel
import FoundationEssentials

/// What a client takes from the machine that it runs on: the time, waiting, and chance.
public struct AWSSurroundings: Sendable {
  /// The present moment.
  public var now: @Sendable () -> Timestamp?

  /// Waits; throws when the task is cancelled.
  public var wait: @Sendable (Duration) async throws(CancellationError) -> Void

  /// A number from 0 up to 1, each time another.
  public var random: @Sendable () -> Double

  /// Creates surroundings.
  public init(
    now: @escaping @Sendable () -> Timestamp?,
    wait: @escaping @Sendable (Duration) async throws(CancellationError) -> Void,
    random: @escaping @Sendable () -> Double
  ) {
    (self.now, self.wait, self.random) = (now, wait, random)
  }

  /// The machine's own.
  public static let system = AWSSurroundings(
    now: { Timestamp(seconds: Date().timeIntervalSince1970) },
    wait: { duration async throws(CancellationError) in
      do { try await Task.sleep(for: duration) } catch { throw CancellationError() }
    },
    random: { Double.random(in: 0..<1) })
}
