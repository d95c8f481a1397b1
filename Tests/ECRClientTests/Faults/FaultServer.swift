// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The servers of `Tests/Servers/faults.py`, which all tests of a run share.
final class FaultServer: Sendable {
  /// The servers of faults printed nothing.
  struct NotStarted: Error {}

  private let directory: URL
  private let ports: [String: Int]

  /// Ends the server when this process ends, however it does: its standard input ends then.
  private let lifeline: FileHandle

  private static let started = Result { try FaultServer() }

  /// The server; started by the first test that asks.
  static func shared() throws -> FaultServer { try started.get() }

  private init() throws {
    directory = FileManager.default.temporaryDirectory
      .appending(path: "faults-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = PythonTools.root.appending(path: ".venv/bin/python")
    process.arguments = [
      PythonTools.root.appending(path: "Tests/Servers/faults.py").path, directory.path,
    ]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    lifeline = input.fileHandleForWriting
    var line = Data()
    while line.last != UInt8(ascii: "\n") {
      let byte = output.fileHandleForReading.readData(ofLength: 1)
      guard !byte.isEmpty else {
        throw NotStarted()
      }
      line += byte
    }
    ports = try JSONDecoder().decode([String: Int].self, from: line)
  }

  /// The path of a file with an authority's certificate: `ours.pem` or `other.pem`.
  func file(_ name: String) -> String { directory.appending(path: name).path }

  /// The port of one of the servers.
  func port(_ name: String) throws -> Int { try #require(ports[name]) }

  /// The URL of a path of one of the servers.
  func url(_ path: String, at server: String = "plain") throws -> String {
    let scheme = ["secure", "misnamed"].contains(server) ? "https" : "http"
    return "\(scheme)://127.0.0.1:\(try port(server))/\(path)"
  }
}
