// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel
import TemplateSyntax

/// Reads the forms of `SnapshotFile`.
struct SnapshotReader: Sendable {
  /// What is said of a file at most; more would not help.
  static let mostDiagnostics = 50

  let file: SourceFile
  var snapshot = RegistrySnapshot()
  private(set) var diagnostics: [Diagnostic] = []
  var owner = SnapshotOwner()

  /// Words that many images share, so that they are held once.
  private var words: [String: String] = [:]

  /// The properties that an operation tells, by type and operation: a type is not looked up for each answer.
  private var told: [String: [Property]] = [:]

  init(_ file: SourceFile) {
    self.file = file
  }

  mutating func read() {
    let tree = TemplateReader.read(file)
    // What CloudFormation takes of YAML does not matter here.
    diagnostics = tree.diagnostics.filter { $0.severity == .error }
    guard tree.isWhole, diagnostics.isEmpty else { return }
    guard let root = tree.root, !root.isNull else {
      complain("the file must hold live state; it is empty", at: SourceRange(at: 0))
      return
    }
    if let items = root.items {
      complain(
        "live state must be one object, not a list of \(items.count); join the answers under their"
          + " operations' names",
        at: SourceRange(start: root.range.start, end: root.range.start + 1))
    } else if root["formatVersion"] != nil {
      readRecorded(root)
    } else if root["repositories"] != nil {
      readDescribed(root)
    } else {
      readJoined(root)
    }
    (snapshot.account, snapshot.region) = (owner.account, owner.region)
  }

  /// Reports an error, unless there are many already.
  mutating func complain(_ message: String, at range: SourceRange, notes: [Note] = []) {
    report(message, at: range, severity: .error, notes: notes)
  }

  /// Reports an error at a value.
  mutating func complain(_ message: String, at node: Node, notes: [Note] = []) {
    complain(message, at: node.valueRange, notes: notes)
  }

  /// Reports what does no harm.
  mutating func warn(_ message: String, at node: Node) {
    report(message, at: node.valueRange, severity: .warning, notes: [])
  }

  private mutating func report(
    _ message: String, at range: SourceRange, severity: Severity, notes: [Note]
  ) {
    guard diagnostics.count < Self.mostDiagnostics else { return }
    diagnostics.append(
      Diagnostic(
        SnapshotFile.malformed, message, in: file, at: range, severity: severity, notes: notes))
  }

  /// Takes over what reading a document inside of the file found.
  mutating func append(_ found: [Diagnostic]) {
    diagnostics += found.prefix(max(0, Self.mostDiagnostics - diagnostics.count))
  }

  /// Begins anew with what is said of a file.
  mutating func forgetDiagnostics() { diagnostics = [] }

  /// The properties of a type that an operation tells.
  mutating func properties(of typeName: String, toldBy operation: String) -> [Property] {
    let key = typeName + " " + operation
    if let known = told[key] { return known }
    let all = ECRResourceTypes.specification(of: typeName)?.shape.properties ?? []
    let properties = all.filter { $0.live?.operation == operation }
    told[key] = properties
    return properties
  }

  /// The one copy of a word.
  mutating func shared(_ word: String) -> String {
    if let known = words[word] { return known }
    words[word] = word
    return word
  }
}
