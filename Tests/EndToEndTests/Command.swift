// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The built `cfn-ecr`, run as a user runs it.
struct Command {
  /// What a run gave.
  struct Output {
    var standardOutput: String
    var standardError: String
    var status: Int32
  }

  /// The root of the package.
  static let root = PythonTools.root

  /// The directory that the run begins in.
  var directory = Command.root

  /// What is set besides the environment of the tests.
  var environment: [String: String] = [:]

  /// The time after which the run is ended, with a status that no test expects.
  var limit: DispatchTimeInterval = .seconds(300)

  /// What is done while the command runs.
  var meanwhile: (Process) throws -> Void = { _ in }

  /// Runs the command and judges its document, if it wrote one; what it reads from standard input is written to a file first, so that no pipe
  /// can fill up and block.
  func run(
    _ arguments: String..., input: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Output {
    try run(list: arguments, input: input, sourceLocation: sourceLocation)
  }

  /// Runs the command with a list of arguments.
  func run(
    list arguments: [String], input: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Output {
    let scratch = try TemporaryFolder()
    let inputFile = try scratch.write(input, to: "stdin")
    let process = Process()
    // The test bundle is built beside the products.
    let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = products.appending(path: "cfn-ecr")
    process.arguments = arguments
    process.currentDirectoryURL = directory
    // What the tests' own terminal wants must not decide what a run shows.
    let colours: Set = ["NO_COLOR", "CLICOLOR_FORCE", "CLICOLOR"]
    process.environment = ProcessInfo.processInfo.environment
      .filter { !colours.contains($0.key) }
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try scratch.handle("stdout")
    process.standardError = try scratch.handle("stderr")
    try process.run()
    let end = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: end)
    defer { end.cancel() }
    try meanwhile(process)
    process.waitUntilExit()
    let output = Output(
      standardOutput: try scratch.read("stdout"), standardError: try scratch.read("stderr"),
      status: process.terminationStatus)
    if let kind = Self.documentKind(of: arguments), !output.standardOutput.isEmpty {
      let document = scratch.url.appending(path: "stdout")
      try PythonTools.expectValid([document], as: kind, sourceLocation: sourceLocation)
    }
    return output
  }

  /// The kind of document that standard output must be, if there is a validator of it.
  private static func documentKind(of arguments: [String]) -> String? {
    guard arguments.first == "lint", let flag = arguments.firstIndex(of: "--format") else {
      return nil
    }
    let format = arguments[(flag + 1)...].first
    return ["json", "sarif", "gitlab", "junit"].first { $0 == format }
  }
}

/// A folder that is gone when nothing refers to it any more.
final class TemporaryFolder {
  /// Where it is.
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "cfn-ecr-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file, and the folders on its way.
  @discardableResult
  func write(_ text: String, to path: String) throws -> URL {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
    return file
  }

  /// An empty file to write to.
  func handle(_ path: String) throws -> FileHandle {
    try FileHandle(forWritingTo: write("", to: path))
  }

  /// The text of a file, with U+FFFD where it is not UTF-8.
  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
  }
}
