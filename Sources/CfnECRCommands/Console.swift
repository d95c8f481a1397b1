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
      return Console.isTerminal(descriptor) && environment["TERM"] != "dumb"
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
  func complain(_ line: String, end: String = "\n") {
    // A closed standard error leaves nobody to tell.
    _ = try? FileDescriptor.standardError.writeAll((line + end).utf8)
  }

  /// Whether a person reads what is written there.
  static func isTerminal(_ descriptor: FileDescriptor) -> Bool { isatty(descriptor.rawValue) == 1 }

  /// How many cells a line of a terminal has; nil for what is none, or does not say.
  static func columns(_ descriptor: FileDescriptor) -> Int? {
    var size = winsize()
    let status = unsafe ioctl(descriptor.rawValue, UInt(TIOCGWINSZ), &size)
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// Writes a result to standard output, or to a file that is complete or not there.
  func write(_ text: String, to path: String?) throws(OutputError) {
    if let path, path != "-" {
      try AtomicFile.write(Array(text.utf8), to: path)
    } else {
      try write(Array(text.utf8))
    }
  }

  /// Writes bytes to standard output as they are.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch Errno.brokenPipe {
      // Whoever read standard output has seen enough.
    } catch let error as Errno {
      throw OutputError(path: "<stdout>", cause: error.description)
    } catch {
      throw OutputError(path: "<stdout>", cause: "\(error)")
    }
  }
}
