// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateSyntax

extension Template {
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
