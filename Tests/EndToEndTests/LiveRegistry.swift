// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Foundation
  import TestSupport
  import Testing

  /// A stand-in for AWS with the tool pointed at it.
  struct LiveRegistry {
    let server: MotoServer
    let folder: TemporaryFolder

    init() throws {
      (server, folder) = (try MotoServer(), try TemporaryFolder())
    }

    /// Runs the tool on the server, with other variables where a test says so; the calls before are forgotten.
    ///
    /// What hangs is ended after a minute.
    func run(
      _ arguments: String..., with changes: [String: String] = [:],
      meanwhile: @escaping (Process) throws -> Void = { _ in }
    ) throws -> Command.Output {
      try run(list: arguments, with: changes, meanwhile: meanwhile)
    }

    /// Runs the tool with a list of arguments.
    func run(
      list arguments: [String], with changes: [String: String] = [:],
      meanwhile: @escaping (Process) throws -> Void = { _ in }
    ) throws -> Command.Output {
      try server.control("forget-calls")
      let environment = server.environment.merging(changes) { $1 }
      return try Command(
        directory: folder.url, environment: environment, limit: .seconds(60), meanwhile: meanwhile
      )
      .run(list: arguments)
    }

    /// The names of all files in the folder.
    var files: [String] {
      get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }
    }

    /// Deploys a template with the AWS CLI.
    func deploy(_ template: String, stack: String) throws {
      let file = try folder.write(template, to: "\(stack).deployed.yaml")
      let output = try server.cli(
        "cloudformation", "deploy", "--stack-name", stack, "--template-file", file.path)
      try #require(output.status == 0, "\(output.text)")
    }

    /// Expects that what was called is in the documented policy, and that nothing was written.
    func expectCallsInPolicy(sourceLocation: SourceLocation = #_sourceLocation) throws {
      let file = PythonTools.root.appending(path: "docs/iam-policy.json")
      let text = try String(contentsOf: file, encoding: .utf8)
      let reads = ["Describe", "Get", "List", "BatchGet"]
      for call in try server.calls() {
        let name = call.action.drop { $0 != ":" }.dropFirst()
        #expect(
          reads.contains { name.hasPrefix($0) }, "\(call.action)", sourceLocation: sourceLocation)
        #expect(
          text.contains("\"\(call.action)\""), "\(call.action)", sourceLocation: sourceLocation)
      }
    }

    /// A template of repositories with some names.
    static func template(_ names: [String], _ properties: String = "") -> String {
      names.enumerated().reduce(into: "Resources:\n") { text, item in
        text += "  Repository\(item.offset):\n    Type: AWS::ECR::Repository\n"
        text += "    Properties:\n      RepositoryName: \(item.element)\n\(properties)"
      }
    }
  }
#endif
