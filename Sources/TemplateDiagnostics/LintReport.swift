// SPDX-License-Identifier: Apache-2.0

/// What one run of the linter found, ready to be shown in any format.
public struct LintReport: Hashable, Sendable {
  /// How many of each kind a run met.
  public struct Summary: Hashable, Sendable {
    /// The files that were looked into, those that cannot be read left out.
    public var files: Int

    /// The templates that hold nothing of ECR and were passed over.
    public var skipped: Int

    /// The findings of severity `error` that count.
    public var errors = 0

    /// The findings of severity `warning` that count.
    public var warnings = 0

    /// The findings that a comment, metadata or the configuration allows.
    public var suppressed = 0

    /// The findings that the baseline allows.
    public var baselined = 0
  }

  /// The findings to show, in the order of `Diagnostic.order`, each once.
  public let diagnostics: [Diagnostic]

  /// The templates that were linted, with findings or without, sorted by path.
  public let templates: [String]

  /// The inputs that could not be read, as they were given.
  public let errors: [InputError]

  /// The counts over every finding that was given, shown or not.
  public let summary: Summary

  /// What made the report.
  public let tool: ToolInfo

  private let relativePaths: [String: String]

  /// Sorts and counts findings; identical ones become one.
  ///
  /// `templates` are the paths of what was linted; a format that speaks of clean files needs them.
  /// Without `showsSuppressed` the findings that someone allowed are counted and not shown.
  /// `relativePaths` says for a `SourceFile.path` how the file is called from the root of the
  /// project, whatever directory the run began in; a path that is missing stands for itself.
  public init(
    files: Int, skipped: Int = 0, templates: [String] = [], diagnostics: [Diagnostic],
    errors: [InputError] = [], tool: ToolInfo, showsSuppressed: Bool = true,
    relativePaths: [String: String] = [:]
  ) {
    let unique = Diagnostic.sortedAndUnique(diagnostics)
    summary = unique.reduce(into: Summary(files: files, skipped: skipped)) { $0.count($1) }
    self.diagnostics = showsSuppressed ? unique : unique.filter { $0.suppression == nil }
    self.templates = templates.sorted()
    self.errors = errors
    self.tool = tool
    self.relativePaths = relativePaths
  }

  /// The path of a file from the root of the project; part of fingerprints.
  public func relativePath(of file: SourceFile) -> String {
    relativePath(of: file.path)
  }

  /// The path from the root of the project of what the run calls `path`.
  func relativePath(of path: String) -> String {
    if let known = relativePaths[path] { return known }
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }

  /// The fingerprint of a finding of this report.
  public func fingerprint(of diagnostic: Diagnostic) -> Fingerprint {
    Fingerprint(of: diagnostic, relativePath: relativePath(of: diagnostic.file))
  }
}

extension LintReport.Summary {
  fileprivate mutating func count(_ diagnostic: Diagnostic) {
    switch (diagnostic.suppression?.by, diagnostic.severity) {
    case (nil, .error): errors += 1
    case (nil, .warning): warnings += 1
    case (.baseline, _): baselined += 1
    case (.comment, _), (.metadata, _), (.configuration, _): suppressed += 1
    }
  }
}

/// An input that could not be read.
public struct InputError: Hashable, Sendable {
  /// The path as the user wrote it or as it was found.
  public var path: String

  /// Why: one lower-case phrase without a final period.
  public var message: String

  /// Creates an error.
  public init(path: String, message: String) {
    (self.path, self.message) = (path, message)
  }
}

/// The version of the tool and the age of what it knows about AWS.
public struct ToolInfo: Hashable, Sendable {
  /// The version, such as `0.1.0`.
  public var version: String

  /// The month, such as `2026-10`, in which the facts about AWS were last checked.
  public var factsDate: String

  /// Describes the tool.
  public init(version: String, factsDate: String) {
    (self.version, self.factsDate) = (version, factsDate)
  }
}
