// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// Something that was read, with what went wrong on the way.
public struct Collected<Value: Sendable>: Sendable {
  /// What was read.
  public var value: Value

  /// The errors of parts that could not be read; the value says of each that it is denied or failed.
  public var problems: [AWSError]

  /// Creates what was read.
  public init(_ value: Value, problems: [AWSError] = []) {
    (self.value, self.problems) = (value, problems)
  }

  /// Sets a part to its outcome.
  mutating func set<Part>(_ part: WritableKeyPath<Value, Observed<Part>>, _ read: PartOutcome<Part>)
  {
    value[keyPath: part] = read.outcome
    if let problem = read.problem { problems.append(problem) }
  }
}
