// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// The machine formats, by the kind that a validator knows each under.
let machineFormats: [(kind: String, renderer: any DiagnosticRenderer)] = [
  ("json", JSONRenderer()),
  (
    "sarif",
    SARIFRenderer(
      rules: [mutableTags, unknownProperty], documentation: "https://example.com/rules/")
  ),
  ("github", GitHubRenderer()),
  ("gitlab", GitLabRenderer()),
  ("junit", JUnitRenderer()),
]

/// Reports that every format must be able to show, by name.
let sampleReports: [(name: String, report: LintReport)] = [
  ("empty", LintReport(files: 0, skipped: 2, diagnostics: [], tool: tool)),
  ("findings", findings),
  ("unreadable", unreadable),
  ("hostile", hostile),
]

private let findings: LintReport = {
  let file = SourceFile(
    path: "./templates/repository.yaml",
    text: "\u{FEFF}Name: é値😀 x\r\nTags: MUTABLE\r\nTags: MUTABLE\r\nLast: |\r\n  a\r\n  b\r\n")
  let other = SourceFile(path: "/checkout/other.yaml", text: "a: b\n")
  func found(
    _ text: String, _ rule: RuleDescriptor, _ message: String, notes: [Note] = [],
    fixes: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(
      rule, message, in: file, at: file.range(of: text), resource: "Images",
      path: ["Resources", "Images", "a/b~c"], notes: notes, fixes: fixes)
  }
  let tags = file.range(of: "MUTABLE")
  var second = found("MUTABLE", mutableTags, "tags can be overwritten")
  second.range = SourceRange(start: tags.start + 15, end: tags.end + 15)
  var deployed = found("x", unknownProperty, "'x' is not a property")
  deployed.deployments = ["prod.yaml", "test.yaml"]
  var comment = found("a\r\n  b", mutableTags, "allowed here")
  comment.suppression = Suppression(by: .comment, reason: "legacy")
  var baseline = found("Last", mutableTags, "known")
  baseline.suppression = Suppression(by: .baseline)
  return LintReport(
    files: 3, skipped: 1, templates: ["clean.yaml", file.path, other.path],
    diagnostics: [
      found(
        "MUTABLE", mutableTags, "tags can be overwritten",
        notes: [
          Note("previously defined here", at: file.range(of: "Name")),
          Note("the other", at: other.range(of: "b"), in: other),
          Note("it is a template", in: other),
          Note("no place at all"),
        ],
        fixes: [
          .replace(tags, with: "IMMUTABLE", .unsafe),
          FixIt(
            "remove it", .safe, [FixIt.Edit(tags, ""), FixIt.Edit(SourceRange(at: 0), "# x\n")]),
          FixIt("think", .safe, []),
        ]),
      second, deployed, comment, baseline,
      found("Name", unknownProperty, "a region of two lines").spanning(file.range(of: "Tags")),
      Diagnostic(unknownProperty, "a whole file", in: other, at: SourceRange(at: 0)),
    ],
    tool: tool, relativePaths: ["/checkout/other.yaml": "other.yaml"])
}()

private let unreadable = LintReport(
  files: 1, templates: ["clean.yaml"], diagnostics: [],
  errors: [
    InputError(path: "gone.yaml", message: "there is no such file or directory"),
    InputError(path: "/etc/secret.yaml", message: "reading it is not permitted"),
  ], tool: tool)

/// What a template of a stranger can bring into every text that a format shows.
let hostileText =
  "\u{1b}[2J\r\n::error::x%0A::set-env name=a::b,file=c\u{9b}31m\u{202e}\u{2066}\u{0}\u{8}\u{7f}"
  + "\u{2028}</failure><a href='x'>&amp;]]>\"{0} {{1}} [x](http://y) [x\\](1) ${A}\u{FFFE}\u{FFFF}\u{FEFF}"

private let hostile: LintReport = {
  let path = "::warning::a\u{1b}]0;x\u{7}%0A\n,b:c#d?e [x](y)\u{202e}<&\"'>{0}.yaml"
  let file = SourceFile(path: path, text: "a: \(hostileText)\nb: c\n")
  var diagnostic = Diagnostic(
    unknownProperty, "bad '\(hostileText)'", in: file, at: file.range(of: "b: c"),
    resource: hostileText, path: ["Resources", hostileText])
  diagnostic.notes = [
    Note(hostileText, at: file.range(of: "a")), Note(hostileText), Note(hostileText, in: file),
  ]
  diagnostic.fixes = [.replace(diagnostic.range, with: hostileText, .safe)]
  diagnostic.deployments = [hostileText]
  var allowed = diagnostic
  allowed.suppression = Suppression(by: .metadata, reason: hostileText)
  return LintReport(
    files: 2, templates: [path, "  " + path], diagnostics: [diagnostic, allowed],
    errors: [InputError(path: path + "2", message: hostileText)], tool: tool)
}()

extension Diagnostic {
  /// The finding on a range that ends where another does.
  fileprivate func spanning(_ other: SourceRange) -> Diagnostic {
    var copy = self
    copy.range = SourceRange(start: range.start, end: other.end)
    return copy
  }
}
