// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

extension Verdict {
  /// The sign in front of a resource, as `terraform plan` has it where it has one.
  var symbol: String {
    switch self {
    case .import: "<-"
    case .create: "+"
    case .update: "~"
    case .replace: "-/+"
    case .delete: "-"
    case .retain: "->"
    case .noOp: "="
    case .blocked: "!"
    case .unknown: "?"
    }
  }

  /// What the sign means, for the legend.
  var meaning: String {
    switch self {
    case .import: "import"
    case .create: "create"
    case .update: "update in place"
    case .replace: "create a replacement and delete the present one"
    case .delete: "delete"
    case .retain: "leave the stack and live on"
    case .noOp: "no change"
    case .blocked: "blocked: the deployment fails, or a deletion is refused"
    case .unknown: "not known before the deployment"
    }
  }

  /// What is said of a resource, after its name.
  var sentence: String {
    switch self {
    case .import: "comes under the stack"
    case .create: "will be created"
    case .update: "will be updated in place"
    case .replace: "must be replaced"
    case .delete: "will be deleted"
    case .retain: "leaves the stack and lives on"
    case .noOp: "stays as it is"
    case .blocked: "is blocked"
    case .unknown: "is not known before the deployment"
    }
  }

  /// The colour of the sign.
  var ink: TerminalStyle.Ink {
    switch self {
    case .import, .create: .added
    case .update, .unknown: .changed
    case .replace, .delete, .retain: .removed
    case .noOp: .bold
    case .blocked: .error
    }
  }
}

extension PlanFinding.Level {
  /// The colour of the level.
  var ink: TerminalStyle.Ink {
    switch self {
    case .blocker, .dataLoss, .security: .error
    case .warning: .warning
    }
  }
}
