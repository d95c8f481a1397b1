// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  static let functionsChecks: [any Check.Type] = [
    UndefinedReferences.self, UndefinedAttributes.self, UndefinedConditions.self,
    UndefinedMappings.self, FunctionArguments.self, CrowdedFunctions.self, UnknownFunctions.self,
    MisplacedFunctions.self, MissingLanguageExtensions.self, SelectBounds.self, PlainStrings.self,
    SubVariables.self, DynamicReferences.self, CircularDependencies.self, CircularConditions.self,
    RedundantDependsOn.self, UnguardedReferences.self, ConstantConditions.self,
    HardCodedPartitions.self, LoopNames.self,
  ]
}
