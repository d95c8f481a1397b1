// SPDX-License-Identifier: Apache-2.0

extension Diagnostic {
  private static let shownNotes = 3

  /// What formats for people say after the message, each on one line and safe to print.
  ///
  /// These are at most three notes, the deployments, the fixes, and who allowed the finding.
  var remarks: [String] {
    var remarks = notes.prefix(Self.shownNotes).map { note in
      "note: \(note.message.escapingControls)\(place(of: note))"
    }
    let more = notes.count - Self.shownNotes
    if more > 0 { remarks.append("note: and \(more) more") }
    if !deployments.isEmpty { remarks.append("under: \(deploymentNames)") }
    for fix in fixes {
      let safety = fix.safety == .unsafe ? " (unsafe)" : ""
      remarks.append("fix\(safety): \(fix.title.escapingControls)")
    }
    if let suppression { remarks.append(suppression.phrase) }
    return remarks
  }

  /// The deployments on one line, safe to print; empty when there are none.
  var deploymentNames: String {
    deployments.map(\.escapingControls).joined(separator: ", ")
  }

  private func place(of note: Note) -> String {
    let other = note.file.flatMap { $0.path == file.path ? nil : $0 }
    let path = other?.path.escapingControls
    guard let range = note.range else { return path.map { " (\($0))" } ?? "" }
    let start = (note.file ?? file).position(of: range.start)
    return path.map { " (\($0):\(start.line):\(start.column))" } ?? " (line \(start.line))"
  }
}
