// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

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

  /// Whether a macro that is not one of AWS's can rewrite the template or a section of it.
  ///
  /// It can take any syntax, so shapes and names are no matter of CloudFormation's then.
  var hasCustomMacro: Bool {
    transforms.contains { !$0.hasPrefix("AWS::") }
      || Self.isCustom(root[IntrinsicFunction.transform.rawValue])
      || (root.entries ?? []).contains { entry in
        Self.isCustom(entry.value[IntrinsicFunction.transform.rawValue])
      }
  }

  private static func isCustom(_ transform: Node?) -> Bool {
    guard let transform else { return false }
    return (transform.items ?? [transform]).contains { item in
      (item.text ?? item["Name"]?.text).map { !$0.hasPrefix("AWS::") } ?? true
    }
  }
}
