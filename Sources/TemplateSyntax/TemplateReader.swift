// SPDX-License-Identifier: Apache-2.0

public import TemplateDiagnostics

/// The languages that a template is written in.
public enum TemplateFormat: String, Hashable, Sendable {
  /// YAML 1.1, flow style included.
  case yaml
  /// JSON.
  case json
}

/// What reading a file gave.
public struct SyntaxTree: Sendable {
  /// The file.
  public var file: SourceFile

  /// The top node; nil when the file holds none, or cannot be read at all.
  public var root: Node?

  /// The language that it was read as.
  public var format: TemplateFormat

  /// What is wrong with the text, in the order of the text.
  public var diagnostics: [Diagnostic]

  /// Whether nothing of the text is missing from the tree.
  ///
  /// When false, only `diagnostics` may be reported: anything said of the tree could be noise.
  public var isWhole: Bool
}

/// Reads YAML and JSON into located trees.
public enum TemplateReader {
  /// The number of syntax errors after which reading stops.
  private static let mostErrors = 8

  /// The size in bytes up to which reading goes on after an error, because each try reads all again.
  private static let largestRepair = 1024 * 1024

  /// Reads a file.
  ///
  /// A file is JSON when it begins with `{` or `[` and parses as such, else YAML. A file that begins so
  /// and is neither gets the JSON reader's error. Never throws a file away: what is wrong stands in
  /// the tree's diagnostics.
  public static func read(_ file: SourceFile) -> SyntaxTree {
    if let problem = SourceEncoding.problem(of: file) {
      return SyntaxTree(
        file: file, root: nil, format: .yaml, diagnostics: [problem], isWhole: false)
    }
    guard let first = firstByte(of: file),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return readYAML(file) }

    let json = JSONReader.read(file)
    if let root = json.node, json.diagnostics.isEmpty {
      return SyntaxTree(file: file, root: root, format: .json, diagnostics: [], isWhole: true)
    }
    var tree = readYAML(file)
    guard tree.isWhole else {
      return SyntaxTree(
        file: file, root: nil, format: .json, diagnostics: json.diagnostics, isWhole: false)
    }
    if file.path.hasSuffix(".json"), let error = json.diagnostics.first {
      tree.diagnostics.insert(
        Diagnostic(
          SyntaxRules.notJSON, "this .json file only reads as YAML: \(error.message)", in: file,
          at: error.range), at: 0)
    }
    return tree
  }

  private static func firstByte(of file: SourceFile) -> UInt8? {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return file.bytes[start...].first {
      $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: "\n")
        && $0 != UInt8(ascii: "\r")
    }
  }

  private static func readYAML(_ file: SourceFile) -> SyntaxTree {
    var tree = SyntaxTree(file: file, root: nil, format: .yaml, diagnostics: [], isWhole: true)
    var result = YAMLComposer.compose(file.bytes)
    var bytes = file.bytes
    while let failure = result.failure {
      tree.isWhole = false
      let error = YAMLSyntaxError(
        failure, at: result.failureOffset, context: result.contextOffset, in: file)
      let diagnostic = Diagnostic(
        SyntaxRules.syntaxError, error.message, in: file, at: error.range, notes: error.notes)
      // What a repair uncovers must be news; otherwise the repair did not help.
      guard !tree.diagnostics.contains(where: { $0.range == diagnostic.range }) else { break }
      tree.diagnostics.append(diagnostic)
      guard !error.repair.isEmpty, tree.diagnostics.count < mostErrors,
        bytes.count <= largestRepair
      else { break }
      for range in error.repair {
        for offset in range.start..<min(range.end, bytes.count) {
          bytes[offset] = UInt8(ascii: " ")
        }
      }
      result = YAMLComposer.compose(bytes)
    }
    tree.root = result.root
    tree.diagnostics += result.problems.map { diagnostic(for: $0, in: file) }
    if result.problems.contains(where: \.leavesHole) { tree.isWhole = false }
    if let first = result.aliases.first { tree.diagnostics.append(alias(first, result, file)) }
    tree.diagnostics.sort { $0.range.start < $1.range.start }
    return tree
  }

  private static func alias(
    _ first: SourceRange, _ result: YAMLComposer.Result, _ file: SourceFile
  ) -> Diagnostic {
    let more = result.aliases.count - 1
    let notes = more > 0 ? [Note("and \(more) more in this file")] : []
    let text = file.text(of: first)
    let kind = text.hasPrefix("*") ? "alias" : "merge key"
    return Diagnostic(
      SyntaxRules.yamlAlias,
      "'\(clipped(text))' is a YAML \(kind), which CloudFormation does not take; write the value out,"
        + " or run 'aws cloudformation package' first", in: file, at: first, notes: notes)
  }

  private static func diagnostic(
    for problem: YAMLComposer.Problem, in file: SourceFile
  ) -> Diagnostic {
    switch problem {
    case .tooDeep(let range):
      Diagnostic(
        SyntaxRules.syntaxError, "collections can be nested \(InputLimits.depth) deep, not deeper",
        in: file, at: SourceRange(start: range.start, end: min(range.end, range.start + 1)))
    case .undefinedAlias(let name, let range):
      Diagnostic(
        SyntaxRules.syntaxError,
        "no anchor '&\(YAMLProblemWords.clip(name))' stands before this alias; quote the value when it"
          + " is text", in: file, at: range)
    case .expandsTooFar(let range):
      Diagnostic(
        SyntaxRules.syntaxError,
        "the aliases of a file can stand for \(InputLimits.aliasExpansion) nodes, not for more",
        in: file, at: range)
    case .secondDocument(let range):
      Diagnostic(
        SyntaxRules.secondDocument, "a template is one YAML document; a second one begins here",
        in: file, at: SourceRange(start: range.start, end: range.start + 3))
    case .keyNotScalar(let range):
      keyNotScalar(range, in: file)
    }
  }

  private static func keyNotScalar(_ range: SourceRange, in file: SourceFile) -> Diagnostic {
    let start = range.start
    if start > 0, file.bytes[start] == UInt8(ascii: "{"),
      file.bytes[start - 1] == UInt8(ascii: "{")
    {
      return Diagnostic(
        SyntaxRules.syntaxError,
        "'{{' begins the syntax of another template tool; render the file before CloudFormation reads it",
        in: file, at: SourceRange(start: start - 1, end: min(range.end + 1, file.bytes.count)))
    }
    return Diagnostic(
      SyntaxRules.keyNotString, "a key must be a string; quote it when it is text", in: file,
      at: range)
  }
}

extension YAMLComposer.Problem {
  /// Whether the tree lacks something that the text holds.
  fileprivate var leavesHole: Bool {
    switch self {
    case .tooDeep, .undefinedAlias, .expandsTooFar, .keyNotScalar: true
    case .secondDocument: false
    }
  }
}
