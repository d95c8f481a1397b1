// SPDX-License-Identifier: Apache-2.0

extension Template {
  /// The transforms of AWS that make something of their own types and leave the rest as it is written.
  ///
  /// `AWS::Include` and `AWS::ServiceCatalog` are not among them: they bring in what the text does not show.
  private static let transparent = ["AWS::LanguageExtensions", "AWS::CodeDeployBlueGreen"]
  private static let transparentPrefixes = ["AWS::Serverless-", "AWS::SecretsManager-"]

  /// Whether a transform can make or use any name of the template unseen.
  ///
  /// The SAM transform cannot: what it makes follows from the `AWS::Serverless::*` resources.
  package var usesOpaqueMacro: Bool {
    index.hasTransform || index.hasDeclaringTransform
      || transforms.contains { name in
        !Self.transparent.contains(name)
          && !Self.transparentPrefixes.contains { name.hasPrefix($0) }
      }
  }
}
