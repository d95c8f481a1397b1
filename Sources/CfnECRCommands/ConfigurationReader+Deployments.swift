// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The setting `deployments`: what is deployed of the templates, and where.
extension ConfigurationReader {
  private static let deploymentKeys = [
    "file", "template", "parameters", "stack", "region", "account", "profile",
  ]

  /// Reads the deployments; whether their files exist is seen when they are used.
  mutating func deployments(_ node: Node) -> [ConfiguredDeployment] {
    guard let items = node.items else {
      complain("'deployments' must be a list of mappings", node)
      return []
    }
    return items.compactMap { deployment($0) }
  }

  private mutating func deployment(_ node: Node) -> ConfiguredDeployment? {
    guard node.writtenEntries != nil else {
      complain("a deployment must be a mapping with 'file' or 'template'", node)
      return nil
    }
    let entries = entries(of: node, "a key of a deployment", among: Self.deploymentKeys)
    func value(_ key: String) -> Node? { entries.last { $0.key.text == key }?.value }
    guard let source = source(value("file"), value("template"), value("parameters"), node) else {
      return nil
    }
    return ConfiguredDeployment(
      source: source,
      stack: value("stack").flatMap {
        text(
          $0, "'stack'", "a stack name: a letter, then up to 127 letters, digits and hyphens",
          where: Self.isStackName)
      },
      region: value("region").flatMap {
        text($0, "'region'", "a region, such as 'eu-central-1'", where: Self.isRegion)
      },
      account: value("account").flatMap {
        text($0, "'account'", "an account ID of 12 digits", where: isAccountID)
      },
      profile: value("profile").flatMap { text($0, "'profile'") })
  }

  private mutating func source(
    _ file: Node?, _ template: Node?, _ parameters: Node?, _ deployment: Node
  ) -> ConfiguredDeployment.Source? {
    switch (file, template) {
    case (let file?, nil):
      if let parameters {
        complain("'parameters' goes with 'template'; a deployment file has its own", parameters)
        return nil
      }
      return text(file, "'file'").map { .file($0) }
    case (nil, let template?):
      let path = text(template, "'template'")
      let values = parameters.flatMap { text($0, "'parameters'") }
      return path.map { .template($0, parameters: values) }
    case (.some, let template?):
      complain("a deployment must have 'file' or 'template', not both", template)
      return nil
    case (nil, nil):
      complain("a deployment must have 'file' or 'template'", deployment)
      return nil
    }
  }

  /// Source: CloudFormation API Reference, CreateStack, `StackName`.
  private static func isStackName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.count <= 128 else { return false }
    return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// The form only, because regions are added: lower-case words and a number, joined by hyphens.
  private static func isRegion(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, let number = parts.last else { return false }
    return !number.isEmpty && number.utf8.allSatisfy(isDigit)
      && parts.dropLast().allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= $0 || isDigit($0) }
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= byte | 0x20
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= byte
  }
}
