// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import ECRRender

/// The files that an import writes.
struct ImportFiles {
  /// A template with where it and its list go.
  struct Part {
    var template: ImportTemplate
    /// Nil for standard output.
    var path: String?
    /// Nil when no list was asked for.
    var listPath: String?
  }

  let parts: [Part]

  /// Names the files; several of a kind get a number each.
  ///
  /// Wrong usage when several would share a place, or one would be the input.
  init(_ templates: [ImportTemplate], output: String?, list: String?, input: String) throws {
    let output = output == "-" ? nil : output
    if output == nil, templates.count > 1 {
      throw ValidationError(
        "there are \(templates.count) templates, because one can hold \(ImportTemplate.mostResources)"
          + " resources and \(ImportTemplate.longestText) bytes; give --output FILE, and each gets a number"
      )
    }
    if list == "-", output == nil || templates.count > 1 {
      throw ValidationError(
        "standard output takes one document; give --resources-to-import FILE")
    }
    parts = templates.enumerated().map { index, template in
      let number = templates.count > 1 ? index + 1 : nil
      return Part(
        template: template, path: output.map { Self.numbered($0, number) },
        listPath: list.map { Self.numbered($0, number) })
    }
    var places: Set<String> = []
    for path in parts.flatMap({ [$0.path, $0.listPath] }).compactMap(\.self) where path != "-" {
      let place = AtomicFile.resolved(path)
      if input != "-", place == AtomicFile.resolved(input) {
        throw ValidationError("'\(path)' is the input; choose another file")
      }
      guard places.insert(place).inserted else {
        throw ValidationError("'\(path)' cannot be both the template and the list of resources")
      }
    }
  }

  /// Writes all of them or, when one cannot be written, none.
  func write(_ console: Console) throws(OutputError) {
    var files: [(path: String, bytes: [UInt8])] = []
    var shown: [String] = []
    for part in parts {
      let list = part.template.resourcesToImport
      if part.listPath == "-" {
        shown.append(list)
      } else if let path = part.listPath {
        files.append((path, Array(list.utf8)))
      }
      if let path = part.path {
        files.append((path, Array(part.template.text.utf8)))
      } else {
        shown.append(part.template.text)
      }
    }
    try AtomicFile.write(files)
    for text in shown { try console.write(text, to: nil) }
  }

  /// `a/b.yaml` with 2 is `a/b-2.yaml`.
  static func numbered(_ path: String, _ number: Int?) -> String {
    guard let number else { return path }
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[slash...].lastIndex(of: "."), dot > slash else {
      return "\(path)-\(number)"
    }
    return "\(path[..<dot])-\(number)\(path[dot...])"
  }
}
