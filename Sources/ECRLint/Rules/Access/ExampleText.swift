// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Text that is known but for pseudo parameters, whose values are of known forms.
extension Evaluated {
  /// The text, with an example for each pseudo parameter; nil when other parts of it are not known.
  ///
  /// What is wrong with the example is wrong with every text that the deployment can make.
  var exampleText: String? {
    if let text { return text }
    guard case .unknown(let formula) = content, !formula.pieces.isEmpty else { return nil }
    var example = ""
    for piece in formula.pieces {
      guard let text = piece.example else { return nil }
      example += text
    }
    return example
  }

  /// The text as a message shows it, with `${Name}` for what is not known.
  var shownText: String {
    if let text { return text }
    guard case .unknown(let formula) = content else { return "" }
    return formula.pieces.map { piece in
      switch piece {
      case .text(let text), .dynamicReference(let text): text
      case .pseudo(let parameter): "${\(parameter.rawValue)}"
      case .parameter(let name), .resource(let name), .loopVariable(let name): "${\(name)}"
      case .attribute(let resource, let attribute): "${\(resource).\(attribute)}"
      case .expression(let expression): "${\(expression.function.name)}"
      }
    }.joined()
  }
}

extension Formula.Piece {
  /// The text, or one that a pseudo parameter could make.
  fileprivate var example: String? {
    switch self {
    case .text(let text): text
    case .pseudo(let parameter):
      switch parameter {
      case .accountID: "111122223333"
      case .partition: "aws"
      case .region: "us-east-1"
      case .urlSuffix: "amazonaws.com"
      case .stackName: "stack"
      case .stackID, .noValue, .notificationARNs: nil
      }
    default: nil
    }
  }
}
