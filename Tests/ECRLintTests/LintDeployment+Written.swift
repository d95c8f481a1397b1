// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel

extension LintDeployment {
  /// A deployment whose file gives each value on a line of its own, as `NAME=VALUE`.
  static func written(
    _ name: String, _ values: [String: String], region: String = "eu-west-1"
  ) -> LintDeployment {
    let sorted = values.sorted { $0.key < $1.key }
    let text = sorted.map { "\($0.key)=\($0.value)" }.joined(separator: "\n")
    let file = SourceFile(path: name, text: text)
    var offset = 0
    var parameters: [(name: String, value: ParameterValue)] = []
    for (key, value) in sorted {
      let start = offset + key.utf8.count + 1
      let range = SourceRange(start: start, end: start + value.utf8.count)
      parameters.append((key, ParameterValue(value, for: key, in: file, at: range)))
      offset = start + value.utf8.count + 1
    }
    return LintDeployment(
      name: name, parameters: parameters, pseudoParameters: [.region: region], file: file)
  }
}
