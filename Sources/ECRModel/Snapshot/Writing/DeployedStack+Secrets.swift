// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension DeployedStack {
  /// What stands for a value that must not be shown.
  public static let mask = "****"

  /// The stack with the values of `NoEcho` parameters masked.
  ///
  /// CloudFormation masks them itself; stand-ins for it do not. Without the template nothing tells which
  /// parameters those are.
  public var withoutSecrets: DeployedStack {
    guard let body = templateBody.value, var description = description.value,
      body.contains("NoEcho")
    else { return self }
    let root = TemplateReader.read(SourceFile(path: name, text: body)).root
    for index in description.parameters.indices {
      let declared = root?["Parameters"]?[description.parameters[index].key]
      guard let flag = declared?["NoEcho"]?.scalar, flag.isTrue else { continue }
      description.parameters[index].value = Self.mask
      if description.parameters[index].resolvedValue != nil {
        description.parameters[index].resolvedValue = Self.mask
      }
    }
    var copy = self
    copy.description = .found(description)
    return copy
  }
}

extension Scalar {
  /// Whether it is true, as a boolean or as text.
  fileprivate var isTrue: Bool {
    switch meaning {
    case .bool(let value): value
    case .string(let text): text.lowercased() == "true"
    case .null, .integer, .number: false
    }
  }
}
