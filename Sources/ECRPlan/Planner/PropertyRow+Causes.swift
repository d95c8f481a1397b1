// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateModel

extension SideResource {
  /// Whether it is a replication without rules, which reads as none.
  var replicatesNothing: Bool {
    type == ReplicationConfiguration.specification.typeName
      && self["ReplicationConfiguration"]["Rules"]?.items?.isEmpty ?? false
  }

  /// Whether an update sends also what the template did not change, so that drift of it ends.
  ///
  /// So does the published handler of repositories; the settings of a registry are sent as a whole. Of the
  /// other types nothing is published.
  var isResetByUpdates: Bool {
    type == Repository.specification.typeName || specification?.isSingleton ?? false
  }
}

extension PropertyRow {
  /// Whether the property makes CloudFormation update or replace the resource.
  ///
  /// Where the deployed template is not known, a declared value that is not live is taken for a change.
  var runsUpdate: Bool {
    guard let declared else { return effective == .different && !desired.isAbsent }
    return declared.isDifferent && meaning != .same
  }

  /// Whether the property makes CloudFormation replace the resource, where spelling alone does it.
  var replaces: Bool {
    isCreateOnly && (declared?.isDifferent ?? (effective == .different && !desired.isAbsent))
  }

  /// Whether the property may make CloudFormation replace the resource.
  var mayReplace: Bool { isCreateOnly && declared?.reason != nil }

  /// Whether the property may change, as far as anybody knows.
  var mayChange: Bool {
    guard !isCreateOnly else { return false }
    if let declared { return declared.reason != nil && meaning != .same && effective != .same }
    return effective?.reason != nil && !desired.isAbsent
  }

  /// Why it is not known whether the property changes.
  var openReason: String { meaning?.reason ?? declared?.reason ?? effective?.reason ?? "" }
}
