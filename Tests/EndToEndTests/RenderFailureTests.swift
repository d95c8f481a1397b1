// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What a run of `cfn-ecr render` that does not succeed leaves behind.
@Suite struct RenderFailureTests {
  private static let template = """
    AWSTemplateFormatVersion: "2010-09-09"
    Parameters:
      Team: {Type: String, AllowedValues: [dev, prod, test]}
    Resources:
      Repository: {Type: "AWS::ECR::Repository", Properties: {RepositoryName: !Sub "${Team}/app"}}
    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.template, to: "t.yaml")
    for name in ["dev", "prod", "test"] {
      try folder.write(
        "template-file-path: ../t.yaml\nparameters: {Team: \(name)}\n", to: "d/\(name).yaml")
      try folder.write("old \(name)\n", to: "out/\(name).yaml")
    }
    return folder
  }

  private func files(_ folder: TemporaryFolder) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "out").path)
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, (try? folder.read("out/\($0)")) ?? "a directory") })
  }

  private let arguments = [
    "render", "d/dev.yaml", "d/prod.yaml", "d/test.yaml", "-o", "out",
  ]

  @Test(arguments: ["Team: none", "Team: [", "Other: dev"])
  func `values that are wrong for one environment leave all files as they were`(
    values: String
  ) throws {
    let folder = try folder()
    let before = try files(folder)
    try folder.write(
      "template-file-path: ../t.yaml\nparameters: {\(values)}\n", to: "d/test.yaml")
    let output = try Command(directory: folder.url).run(list: arguments)
    #expect(output.status == 1)
    #expect(output.standardOutput.isEmpty)
    #expect(try files(folder) == before)
  }

  @Test func `a deployment that cannot be read leaves all files as they were`() throws {
    let folder = try folder()
    let before = try files(folder)
    try FileManager.default.removeItem(at: folder.url.appending(path: "d/test.yaml"))
    let output = try Command(directory: folder.url).run(list: arguments)
    #expect(output.status == 66)
    #expect(try files(folder) == before)
  }

  @Test func `a file that cannot be written leaves the others as they were`() throws {
    let folder = try folder()
    let last = folder.url.appending(path: "out/test.yaml")
    try FileManager.default.removeItem(at: last)
    try FileManager.default.createDirectory(at: last, withIntermediateDirectories: false)
    let before = try files(folder)
    let output = try Command(directory: folder.url).run(list: arguments)
    #expect(output.status == 73)
    #expect(output.standardOutput.isEmpty)
    #expect(
      output.standardError == """
        error: write 'out/test.yaml': Is a directory; choose another path or make room

        """)
    #expect(try files(folder) == before, "no temporary file is left either")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a device that is full leaves the others as they were`() throws {
    let folder = try folder()
    let last = folder.url.appending(path: "out/test.yaml")
    try FileManager.default.removeItem(at: last)
    try FileManager.default.createSymbolicLink(
      atPath: last.path, withDestinationPath: "/dev/full")
    let output = try Command(directory: folder.url).run(list: arguments)
    #expect(output.status == 73)
    #expect(output.standardError.contains("No space left on device"))
    #expect(try folder.read("out/dev.yaml") == "old dev\n")
    #expect(try folder.read("out/prod.yaml") == "old prod\n")
  }

  @Test func `a directory that cannot be made is an output that cannot be written`() throws {
    let folder = try folder()
    for directory in ["t.yaml", "t.yaml/deep"] {
      let output = try Command(directory: folder.url).run("render", "d/dev.yaml", "-o", directory)
      #expect(output.status == 73)
      #expect(output.standardError.hasPrefix("error: write '\(directory)"))
    }
    #expect(try folder.read("t.yaml") == Self.template)
  }

  @Test func `files keep their links and their permissions`() throws {
    let folder = try folder()
    let (link, file) = ("out/dev.yaml", folder.url.appending(path: "elsewhere"))
    try FileManager.default.removeItem(at: folder.url.appending(path: link))
    try folder.write("old\n", to: "elsewhere")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: link), withDestinationURL: file)
    let output = try Command(directory: folder.url).run(list: arguments)
    #expect(output.status == 0)
    #expect(try folder.read("elsewhere").contains("dev/app"))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try files(folder).keys.sorted() == ["dev.yaml", "prod.yaml", "test.yaml"])
  }
}
