// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

/// The version of the tool.
enum Version {
  /// The version, as Semantic Versioning has it.
  static let number = "0.1.0"

  /// What `--version` prints.
  static let text = "cfn-ecr \(number) (facts of \(FactsDate.schemas))"

  /// The absolute URI of the folder of the rules' pages, with `/` at its end; nil until they stand
  /// where everyone can read them.
  static let documentation: String? = nil

  /// What every JSON document carries.
  static let tool = ToolInfo(version: number, factsDate: FactsDate.schemas)
}
