// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Templates of strangers: their names and their texts reach every format and say nothing in it.
@Suite struct HostileNameTests {
  static let formats = ["text", "concise"] + LintFormatTests.formats
  static let name = "::error::\u{1b}[31m\n::stop-commands::x %0A,[a](b)\u{202e}<&\"'>{0}.yaml"

  private func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let value = #"x\e[2J\r\n::error::y\L\u202E%0A</failure>[a](http://b)\uFFFD{0}"#
    try folder.write(
      LintCommandTests.bad.replacing("IMMUTABEL", with: "\"\(value)\"")
        .replacing("Images:", with: "\"Ima\\e[0m</a>\":")
        + "    Metadata: {cfn-ecr: {allow: [\"\(value)\"]}}\n",
      to: Self.name)
    return folder
  }

  @Test(arguments: formats)
  func `nothing raw of a hostile template is printed`(format: String) throws {
    let folder = try project()
    let gone = "gone" + Self.name
    let output = try Command(directory: folder.url)
      .run(list: ["lint", "--show-suppressed", "--format", format, ".", gone])
    #expect(output.status == 66)
    for text in [output.standardOutput, output.standardError] {
      #expect(!text.isEmpty)
      let controls = text.unicodeScalars.filter {
        $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
      }
      #expect(controls.isEmpty, Comment(rawValue: text))
    }
    let commands = output.standardOutput.split(separator: "\n")
      .filter { $0.drop(while: \.isWhitespace).hasPrefix("::") }
    if format == "github" {
      #expect(commands.count > 2)
      #expect(
        commands.allSatisfy { $0.hasPrefix("::error file=") || $0.hasPrefix("::warning file=") })
      #expect(commands.count == output.standardOutput.split(separator: "\n").count)
    } else {
      #expect(commands.isEmpty)
    }
    #expect(!output.standardError.split(separator: "\n").contains { $0.hasPrefix("::") })
  }

  @Test func `a name of the command line or the configuration prints nothing raw either`() throws {
    let folder = try project()
    let evil = "\u{1b}[31m\u{202e}"
    try folder.write("ignore: [\"\\e[31m\"]\n\"\\e[0m\": 1\n", to: "\(evil).yaml")
    for arguments in [
      ["lint", "--select", evil, "."], ["lint", "--config", "\(evil).yaml"],
      ["lint", "--config", "gone\(evil).yaml"], ["lint", "-o", "no/\(evil)", "."],
      ["lint", "--stdin-filename", evil, "-"], ["lint", evil],
    ] {
      let output = try Command(directory: folder.url).run(
        list: arguments, input: LintCommandTests.bad)
      #expect(output.status != 0)
      let text = output.standardError + output.standardOutput
      #expect(!text.contains("\u{1b}") && !text.contains("\u{202e}"), Comment(rawValue: text))
    }
  }
}
