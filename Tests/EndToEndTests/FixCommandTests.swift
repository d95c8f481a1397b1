// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite struct FixCommandTests {
  /// A misspelt value, an allowed one, and a pair of which half is missing.
  static let text = """
    AWSTemplateFormatVersion: "2010-09-09"
    Resources:
      # Keep this comment.
      Images:
        Type: AWS::ECR::Repository
        DeletionPolicy: Retain   # and this one
        Properties:
          ImageTagMutability:   immutable  # wide

    """

  static let fixed = text.replacing("immutable", with: "IMMUTABLE")

  private func folder(_ text: String = text) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "t.yaml")
    return folder
  }

  private func lint(_ folder: TemporaryFolder, _ arguments: String...) throws -> Command.Output {
    try Command(directory: folder.url).run(list: ["lint"] + arguments)
  }

  @Test func `safe fixes are made and the rest stays`() throws {
    let folder = try folder()
    let output = try lint(folder, "--fix")
    #expect(output.status == 0)
    #expect(output.standardOutput.contains("[unpaired-deletion-policy]"))
    #expect(!output.standardOutput.contains("[unknown-value]"))
    #expect(
      output.standardError
        == "1 template, 1 repository: 1 warning; 1 fix in 1 file made, 1 more with --unsafe-fixes\n"
    )
    #expect(try folder.read("t.yaml") == Self.fixed)
    #expect(try lint(folder, "--fix").standardError.contains("; nothing to fix, 1 more"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["t.yaml"])
  }

  @Test(arguments: [["--unsafe-fixes"], ["--fix", "--unsafe-fixes"]])
  func `unsafe fixes are made only when asked for`(options: [String]) throws {
    let folder = try folder()
    let output = try Command(directory: folder.url).run(list: ["lint", "--strict"] + options)
    #expect(output.status == 0)
    #expect(
      try folder.read("t.yaml")
        == Self.fixed.replacing(
          "# and this one\n", with: "# and this one\n    UpdateReplacePolicy: Retain\n"))
  }

  @Test func `a diff shows what would change and changes nothing`() throws {
    let folder = try folder()
    let output = try lint(folder, "--diff")
    #expect(output.status == 1)
    #expect(
      output.standardOutput == """
        --- a/t.yaml
        +++ b/t.yaml
        @@ -5,4 +5,4 @@
             Type: AWS::ECR::Repository
             DeletionPolicy: Retain   # and this one
             Properties:
        -      ImageTagMutability:   immutable  # wide
        +      ImageTagMutability:   IMMUTABLE  # wide

        """)
    #expect(output.standardError.contains("; 1 fix in 1 file would be made"))
    #expect(try folder.read("t.yaml") == Self.text)
    #expect(try lint(folder, "--diff", "--format", "json").status == 64)
    #expect(try lint(folder, "--diff", "--write-baseline", "b.json").status == 64)
  }

  @Test func `git applies the diff and gets what the fix makes`() throws {
    let crlf = Self.text.replacing("\n", with: "\r\n")
    let folder = try folder("\u{FEFF}" + crlf)
    try folder.write(Self.text.dropLast() + "# end", to: "deep/u.yaml")
    _ = try lint(folder, "--unsafe-fixes", "--diff", "-o", "fix.patch", ".")
    let git = Process()
    git.executableURL = URL(filePath: "/usr/bin/env")
    git.arguments = ["git", "apply", "fix.patch"]
    git.currentDirectoryURL = folder.url
    try git.run()
    git.waitUntilExit()
    #expect(git.terminationStatus == 0)
    let patched = try (folder.read("t.yaml"), folder.read("deep/u.yaml"))
    try folder.write("\u{FEFF}" + crlf, to: "t.yaml")
    try folder.write(Self.text.dropLast() + "# end", to: "deep/u.yaml")
    _ = try lint(folder, "--unsafe-fixes")
    #expect(try folder.read("t.yaml") == patched.0)
    #expect(try folder.read("deep/u.yaml") == patched.1)
    #expect(patched.0.hasPrefix("\u{FEFF}AWSTemplate"))
    #expect(patched.0.contains("UpdateReplacePolicy: Retain\r\n"))
    #expect(!patched.0.replacing("\r\n", with: "").unicodeScalars.contains("\n"))
  }

  @Test func `standard input comes out fixed and the report beside it`() throws {
    let output = try Command().run("lint", "--fix", "-", input: Self.text)
    #expect(output.status == 0)
    #expect(output.standardOutput == Self.fixed)
    #expect(output.standardError.contains("<stdin>:6:5: warning: "))
    let other = try Command().run("lint", "--fix", "-", input: LintCommandTests.other)
    #expect(other.standardOutput == LintCommandTests.other)
    let diff = try Command().run(
      "lint", "--diff", "--stdin-filename", "x.yaml", "-", input: Self.text)
    #expect(diff.standardOutput.hasPrefix("--- a/x.yaml\n"))
    #expect(try Command().run("lint", "--fix", "-", "templates", input: Self.text).status == 64)
    #expect(
      try Command().run("lint", "--fix", "--format", "json", "-", input: Self.text).status == 64)
  }

  @Test func `what is allowed or in the baseline is not fixed`() throws {
    let folder = try folder(
      Self.text.replacing("# wide", with: "# cfn-ecr: allow unknown-value -- so it is"))
    _ = try lint(folder, "--fix")
    #expect(try folder.read("t.yaml").contains("immutable"))

    try folder.write(Self.text, to: "t.yaml")
    _ = try lint(folder, "--write-baseline", "b.json")
    _ = try lint(folder, "--fix", "--baseline", "b.json")
    #expect(try folder.read("t.yaml") == Self.text)
    _ = try lint(folder, "--fix", "--baseline", "b.json", "--mandatory", "unknown-value")
    #expect(try folder.read("t.yaml") == Self.fixed)
  }

  @Test func `permissions stay and a link stays a link`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.text, to: "real/t.yaml")
    let link = folder.url.appending(path: "link.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: "real/t.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    #expect(try lint(folder, "--fix", "link.yaml").status == 0)
    #expect(try folder.read("real/t.yaml") == Self.fixed)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "real/t.yaml")
  }

  @Test func `a file under two names is fixed once`() throws {
    let folder = try folder()
    let output = try lint(folder, "--fix", "t.yaml", "./t.yaml")
    #expect(output.status == 0)
    #expect(try folder.read("t.yaml") == Self.fixed)
  }

  @Test func `what is no regular file is refused and its findings stay`() throws {
    let folder = try folder()
    let pipe = Process()
    pipe.executableURL = URL(filePath: "/bin/bash")
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let binary = products.appending(path: "cfn-ecr").path
    pipe.arguments = ["-c", "'\(binary)' lint --fix <(cat t.yaml) > out 2> err"]
    pipe.currentDirectoryURL = folder.url
    try pipe.run()
    pipe.waitUntilExit()
    #expect(pipe.terminationStatus == 73)
    #expect(try folder.read("err").contains("it is not a regular file; fix it by hand"))
    #expect(try folder.read("out").contains("[unknown-value]"))
  }
}
