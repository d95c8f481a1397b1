// SPDX-License-Identifier: Apache-2.0

import ECRModel

/// Finds the live repository whose name CloudFormation made up for a resource.
///
/// Such a name is the stack's name, the logical ID and 12 letters or digits, joined by `-` and in lower
/// case; runs of `-` count as one. Source: the published handler of `AWS::ECR::Repository` of 2023 and
/// cloudformation-cli-java-plugin, `IdentifierUtils`. Names that are cut to 256 characters are not found.
struct GeneratedNames: Sendable {
  private var names: [String: [String]] = [:]

  /// Whether all names of the registry are known.
  let isWhole: Bool

  private static let suffix = 12
  private static let longest = 256

  /// Sorts the names of a listing by what stands before their suffix; takes time linear in their text.
  init(_ names: some Sequence<String>, isWhole: Bool) {
    self.isWhole = isWhole
    for name in names {
      guard let dash = name.lastIndex(of: "-") else { continue }
      let suffix = name[name.index(after: dash)...]
      guard suffix.utf8.count == Self.suffix,
        suffix.utf8.allSatisfy({ $0.isLowercaseLetter || $0.isDecimalDigit })
      else { continue }
      self.names[String(name[..<dash]), default: []].append(name)
    }
  }

  /// The names that may be a resource's, in order; nil when the name would be cut.
  func candidates(stack: String, logicalID: String) -> [String]? {
    guard stack.utf8.count + logicalID.utf8.count + Self.suffix + 2 <= Self.longest else {
      return nil
    }
    let base = "\(Self.collapsed(stack))-\(logicalID)".lowercased()
    return (names[base] ?? []).sorted()
  }

  private static func collapsed(_ name: String) -> String {
    var result = ""
    for character in name where character != "-" || !(result.isEmpty || result.last == "-") {
      result.append(character)
    }
    return result
  }
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isDecimalDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
