// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Which recorded images a plan takes.
@Suite struct PlanImagesTests {
  private let state = Command.root.appending(path: "examples/states/registry.json").path
  private let arguments = [
    "plan", "--now", "2026-06-03T00:00:00Z", "--fail-on", "never", "--live",
  ]

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      """
      Resources:
        App:
          Type: AWS::ECR::Repository
          Properties: {RepositoryName: team/app, EmptyOnDelete: true}
      """, to: "old.yaml")
    _ = try folder.write("Resources: {}\n", to: "new.yaml")
    return folder
  }

  @Test func `without images what becomes of them is not known`() throws {
    let folder = try folder()
    let command = Command(directory: folder.url)
    let sides = ["--deployed", "old.yaml", "new.yaml"]
    let all = try command.run(list: arguments + [state] + sides)
    #expect(all.standardOutput.contains("data-loss[images-deleted]: "), "\(all.standardError)")
    let none = try command.run(list: arguments + [state, "--no-images"] + sides)
    #expect(none.standardOutput.contains("data-loss[images-not-read]: "))
    #expect(none.standardOutput.contains("is not complete: the images of 'App' were not read."))
    #expect(none.standardError.isEmpty)
  }

  @Test func `all images asked for are those that the state must hold`() throws {
    let folder = try folder()
    let command = Command(directory: folder.url)
    let names = (1...7).map { #"{"repositoryName": "r\#($0)"}"# }
    _ = try folder.write(
      #"{"describe-repositories": {"repositories": [\#(names.joined(separator: ", "))]},"#
        + #" "describe-images": {"r1": {"imageDetails": []}, "r2": {"imageDetails": [], "nextToken": "n"}}}"#,
      to: "live.json")
    let output = try command.run(list: arguments + ["live.json", "--images", "old.yaml"])
    #expect(
      output.standardError
        == "note: the live state does not hold all images of 'r2', 'r3', 'r4', 'r5', 'r6' and 1 more\n"
    )
    let quiet = try command.run(list: arguments + ["live.json", "--images", "old.yaml", "--quiet"])
    #expect(quiet.standardError.isEmpty)
    for options in [["--images", "--no-images"], ["--images", "--offline"]] {
      let output = try command.run(list: ["plan", "old.yaml"] + options)
      #expect(output.status == 64)
    }
  }
}
