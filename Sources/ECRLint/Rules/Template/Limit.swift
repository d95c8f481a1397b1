// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// A quota of CloudFormation.
///
/// Source: CloudFormation User Guide, "Understand CloudFormation quotas".
struct Limit {
  static let exceeded = RuleDescriptor(
    "limit-exceeded", .error, "a template that is over one of CloudFormation's limits",
    foreignIdentifiers: ["E1002", "E1003", "E3010", "E6010", "E7010"])
  static let near = RuleDescriptor(
    "near-limit", .warning,
    "a template that is over 90 % of one of CloudFormation's limits, or over the size that can be"
      + " sent without S3", group: .advice, foreignIdentifiers: ["I1002", "I1003", "I3010"])

  static let bytes = Limit("bytes", of: "a template", 1_000_000)
  static let resources = Limit("resources", of: "a template", 500)
  static let parameters = Limit("parameters", of: "a template", 200)
  static let mappings = Limit("mappings", of: "a template", 200)
  static let mappingKeys = Limit("keys at each level", of: "a mapping", 200)
  static let outputs = Limit("outputs", of: "a template", 200)
  static let references = Limit("dynamic references", of: "a template", 60)
  static let name = Limit("characters", of: "a name", 255)
  static let description = Limit("bytes", of: "a template's description", 1024)
  static let parameterDescription = Limit("characters", of: "a parameter's description", 4000)
  static let outputDescription = Limit("characters", of: "an output's description", 1024)
  static let parameterValue = Limit("bytes", of: "a parameter's value", 4096)

  private let unit: String
  private let owner: String
  private let most: Int

  private init(_ unit: String, of owner: String, _ most: Int) {
    (self.unit, self.owner, self.most) = (unit, owner, most)
  }

  /// Reports a count that is over the limit, or near to it.
  func judge(_ count: Int, at range: @autoclosure () -> SourceRange, _ reporter: inout Reporter) {
    guard count * 10 > most * 9 else { return }
    reporter.report(
      count > most ? Self.exceeded : Self.near,
      "\(owner) can have \(grouped(most)) \(unit); this one has \(grouped(count))", at: range())
  }
}

/// A number with its thousands set off by commas.
func grouped(_ number: Int) -> String {
  var digits = String(number)
  var groups: [String] = []
  while digits.utf8.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits = String(digits.dropLast(3))
  }
  return ([digits] + groups).joined(separator: ",")
}
