// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension Baseline {
  static let rule = RuleDescriptor("baseline", .error, "a baseline that cannot be used")

  private static let version = "1"

  /// The file: JSON with one finding a line, so that a change of one is a change of one line.
  var text: String {
    var lines = [
      "{", #"  "formatVersion": "\#(Self.version)","#,
      #"  "findings": ["# + (entries.isEmpty ? "]" : ""),
    ]
    for (index, entry) in entries.enumerated() {
      let json: JSONText = [
        "file": .string(entry.file), "rule": .string(entry.rule),
        "resource": .string(orNull: entry.resource), "count": .integer(entry.count),
        "fingerprint": .string(entry.fingerprint.description), "message": .string(entry.message),
      ]
      lines.append("    " + json.line + (index + 1 < entries.count ? "," : ""))
    }
    if !entries.isEmpty { lines.append("  ]") }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// Reads a file; members that this version does not know are passed over.
  init(_ file: SourceFile) throws(Configuration.Invalid) {
    var reader = BaselineReader(file: file)
    let entries = reader.read()
    guard reader.problems.isEmpty else {
      throw Configuration.Invalid(diagnostics: reader.problems)
    }
    self.init(entries)
  }

  /// Reads the baseline at a path; where `isOptional` says so, none is the same as an empty one.
  static func load(_ path: String, isOptional: Bool) throws(Configuration.Invalid) -> Baseline {
    let file: SourceFile
    do throws(InputFile.Failure) {
      file = try InputFile.read(path)
    } catch {
      if isOptional, error == .missing { return Baseline() }
      let remedy = error == .missing ? "; '--write-baseline' makes one" : ""
      throw Configuration.Invalid(
        unreadable: path, rule, "the baseline cannot be read: \(error.message)\(remedy)")
    }
    return try Baseline(file)
  }
}

/// Reads a baseline and says where it is wrong.
private struct BaselineReader {
  let file: SourceFile
  var problems: [Diagnostic] = []

  mutating func read() -> [Baseline.Entry] {
    let tree = TemplateReader.read(file)
    problems = tree.diagnostics.filter { $0.severity == .error }
    guard problems.isEmpty else { return [] }
    guard let root = tree.root, root.writtenEntries != nil else {
      complain("a baseline must be a mapping with 'formatVersion' and 'findings'", tree.root)
      return []
    }
    guard let version = root["formatVersion"], version.text == "1" else {
      complain(
        "the 'formatVersion' of a baseline can only be '1'; write the baseline again with this version",
        root["formatVersion"] ?? root)
      return []
    }
    guard let findings = root["findings"]?.items else {
      complain("the 'findings' of a baseline must be a list", root["findings"] ?? root)
      return []
    }
    return findings.compactMap { entry($0) }
  }

  private mutating func entry(_ node: Node) -> Baseline.Entry? {
    guard node.writtenEntries != nil else {
      complain("a finding must be a mapping", node)
      return nil
    }
    guard let digits = node["fingerprint"], let fingerprint = digits.text.flatMap(Fingerprint.init)
    else {
      complain(
        "the 'fingerprint' of a finding must be 16 hexadecimal digits", node["fingerprint"] ?? node)
      return nil
    }
    var count = 1
    if let node = node["count"] {
      guard let written = node.text.flatMap({ Int($0) }), written > 0 else {
        complain("the 'count' of a finding must be a whole number above 0", node)
        return nil
      }
      count = written
    }
    guard let rule = node["rule"]?.text, let path = node["file"]?.text else {
      complain("a finding must have a 'rule' and a 'file'", node)
      return nil
    }
    let resource = node["resource"].flatMap { $0.isNull ? nil : $0.text }
    return Baseline.Entry(
      fingerprint: fingerprint, count: count, rule: rule, file: path, resource: resource,
      message: node["message"]?.text ?? "")
  }

  private mutating func complain(_ message: String, _ node: Node?) {
    problems.append(
      Diagnostic(Baseline.rule, message, in: file, at: node?.range ?? SourceRange(at: 0)))
  }
}
