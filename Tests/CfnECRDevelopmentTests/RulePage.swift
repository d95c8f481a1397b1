// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// A page of a rule.
struct RulePage: Sendable, CustomTestStringConvertible {
  /// The rule.
  let name: String
  /// The page.
  let page: MarkdownPage

  /// Reads a page.
  init(_ url: URL) throws {
    name = url.deletingPathExtension().lastPathComponent
    page = try MarkdownPage(url)
  }

  /// The folder of the pages.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/rules")

  /// All pages, sorted by name.
  static let all: [RulePage] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
      .compactMap { try? RulePage(folder.appending(path: $0)) }
  }()

  var testDescription: String { name }
}
