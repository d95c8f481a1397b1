// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TemplateDiagnostics

/// Finds the configuration of each file: the nearest `.cfn-ecr.yaml` upward from it.
struct ConfigurationFinder {
  private let fixed: Configuration?
  private let workingDirectory: String
  private var byDirectory: [String: Configuration] = [:]

  /// Uses one file for every input, or searches.
  init(fixed: Configuration?, workingDirectory: String) {
    (self.fixed, self.workingDirectory) = (fixed, workingDirectory)
  }

  /// The configuration of a file; of standard input, that of the working directory.
  mutating func configuration(for path: String) throws(Configuration.Invalid) -> Configuration {
    if let fixed { return fixed }
    let absolute = Self.absolute(path == "-" ? "x" : path, in: workingDirectory)
    return try search(Self.parent(absolute))
  }

  private mutating func search(_ directory: String) throws(Configuration.Invalid) -> Configuration {
    if let known = byDirectory[directory] { return known }
    let candidate =
      directory == "/"
      ? "/" + Configuration.fileName
      : directory + "/" + Configuration.fileName
    let found: Configuration
    if FileManager.default.fileExists(atPath: candidate) {
      found = try Self.load(candidate, directory: directory)
    } else if directory == "/" {
      found = Configuration()
    } else {
      found = try search(Self.parent(directory))
    }
    byDirectory[directory] = found
    return found
  }

  /// Reads a configuration file.
  static func load(
    _ path: String, directory: String
  ) throws(Configuration.Invalid) -> Configuration {
    let file: SourceFile
    do throws(InputFile.Failure) {
      file = try InputFile.read(path)
    } catch {
      throw Configuration.Invalid(
        unreadable: path, Configuration.rule,
        "the configuration cannot be read: \(error.message)")
    }
    return try Configuration(file, directory: directory)
  }

  /// A path from the root, with `.` and `..` worked out by their names.
  static func absolute(_ path: String, in directory: String) -> String {
    let whole = path.hasPrefix("/") ? path : directory + "/" + path
    var names: [Substring] = []
    for name in whole.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return "/" + names.joined(separator: "/")
  }

  /// The directory that holds a path.
  static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
