// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Foundation
  import TestSupport
  import Testing

  /// The page of the walk is what the walk prints, played on the loopback interface with real clients.
  @Suite struct WalkthroughTests {
    @Test(.timeLimit(.minutes(20)))
    func `the walk passes and its page shows it`() throws {
      let process = Process()
      let scratch = try TemporaryFolder()
      let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      process.executableURL = Command.root.appending(path: "examples/walkthrough/walk.sh")
      process.arguments = [products.appending(path: "cfn-ecr").path]
      let tools = Command.root.appending(path: ".venv/bin").path
      let environment = ProcessInfo.processInfo.environment
      process.environment = environment.merging(
        ["PATH": "\(tools):\(environment["PATH"] ?? "")", "NO_COLOR": "1"]) { $1 }
      process.standardOutput = try scratch.handle("page")
      process.standardError = try scratch.handle("problems")
      try process.run()
      process.waitUntilExit()
      let problems = try scratch.read("problems")
      #expect(process.terminationStatus == 0, Comment(rawValue: problems))
      try Golden.expect(
        Self.withoutChance(try scratch.read("page")),
        equals: Command.root.appending(path: "docs/walkthrough.md"))
    }

    /// What the clock and the system choose, in the form of one day and one port.
    private static func withoutChance(_ page: String) -> String {
      // The walk may pass midnight.
      let days = [Date.now, Date.now - 600].map { $0.formatted(.iso8601.year().month().day()) }
      return
        page
        .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "2026-06-01T12:00:00Z")
        .replacing(days[0], with: "2026-06-01").replacing(days[1], with: "2026-06-01")
        .replacing(/127\.0\.0\.1:\d+/, with: "127.0.0.1:5000")
    }
  }
#endif
