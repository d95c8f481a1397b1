// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

/// The version of the tool.
enum Version {
  /// The version, as Semantic Versioning has it.
  static let number = "0.1.0"

  /// What `--version` prints.
  static let text = "cfn-ecr \(number) (facts of \(FactsDate.schemas))"

  /// What every JSON document carries.
  static let tool = ToolInfo(version: number, factsDate: FactsDate.schemas)
}
