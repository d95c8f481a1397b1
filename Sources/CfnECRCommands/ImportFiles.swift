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
  /// Wrong usage when several would share a place.
  init(_ templates: [ImportTemplate], output: String?, list: String?) throws {
    let output = output == "-" ? nil : output
    if output == nil, templates.count > 1 {
      throw ValidationError(
        "there are \(templates.count) templates, because one can hold \(ImportTemplate.mostResources)"
          + " resources and \(ImportTemplate.longestText) bytes; give --output FILE, and each gets a number"
      )
    }
    if let output, let list, output == list {
      throw ValidationError("'\(output)' cannot be both the template and the list of resources")
    }
    parts = templates.enumerated().map { index, template in
      let number = templates.count > 1 ? index + 1 : nil
      return Part(
        template: template, path: output.map { Self.numbered($0, number) },
        listPath: list.map { Self.numbered($0, number) })
    }
  }

  /// Writes all of them.
  func write(_ console: Console) throws(OutputError) {
    for part in parts {
      try console.write(part.template.text, to: part.path)
      if let list = part.listPath { try console.write(part.template.resourcesToImport, to: list) }
    }
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
