// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  static let declarationsChecks: [any Check.Type] = [
    ParameterShape.self, UnknownParameterType.self, ParameterConstraintConflict.self,
    ParameterPattern.self, ParameterDefault.self, UnusedNames.self, MappingShape.self,
    ConditionShape.self, RuleShape.self, OutputShape.self, ExportNames.self, NoEchoOutput.self,
    InterfaceMetadata.self,
  ]
}
