// SPDX-License-Identifier: Apache-2.0

extension RuleRegistry {
  static let templateChecks: [any Check.Type] = [
    UnknownSection.self, SectionShape.self, TemplateHeader.self, TransformSection.self,
    MissingSAMTransform.self, DuplicateKey.self, NullValue.self, TemplateLimits.self, BadName.self,
    NameUsedTwice.self,
  ]
}
