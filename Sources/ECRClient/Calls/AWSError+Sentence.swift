// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

extension AWSError {
  /// The error in one line: what was called, about what, what happened, AWS's code and request, what to try.
  ///
  /// Such as `DescribeStacks 'app': Stack with id app does not exist (ValidationError, request 1f2e)`.
  public var sentence: String {
    let about = subject.map { " '\(clipped(shown($0)))'" } ?? ""
    var sentence = operation.map { "\($0)\(about): " } ?? ""
    // AWS ends its messages with a period or does not.
    let ended = message.hasSuffix(".") ? String(message.dropLast()) : message
    let cause = ended.isEmpty ? "AWS gave no reason" : ended
    sentence += cause
    let isStatus = code.map { $0.utf8.allSatisfy { (48...57).contains($0) } } ?? false
    let details = [
      code.map { isStatus ? "status \($0)" : $0 }, requestID.map { "request \($0)" },
    ].compactMap { $0 }
    if !details.isEmpty { sentence += " (\(details.joined(separator: ", ")))" }
    if let remedy { sentence += "; \(remedy)" }
    return sentence
  }
}
