// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A stand-in for AWS on the loopback interface: `Tests/Servers/moto_server.py`.
///
/// Ends when nothing refers to it any more, and with the tests, however these end.
public final class MotoServer {
  /// A call that was made.
  public struct Call: Decodable, Hashable, Sendable {
    /// The action of IAM, such as `ecr:DescribeRepositories`.
    public var action: String
    /// The Region that the call was signed for.
    public var region: String
    /// The access key that it was signed with; empty without a signature.
    public var key: String
    /// The NAME of the URL that it was sent to, when that ended with `/via/NAME`; else empty.
    public var via: String
  }

  /// Where it listens.
  public let url: String

  private let process: Process
  private let input: Pipe

  /// Starts one with nothing in it, and waits until it listens.
  public init(arguments: [String] = []) throws {
    let interpreter = PythonTools.root.appending(path: ".venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: interpreter.path) else {
      throw PythonTools.Failure(
        description: "there is no \(interpreter.path); 'make venv' makes it")
    }
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = interpreter
    process.arguments =
      [PythonTools.root.appending(path: "Tests/Servers/moto_server.py").path] + arguments
    // What is not compiled is not left behind in the sources either.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"]) { $1 }
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    var line = Data()
    while let byte = try output.fileHandleForReading.read(upToCount: 1), byte != Data("\n".utf8) {
      line += byte
    }
    guard let port = Int(String(decoding: line, as: UTF8.self)) else {
      process.terminate()
      throw PythonTools.Failure(description: "the server of Tests/Servers does not start")
    }
    (self.process, self.input) = (process, input)
    url = "\(arguments.contains("--certificate") ? "https" : "http")://127.0.0.1:\(port)"
  }

  deinit {
    // It reads its standard input to the end, and then ends.
    try? input.fileHandleForWriting.close()
    process.terminate()
    process.waitUntilExit()
  }

  /// What a program needs to reach it, and nothing that leads to AWS.
  public var environment: [String: String] {
    [
      "AWS_ENDPOINT_URL": url, "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
      "AWS_SECRET_ACCESS_KEY": "secret",
      "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1",
      "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": "/dev/null",
      "AWS_SHARED_CREDENTIALS_FILE": "/dev/null", "AWS_MAX_ATTEMPTS": "1", "AWS_PAGER": "",
      "NO_PROXY": "127.0.0.1",
    ]
  }

  /// Runs the AWS CLI against it; what it prints is JSON.
  public func cli(_ arguments: String...) throws -> PythonTools.Output {
    let program = PythonTools.root.appending(path: ".venv/bin/aws")
    return try PythonTools.run(
      [program.path, "--output", "json"] + arguments, environment: environment)
  }

  /// Sets something, as `POST /control/NAME` with JSON does; returns what it answers.
  @discardableResult
  public func control(_ name: String, _ json: String = "{}") throws -> String {
    try post("control/\(name)", json)
  }

  /// Lets every call from now on be refused whose signature is wrong, or that IAM does not allow.
  public func checkSignatures() throws {
    try post("moto-api/reset-auth", "0")
  }

  @discardableResult
  private func post(_ path: String, _ text: String) throws -> String {
    let program = """
      import sys, urllib.request
      request = urllib.request.Request(sys.argv[1], sys.argv[2].encode(), {"Content-Type": "text/plain"})
      print(urllib.request.urlopen(request).read().decode())
      """
    let output = try PythonTools.run(
      ["-c", program, "\(url)/\(path)", text], environment: ["no_proxy": "127.0.0.1"])
    guard output.status == 0 else { throw PythonTools.Failure(description: output.text) }
    return output.text
  }

  /// Sets what goes wrong, as `call_faults.py` says it; nothing without rules.
  public func setFaults(_ rules: String...) throws {
    try control("faults", #"{"rules": [\#(rules.joined(separator: ", "))]}"#)
  }

  /// The calls since the start, or since they were forgotten.
  public func calls() throws -> [Call] {
    try JSONDecoder().decode([Call].self, from: Data(try control("calls").utf8))
  }
}
