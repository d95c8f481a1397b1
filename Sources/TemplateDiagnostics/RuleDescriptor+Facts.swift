// SPDX-License-Identifier: Apache-2.0

extension RuleDescriptor {
  /// One line of Markdown with the severity, the group, the fix and the names elsewhere.
  package var facts: String {
    var parts = [
      "Severity **\(severity.rawValue)**",
      "group **\(group.rawValue)**\(group.isDefault ? "" : " (not on by default)")",
      "fix **\(fix?.rawValue ?? "none")**",
    ]
    var others = Self.tools.compactMap { tool, isOfTool -> String? in
      let names = foreignIdentifiers.filter(isOfTool)
      return names.isEmpty ? nil : "\(tool) \(names.joined(separator: ", "))"
    }
    let unknown = foreignIdentifiers.filter { name in !Self.tools.contains { $0.1(name) } }
    others += unknown.isEmpty ? [] : [unknown.joined(separator: ", ")]
    if !others.isEmpty { parts.append("elsewhere \(others.joined(separator: "; "))") }
    return parts.joined(separator: " · ")
  }

  /// Tools by the form of their identifiers; cfn-guard's are those of the Guard Rules Registry.
  private static let tools: [(String, @Sendable (String) -> Bool)] = [
    ("cfn-lint", { isCode($0, letters: "EWI", digits: 4) }),
    ("cfn_nag", { isCode($0, letters: "FW", digits: 1...3) }),
    ("checkov", { $0.hasPrefix("CKV") }),
    ("Security Hub", { $0.hasPrefix("ECR.") }),
    ("Control Tower", { $0.hasPrefix("CT.") }),
    ("cfn-guard", { $0.contains("_") && !$0.hasPrefix("CKV") }),
    ("trivy", { $0.hasPrefix("AVD-") || $0.hasPrefix("AWS-") }),
  ]

  private static func isCode(_ name: String, letters: String, digits: ClosedRange<Int>) -> Bool {
    guard let first = name.first, letters.contains(first) else { return false }
    let rest = name.utf8.dropFirst()
    return digits.contains(rest.count)
      && rest.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
  }

  private static func isCode(_ name: String, letters: String, digits: Int) -> Bool {
    isCode(name, letters: letters, digits: digits...digits)
  }
}
