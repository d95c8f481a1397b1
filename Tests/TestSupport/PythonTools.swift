// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Testing

/// Python programs that judge what cfn-ecr writes, so that it is not its own judge.
///
/// They run in the environment that `make venv` makes from `Tests/requirements.txt`.
public enum PythonTools {
  /// A program that did not do its work.
  public struct Failure: Error, CustomStringConvertible {
    /// What it said.
    public let description: String
  }

  /// What a run gave.
  public struct Output {
    /// Both standard streams, in the order in which they were written.
    public var text: String
    /// The exit status.
    public var status: Int32
  }

  /// The root of the package.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs Python, with the environment's packages, on some arguments.
  public static func run(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Output {
    let interpreter = root.appending(path: ".venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: interpreter.path) else {
      throw Failure(description: "there is no \(interpreter.path); 'make venv' makes it")
    }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = interpreter
    process.arguments = arguments
    // What is not compiled is not left behind in the sources either.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"]) { $1 }
      .merging(environment) { $1 }
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Output(text: String(decoding: data, as: UTF8.self), status: process.terminationStatus)
  }

  /// Runs a program of `Tests/Validators`, which must succeed, and returns what it printed.
  public static func validator(_ name: String, _ arguments: String...) throws -> String {
    let program = root.appending(path: "Tests/Validators/\(name).py")
    let output = try run([program.path] + arguments)
    guard output.status == 0 else { throw Failure(description: output.text) }
    return output.text
  }

  /// Expects files to be documents of a kind: `json`, `sarif`, `gitlab`, `junit` or `snapshot`.
  public static func expectValid(
    _ files: [URL], as kind: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let program = root.appending(path: "Tests/Validators/validate.py")
    let output = try run([program.path, kind] + files.map(\.path))
    guard output.status != 0 else { return }
    Issue.record("not valid \(kind):\n\(output.text)", sourceLocation: sourceLocation)
  }
}
