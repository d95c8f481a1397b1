// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CfnECRDevelopment
import Foundation

/// The tool for work on cfn-ecr itself, run at the root of the package.
@main
struct Development: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cfn-ecr-dev", abstract: "Makes the files that are made of others.",
    subcommands: [Generate.self])
}

/// `cfn-ecr-dev generate`.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the lists of rules, the facts on their pages, and the pages for explain.")

  func run() throws {
    let generated = GeneratedFiles(
      pages: try RulePages.read(GeneratedFiles.folder),
      planPages: try RulePages.read(GeneratedFiles.planFolder))
    for file in generated.files {
      let old = try? String(contentsOfFile: file.path, encoding: .utf8)
      guard old != file.text else { continue }
      try file.text.write(toFile: file.path, atomically: true, encoding: .utf8)
      print("wrote \(file.path)")
    }
  }
}
