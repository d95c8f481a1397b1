// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// What `make demo` shows.
@Suite struct DemoTests {
  @Test func `the demo shows every kind of change, of drift and of blocking`() throws {
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      Command.root.appending(path: "examples/demo.sh").path,
      products.appending(path: "cfn-ecr").path,
    ]
    process.standardOutput = try folder.handle("out")
    process.standardError = try folder.handle("errors")
    try process.run()
    process.waitUntilExit()
    let (output, errors) = (try folder.read("out"), try folder.read("errors"))
    #expect(process.terminationStatus == 0, "\(errors)")
    for part in [
      "'team/web' will be created", "'team/app' will be updated in place", "'team/base' is blocked",
      "'team/lambda' will be deleted", "blocker[fixed-name-replacement]: ",
      "data-loss[images-deleted]: ", "data-loss[images-expire]: ",
      "declared -> live; no update changes it back",
      "live, not declared; the next update of the resource deletes it:",
      "live, not declared; it stays:", "could not be read:",
      "\nNo changes. What is deployed and live",
      "# fixed-name-replacement", "Expire within a day: 1 image",
    ] {
      #expect(output.contains(part), "\(part)\n\(output)")
    }
  }
}
