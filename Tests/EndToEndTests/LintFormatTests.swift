// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The machine formats as CI sees them; `Command` has every document judged besides.
@Suite struct LintFormatTests {
  static let formats = ["json", "sarif", "github", "gitlab", "junit"]

  /// A folder with a clean template, two bad ones and one that is none.
  private func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(LintCommandTests.clean, to: "clean.yaml")
    try folder.write(LintCommandTests.bad, to: "infra/bad.yaml")
    try folder.write(
      "\u{FEFF}"
        + LintCommandTests.bad.replacing("\n", with: "\r\n")
        .replacing("Images:", with: "Images: # 名前"), to: "windows.yaml")
    try folder.write(LintCommandTests.other, to: "ci.yaml")
    return folder
  }

  @Test(arguments: formats)
  func `standard output is one document and standard error is empty`(format: String) throws {
    let folder = try project()
    let command = Command(directory: folder.url)
    let output = try command.run("lint", "--format", format)
    #expect(output.status == 1)
    #expect(output.standardError.isEmpty)
    #expect(output.standardOutput.contains("IMMUTABEL"))
    #expect(output.standardOutput.hasSuffix("\n") && !output.standardOutput.hasSuffix("\n\n"))
    #expect(try command.run("lint", "--format", format).standardOutput == output.standardOutput)

    let written = try command.run("lint", "--format", format, "-o", "report")
    #expect(written.standardOutput.isEmpty && written.standardError.isEmpty)
    #expect(try folder.read("report") == output.standardOutput)
  }

  @Test(arguments: formats)
  func `a run without templates is a document too`(format: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(LintCommandTests.other, to: "ci.yaml")
    let output = try Command(directory: folder.url).run("lint", "--format", format)
    #expect(output.status == 0)
    #expect(output.standardError.hasPrefix("no template with AWS::ECR resources found"))
    #expect(output.standardOutput.isEmpty == (format == "github"))
    let quiet = try Command(directory: folder.url).run("lint", "--quiet", "--format", format)
    #expect(quiet.standardError.isEmpty)
    #expect(quiet.standardOutput == output.standardOutput)
  }

  @Test(arguments: formats)
  func `an input that cannot be read stands in the document`(format: String) throws {
    let folder = try project()
    let command = Command(directory: folder.url)
    let output = try command.run("lint", "--quiet", "--format", format, "gone.yaml", "clean.yaml")
    #expect(output.status == 66)
    #expect(output.standardError == "error: read 'gone.yaml': there is no such file or directory\n")
    #expect(output.standardOutput.contains("gone.yaml"))
    #expect(output.standardOutput.contains("there is no such file or directory"))
  }

  @Test(arguments: formats)
  func `a wrong configuration leaves standard output empty`(format: String) throws {
    let folder = try project()
    try folder.write("ignroe: []\n", to: ".cfn-ecr.yaml")
    let output = try Command(directory: folder.url).run("lint", "--format", format)
    #expect(output.status == 78)
    #expect(output.standardOutput.isEmpty)
  }

  @Test func `sarif-tools reads the findings that the concise form has`() throws {
    let folder = try project()
    let command = Command(directory: folder.url)
    _ = try command.run("lint", "--format", "sarif", "-o", "report.sarif")
    let read = try PythonTools.validator(
      "sarif_records", folder.url.appending(path: "report.sarif").path)
    #expect(
      read == """
        infra/bad.yaml\t6\terror\tunknown-value
        windows.yaml\t6\terror\tunknown-value

        """)
  }

  @Test func `the fixes of SARIF mend the files for who applies them`() throws {
    let folder = try project()
    let command = Command(directory: folder.url)
    _ = try command.run("lint", "--format", "sarif", "-o", "report.sarif")
    _ = try PythonTools.validator(
      "sarif_apply", folder.url.path, folder.url.appending(path: "report.sarif").path)
    #expect(try command.run("lint", "--strict").status == 0)
    let mended = LintCommandTests.bad.replacing("IMMUTABEL", with: "IMMUTABLE")
    #expect(try folder.read("infra/bad.yaml") == mended)
    #expect(
      try folder.read("windows.yaml")
        == "\u{FEFF}"
        + mended.replacing("\n", with: "\r\n").replacing("Images:", with: "Images: # 名前"))
  }

  @Test func `what is allowed is shown as such`() throws {
    let text = LintCommandTests.bad.replacing(
      "IMMUTABEL", with: "IMMUTABEL # cfn-ecr: allow unknown-value -- legacy")
    func shown(_ format: String) throws -> String {
      try Command().run("lint", "--show-suppressed", "--format", format, "-", input: text)
        .standardOutput
    }
    #expect(try shown("sarif").contains(#""kind": "inSource""#))
    #expect(try shown("sarif").contains(#""justification": "legacy""#))
    #expect(try shown("github").hasPrefix("::notice file=<stdin>,line=6,"))
    #expect(try shown("gitlab") == "[]\n")
    #expect(try shown("junit").contains(#"<skipped message="suppressed by comment: legacy"/>"#))
    let hidden = try Command().run("lint", "--format", "sarif", "-", input: text).standardOutput
    #expect(hidden.contains(#""results": []"#))
  }
}
