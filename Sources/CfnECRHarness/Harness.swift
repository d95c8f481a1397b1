// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// A part of the tool that takes input of strangers, driven by bytes.
///
/// For fuzzing and for benchmarks, which live in packages of their own. A harness traps when what it
/// runs breaks a promise, so that a fuzzer sees it.
public enum Harness: String, CaseIterable, Sendable {
  /// The reader of YAML, and the way back.
  case yaml
  /// The reader of JSON, and the way back.
  case json
  /// A template with its rules.
  case lint
  /// A template under values, and what is rendered of it.
  case evaluation
  /// A document in a text of a template, with substitutions.
  case embedded
  /// A lifecycle policy and its simulation.
  case lifecycle
  /// Two access policies held against each other.
  case access
  /// Recorded live state, and a plan against it.
  case snapshot

  /// Runs the part on some bytes; returns something that depends on the work, so that none is left out.
  @discardableResult
  public func run(_ bytes: [UInt8]) -> Int {
    switch self {
    case .yaml: SyntaxHarness.run(bytes, as: "input.yaml")
    case .json: SyntaxHarness.run(bytes, as: "input.json")
    case .lint: LintHarness.run(bytes)
    case .evaluation: EvaluationHarness.run(bytes)
    case .embedded: LintHarness.run(embedding: bytes)
    case .lifecycle: PolicyHarness.runLifecycle(bytes)
    case .access: PolicyHarness.runAccess(bytes)
    case .snapshot: SnapshotHarness.run(bytes)
    }
  }

  /// Traps when a promise is broken, and says which in a release build too.
  static func require(
    _ isKept: Bool, _ promise: @autoclosure () -> String, _ shown: @autoclosure () -> String = ""
  ) {
    if !isKept { fail(promise(), shown()) }
  }

  /// Traps because a promise is broken.
  static func fail(_ promise: String, _ shown: String = "") -> Never {
    fatalError("\(promise)\n\(shown)")
  }

  /// Expects every position of some diagnostics to stand inside their file.
  static func check(_ diagnostics: [Diagnostic], in file: SourceFile) {
    let text = TextRenderer().render(
      LintReport(files: 1, diagnostics: diagnostics, tool: ToolInfo(version: "", factsDate: "")))
    Harness.require(diagnostics.isEmpty || !text.isEmpty, "nothing is said of a diagnostic")
    for diagnostic in diagnostics {
      Harness.require(!diagnostic.message.isEmpty, "a diagnostic says nothing")
    }
  }
}
