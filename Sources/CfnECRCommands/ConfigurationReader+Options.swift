// SPDX-License-Identifier: Apache-2.0

import ECRLint
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// The setting `options`: what a project says of itself.
extension ConfigurationReader {
  private static let optionKeys = [
    "required-tags", "repository-name", "trusted-accounts", "trusted-organizations",
  ]

  /// Reads the options.
  mutating func options(_ node: Node) -> LintOptions {
    var options = LintOptions()
    guard node.writtenEntries != nil else {
      complain("'options' must be a mapping", node)
      return options
    }
    for entry in entries(of: node, "an option", among: Self.optionKeys) {
      switch entry.key.text {
      case "required-tags":
        options.requiredTags = strings(
          entry.value, "a tag key: 1 to 128 characters, not beginning with 'aws:'"
        ) { $0.unicodeScalars.count <= 128 && !$0.lowercased().hasPrefix("aws:") }
      case "repository-name": options.repositoryName = pattern(entry.value)
      case "trusted-accounts":
        options.trustedAccounts = strings(entry.value, "an account ID of 12 digits") {
          isAccountID($0)
        }
      case "trusted-organizations":
        options.trustedOrganizations = strings(
          entry.value, "an organization ID, such as 'o-a1b2c3d4e5'", where: Self.isOrganization)
      default: continue
      }
    }
    return options
  }

  private mutating func pattern(_ node: Node) -> Pattern? {
    guard let text = text(node, "'repository-name'") else { return nil }
    do throws(PatternError) {
      return try Pattern(text)
    } catch {
      switch error {
      case .malformed(let problem, _):
        complain("'repository-name' must be a regular expression: \(problem)", node)
      case .unsupported(let construct, _):
        complain(
          "'repository-name' must do without \(construct), which cannot be matched in linear time",
          node)
      }
      return nil
    }
  }

  /// Whether a text is an organization's ID.
  ///
  /// Source: Organizations API Reference, Organization, `Id`: `^o-[a-z0-9]{10,32}$`.
  private static func isOrganization(_ text: String) -> Bool {
    let rest = text.utf8.dropFirst(2)
    return text.hasPrefix("o-") && (10...32).contains(rest.count)
      && rest.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= $0
          || (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0
      }
  }
}
