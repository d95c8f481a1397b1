// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Template {
  /// The transforms of AWS that make something of their own types and leave the rest as it is written.
  ///
  /// `AWS::Include` and `AWS::ServiceCatalog` are not among them: they bring in what the text does not show.
  private static let transparent = ["AWS::LanguageExtensions", "AWS::CodeDeployBlueGreen"]
  private static let transparentPrefixes = ["AWS::Serverless-", "AWS::SecretsManager-"]

  /// Whether a transform can make or use any name of the template unseen.
  ///
  /// The SAM transform cannot: what it makes follows from the `AWS::Serverless::*` resources.
  var hasOpaqueTransform: Bool {
    index.hasTransform || index.hasDeclaringTransform
      || transforms.contains { name in
        !Self.transparent.contains(name)
          && !Self.transparentPrefixes.contains { name.hasPrefix($0) }
      }
  }

  /// Whether a macro that is not one of AWS's can rewrite the template, as a whole or a section of it.
  var hasCustomMacro: Bool {
    index.hasDeclaringTransform || transforms.contains { !$0.hasPrefix("AWS::") }
  }
}

/// Whether a name is put together from a loop's variables.
///
/// `${Variable}` and `&{Variable}` are replaced in the names that `Fn::ForEach` makes.
func isComposed(_ name: String) -> Bool {
  var previous: UInt8 = 0
  for byte in name.utf8 {
    if byte == UInt8(ascii: "{"), previous == UInt8(ascii: "$") || previous == UInt8(ascii: "&") {
      return true
    }
    previous = byte
  }
  return false
}
