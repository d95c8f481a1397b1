// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TemplateDiagnostics

/// Finds the files that paths stand for.
struct InputFinder {
  /// The endings of the files that a directory is searched for.
  static let extensions: Set<String> = ["yaml", "yml", "json", "template"]

  /// What was found, in order and each once.
  private(set) var files: [String] = []

  /// Paths that cannot be read.
  private(set) var errors: [InputError] = []

  private var seen: Set<String> = []

  /// Finds the files of paths: a file stands for itself, `-` for standard input, a directory for the
  /// templates below it.
  init(_ paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    var isDirectory = false
    if path == "-" {
      append(path)
    } else if !FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
      errors.append(InputError(path: path, message: "there is no such file or directory"))
    } else if isDirectory {
      walk(path)
    } else {
      append(path)
    }
  }

  private mutating func append(_ path: String) {
    if seen.insert(path).inserted { files.append(path) }
  }

  /// Walks a directory with a stack of its own; names that begin with a dot, `node_modules` and links
  /// to directories are left out.
  private mutating func walk(_ root: String) {
    var found: [String] = []
    var pending = [root]
    while let directory = pending.popLast() {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: directory)
      } catch {
        errors.append(InputError(path: directory, message: "the directory cannot be read"))
        continue
      }
      for name in names where !name.hasPrefix(".") && name != "node_modules" {
        let path = Self.join(directory, name)
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
          continue
        }
        if isDirectory {
          if !Self.isLink(path) { pending.append(path) }
        } else if Self.extensions.contains(Self.pathExtension(name)) {
          found.append(path)
        }
      }
    }
    for path in found.sorted() { append(path) }
  }

  private static func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }

  private static func join(_ directory: String, _ name: String) -> String {
    if directory == "." { return name }
    return directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }

  private static func pathExtension(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
