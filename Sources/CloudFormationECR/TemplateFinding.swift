// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRRender
public import TemplateDiagnostics
import TemplateModel

/// A finding of the linter on a template that was made in Swift.
public struct TemplateFinding: Hashable, Sendable {
  /// The finding, with its place in the YAML.
  public let diagnostic: Diagnostic

  /// The logical ID of the resource that it stands in; nil outside of resources.
  public let logicalID: String?

  /// The keys and indices from the top of the template to what is wrong.
  public let path: [String]

  /// The key path of the model's property, such as `\Repository.repositoryName`; nil when no stored
  /// property holds what is wrong.
  public let keyPath: String?

  /// Finds the Swift value that a finding is about.
  init(_ diagnostic: Diagnostic, in template: StackTemplate) {
    self.diagnostic = diagnostic
    let path = diagnostic.path
    let isInResource = path.first == "Resources" && path.count > 1
    self.path = path
    logicalID = isInResource ? path[1] : diagnostic.resource
    guard isInResource, path.count > 3, path[2] == "Properties",
      let model = template.type(of: path[1]).flatMap(ECRResourceTypes.model)
    else {
      keyPath = nil
      return
    }
    keyPath = model.keyPathText(of: path.dropFirst(3))
  }

  /// What is wrong and what is allowed.
  public var message: String { diagnostic.message }

  /// How much it weighs.
  public var severity: Severity { diagnostic.severity }

  /// The name of the rule that found it.
  public var rule: String { diagnostic.rule }
}

extension TemplateFinding: CustomStringConvertible {
  /// The place in Swift, then the message and the rule, in one line.
  public var description: String {
    let place = [logicalID.map { "'\(clipped($0))'" }, keyPath].compactMap(\.self)
    let words = place.isEmpty ? clipped(path.joined(separator: ".")) : place.joined(separator: " ")
    return "\(words): \(severity.rawValue): \(message) [\(rule)]"
  }
}
