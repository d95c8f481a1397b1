// SPDX-License-Identifier: Apache-2.0

import ECRRender
import TemplateDiagnostics
import TemplateSyntax

/// The AWS CLI commands that import what was written.
struct ImportInstructions {
  var files: ImportFiles
  var stack: String
  var region: String?
  /// The language of the templates, for the name of one that goes to standard output.
  var format: TemplateFormat

  /// Lines for a person to read and a shell to run.
  var text: String {
    guard !files.parts.isEmpty else { return "nothing to import" }
    let count = files.parts.map(\.template.resources.count).reduce(0, +)
    var lines = [
      "\(count) \(count == 1 ? "resource" : "resources"); nothing was changed in AWS. To import"
        + " \(count == 1 ? "it" : "them") into a new stack:"
    ]
    for (index, part) in files.parts.enumerated() {
      lines += commands(part, files.parts.count > 1 ? "\(stack)-\(index + 1)" : stack)
    }
    lines.append(
      "# A template that imports into a stack that exists must hold all of that stack's resources.")
    return lines.joined(separator: "\n")
  }

  private func commands(_ part: ImportFiles.Part, _ stack: String) -> [String] {
    let path = part.path ?? "template.\(format.rawValue)"
    let isLarge = part.template.text.utf8.count > ImportTemplate.longestText
    let template =
      isLarge
      ? "--template-url https://BUCKET.s3.amazonaws.com/KEY"
      : "--template-body \(Self.quoted("file://" + path))"
    let isListShown = part.listPath == "-"
    let list = isListShown ? nil : part.listPath
    let listName = list ?? "resources-to-import.json"
    let names =
      "--stack-name \(Self.quoted(stack)) --change-set-name import"
      + (region.map { " --region \(Self.quoted($0))" } ?? "")
    let place =
      "--stack-name \(Self.quoted(stack))" + (region.map { " --region \(Self.quoted($0))" } ?? "")
    var lines: [String] = []
    if part.path == nil { lines.append("# save the template as \(path)") }
    if isListShown {
      lines.append("# save the list as \(listName)")
    } else if list == nil {
      lines.append("# --resources-to-import \(listName) writes the list that this needs")
    }
    return lines + [
      "aws cloudformation create-change-set --change-set-type IMPORT \(names) \\",
      "  \(template) --resources-to-import \(Self.quoted("file://" + listName))",
      "aws cloudformation wait change-set-create-complete \(names)",
      "aws cloudformation describe-change-set \(names)",
      "aws cloudformation execute-change-set \(names)",
      "aws cloudformation wait stack-import-complete \(place)",
    ]
  }

  /// A word as a shell takes it.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"):
        true
      default: false
      }
    }
    guard !isPlain || word.isEmpty else { return word }
    return "'" + word.escapingControls.replacing("'", with: #"'\''"#) + "'"
  }
}
