// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The pages of the rules on disk.
public enum RulePages {
  /// Reads the pages of a folder, by the names of their rules.
  public static func read(_ folder: String) throws -> [String: String] {
    var pages: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasSuffix(".md") && name != "README.md" {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      pages[String(name.dropLast(3))] = text
    }
    return pages
  }
}
