// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Formula {
  /// The formula as people write it in an `Fn::Sub`, for messages.
  var text: String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .dynamicReference(let text): text
      case .parameter(let name), .resource(let name), .loopVariable(let name): "${\(name)}"
      case .pseudo(let parameter): "${\(parameter.rawValue)}"
      case .attribute(let resource, let attribute): "${\(resource).\(attribute)}"
      case .expression(let expression): "${\(expression.function.rawValue)}"
      }
    }.joined()
  }
}
