// SPDX-License-Identifier: Apache-2.0

package import TemplateDiagnostics
package import TemplateSyntax

/// The values that a file gives to the parameters of a template.
///
/// Four forms are read, as YAML or JSON: the AWS CLI's `[{"ParameterKey": …, "ParameterValue": …}]` and
/// `["Key=Value"]`, CodePipeline's `{"Parameters": {…}, "Tags": {…}}`, and the deployment file of CloudFormation
/// Git sync with `template-file-path`, `parameters` and `tags`. Source: AWS CLI Command Reference,
/// `cloudformation deploy`; CodePipeline User Guide, "Template configuration file"; CloudFormation User
/// Guide, "Git sync".
package struct ParameterFile: Sendable {
  /// The file.
  package let file: SourceFile

  /// The values in the order of the file.
  package private(set) var parameters: [(name: String, value: ParameterValue)] = []

  /// The parameters that keep the value which the stack has (`UsePreviousValue`).
  package private(set) var previous: [String] = []

  /// The stack's tags in the order of the file; nil when the file says nothing of tags.
  package private(set) var tags: [(key: String, value: String)]?

  /// The template's path and its place in the file, for the deployment file of Git sync.
  package private(set) var templatePath: (path: String, range: SourceRange)?

  /// What is wrong with the file; values beside it are read all the same.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Whether the file says all values that a deployment has: all of it could be read, and none is left
  /// to the stack.
  package var isComplete: Bool { diagnostics.isEmpty && previous.isEmpty }

  /// A file of parameters or a deployment file of another form than can be read.
  package static let malformed = RuleDescriptor(
    "malformed-parameter-file", .error, "a parameter or deployment file that cannot be read",
    foreignIdentifiers: ["E0100", "E0200"])

  /// Whether a file is a deployment file of Git sync, by its keys.
  package static func isDeployment(_ tree: SyntaxTree) -> Bool {
    tree.root?.writtenEntries != nil && tree.root?[Key.template.rawValue] != nil
      && tree.root?[TemplateSection.resources.rawValue] == nil
  }

  /// Whether a file can be a deployment file, by its bytes; cheap, and never false for one.
  package static func canBeDeployment(_ file: SourceFile) -> Bool {
    file.bytes.count < 1 << 20 && ByteSearch(Key.template.rawValue).isFound(in: file.bytes)
  }

  private enum Key: String, CaseIterable {
    case template = "template-file-path"
    case parameters
    case tags
    case pipelineParameters = "Parameters"
    case pipelineTags = "Tags"
    case stackPolicy = "StackPolicy"
  }

  /// Reads a file; never fails, what is wrong is in `diagnostics`.
  package init(_ file: SourceFile) {
    self.init(TemplateReader.read(file))
  }

  /// Reads a tree that was read already.
  package init(_ tree: SyntaxTree) {
    file = tree.file
    diagnostics = tree.diagnostics
    guard tree.isWhole else { return }
    guard let root = tree.root, !root.isNull else {
      complain("the file must hold parameters; it is empty", SourceRange(at: 0))
      return
    }
    if let items = root.items {
      for item in items { read(item) }
    } else if let entries = root.entries {
      for entry in entries { read(entry) }
    } else {
      complain(
        "the file must hold a list of parameters, or a mapping with 'Parameters' or 'parameters'",
        root.range)
    }
    dropRepetitions()
  }

  private mutating func complain(_ message: String, _ range: SourceRange) {
    diagnostics.append(Diagnostic(Self.malformed, message, in: file, at: range))
  }

  private mutating func read(_ item: Node) {
    if let text = item.text {
      let bytes = Array(text.utf8)
      guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")), sign > 0 else {
        complain("'\(clipped(text))' must be 'KEY=VALUE'", item.range)
        return
      }
      let name = String(decoding: bytes[..<sign], as: UTF8.self)
      let value = String(decoding: bytes[(sign + 1)...], as: UTF8.self)
      add(name, Scalar(value, style: .doubleQuoted), item.valueRange)
      return
    }
    guard item.entries != nil, let key = item["ParameterKey"]?.text else {
      complain("a parameter must have 'ParameterKey' and 'ParameterValue'", item.range)
      return
    }
    if let value = item["ParameterValue"] {
      add(key, value)
    } else if item["UsePreviousValue"]?.isTrue ?? false {
      previous.append(key)
    } else {
      complain("'\(clipped(key))' must have 'ParameterValue' or 'UsePreviousValue'", item.range)
    }
  }

  private mutating func read(_ entry: Node.Entry) {
    let name = entry.key.text ?? ""
    switch Key(rawValue: name) {
    case .template:
      guard let path = entry.value.text, !path.isEmpty else {
        complain("'\(name)' must be the path of the template", entry.value.range)
        return
      }
      templatePath = (path, entry.value.valueRange)
    case .parameters, .pipelineParameters:
      guard let entries = mapping(entry) else { return }
      for entry in entries { add(entry.key.text ?? "", entry.value) }
    case .tags, .pipelineTags:
      guard let entries = mapping(entry) else { return }
      tags = entries.compactMap { entry in
        guard let key = entry.key.text, let value = entry.value.scalar else { return nil }
        return (key, value.parameterText)
      }
    case .stackPolicy: return
    case nil:
      let nearest = NearestName(to: name, among: Key.allCases.map(\.rawValue))
      complain(
        "'\(clipped(name))' is no key of a parameter file"
          + (nearest.map { "; did you mean '\($0.name)'?" }
            ?? "; it can have 'Parameters' and 'Tags'"),
        entry.key.range)
    }
  }

  private mutating func mapping(_ entry: Node.Entry) -> [Node.Entry]? {
    if entry.value.isNull { return [] }
    guard let entries = entry.value.entries else {
      complain(
        "'\(entry.key.text ?? "")' must be a mapping from names to values", entry.value.range)
      return nil
    }
    return entries
  }

  private mutating func add(_ name: String, _ value: Node) {
    guard let scalar = value.scalar, !value.isNull else {
      complain("the value of '\(clipped(name))' must be a string", value.range)
      return
    }
    let text = scalar.parameterText
    add(
      name, text == scalar.text ? scalar : Scalar(text, style: .doubleQuoted), value.valueRange)
  }

  private mutating func add(_ name: String, _ scalar: Scalar, _ range: SourceRange) {
    let origin = Origin(range, ParameterSource(name, .given, file: file))
    parameters.append((name, ParameterValue(scalar, at: origin)))
  }

  /// Of a parameter that is given twice the last counts, as for the AWS CLI, but that is said.
  private mutating func dropRepetitions() {
    var seen: [String: SourceRange] = [:]
    for (name, value) in parameters {
      if let first = seen[name] {
        diagnostics.append(
          Diagnostic(
            Self.malformed, "'\(clipped(name))' must have one value; remove one of the two",
            in: file, at: value.origin.range, notes: [Note("previously given here", at: first)]))
      }
      seen[name] = value.origin.range
    }
  }
}
