// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// How a run ended; the raw value is the process's exit status.
enum ExitStatus: Int32 {
  /// Done.
  case done = 0
  /// Findings, or a wrong template or input document.
  case findings = 1
  /// A plan changes something.
  case changes = 2
  /// A plan has what must not be.
  case planFails = 3
  /// Wrong usage.
  case usage = 64
  /// An input file cannot be read.
  case unreadableInput = 66
  /// AWS cannot be reached, or answered with an error that asking again did not cure.
  case unreachable = 69
  /// A bug.
  case internalError = 70
  /// An output file cannot be written.
  case unwritableOutput = 73
  /// There are no credentials, or AWS refused them or what the command cannot do without.
  case credentials = 77
  /// The configuration or the baseline is wrong.
  case configuration = 78
  /// Somebody interrupted it.
  case interrupted = 130

  /// The order in which one wins over another when several apply.
  private static let precedence: [ExitStatus] = [
    .interrupted, .internalError, .configuration, .usage, .unreadableInput, .credentials,
    .unreachable, .unwritableOutput, .findings, .planFails, .changes, .done,
  ]

  /// The status that wins.
  static func strongest(_ statuses: [ExitStatus]) -> ExitStatus {
    precedence.first { statuses.contains($0) } ?? .done
  }

  /// What argument-parser ends the process with.
  var exitCode: ExitCode { ExitCode(rawValue) }
}
