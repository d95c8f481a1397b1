// SPDX-License-Identifier: Apache-2.0

/// Runs other programs.
public protocol ProcessRunning: Sendable {
  /// Runs a program, found along `PATH`, and waits for its end; no shell is involved.
  ///
  /// Nothing can be read from its standard input. It is killed when it takes too long, when it writes more
  /// than `ProcessResult.largestOutput` to either stream, and when the task is cancelled.
  func run(
    _ command: [String], environment: [String: String], timeout: Duration
  ) async throws(ProcessFailure) -> ProcessResult
}

/// What a program left behind; can hold secrets.
public struct ProcessResult: Sendable, CustomStringConvertible, CustomReflectable {
  /// The most that a program can write to one stream, in bytes.
  public static let largestOutput = 1024 * 1024

  /// The exit status; 128 and the number of the signal when one ended the program.
  public var status: Int

  /// What stood on standard output.
  public var output: [UInt8]

  /// What stood on standard error.
  public var errors: [UInt8]

  /// Creates a result.
  public init(status: Int, output: [UInt8] = [], errors: [UInt8] = []) {
    (self.status, self.output, self.errors) = (status, output, errors)
  }

  /// The exit status.
  public var description: String { "exit status \(status)" }

  /// Hides the output from `dump` and from a debugger's output too.
  public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}

/// Why a program did not come to its end.
public enum ProcessFailure: Error, Hashable, Sendable {
  /// There is no such program.
  case notFound
  /// It cannot be started; the text says why, in one lower-case phrase.
  case notStarted(String)
  /// It took too long.
  case timedOut
  /// It wrote more than is read.
  case tooMuchOutput
  /// The task was cancelled.
  case cancelled
}
