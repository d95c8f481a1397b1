// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SystemPackage
import TemplateDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// When to colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  /// On a terminal that wants it.
  case auto
  /// Always.
  case always
  /// Never.
  case never

  /// Whether to colour what is written to a file descriptor.
  ///
  /// `NO_COLOR` and `CLICOLOR_FORCE` decide under `auto` when they are set and not empty.
  func isOn(_ descriptor: FileDescriptor, environment: [String: String]) -> Bool {
    func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if isSet("NO_COLOR") { return false }
      if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" { return true }
      return isatty(descriptor.rawValue) == 1 && environment["TERM"] != "dumb"
    }
  }
}

/// Where results and messages go.
struct Console {
  /// Whether lines about the run itself are left out; errors are not.
  var isQuiet = false

  /// Writes a line about the run itself to standard error.
  func say(_ line: String) {
    guard !isQuiet else { return }
    complain(line)
  }

  /// Writes a line that is needed whatever the verbosity is.
  func complain(_ line: String) {
    // A closed standard error leaves nobody to tell.
    _ = try? FileDescriptor.standardError.writeAll((line + "\n").utf8)
  }

  /// Writes a result to standard output, or to a file that is complete or not there.
  func write(_ text: String, to path: String?) throws(OutputError) {
    do {
      guard let path, path != "-" else {
        try FileDescriptor.standardOutput.writeAll(text.utf8)
        return
      }
      try Self.replace(FilePath(path), with: text)
    } catch let error as Errno {
      // Whoever read standard output has seen enough.
      if path == nil, error == .brokenPipe { return }
      throw OutputError(path: path ?? "<stdout>", cause: error.description)
    } catch {
      throw OutputError(path: path ?? "<stdout>", cause: "\(error)")
    }
  }

  private static func replace(_ path: FilePath, with text: String) throws {
    var temporary = path
    let name = path.lastComponent?.string ?? "output"
    temporary.removeLastComponent()
    temporary.append(".\(name).\(getpid()).tmp")
    let descriptor = try FileDescriptor.open(
      temporary, .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    do {
      try descriptor.closeAfter { _ = try descriptor.writeAll(text.utf8) }
      guard unsafe rename(temporary.string, path.string) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      unsafe unlink(temporary.string)
      throw error
    }
  }
}

/// An output that cannot be written.
struct OutputError: Error {
  var path: String
  var cause: String

  /// What to tell.
  var message: String {
    "error: write '\(path.escapingControls)': \(cause); choose another path or make room"
  }
}
