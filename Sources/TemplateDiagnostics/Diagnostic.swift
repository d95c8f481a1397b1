// SPDX-License-Identifier: Apache-2.0

/// One finding about one place of a file.
public struct Diagnostic: Hashable, Sendable {
  /// The name of the rule that found it.
  public var rule: String

  /// How much it weighs.
  public var severity: Severity

  /// The rule's group.
  public var group: RuleGroup

  /// What is wrong and what is allowed: one lower-case phrase without a final period.
  public var message: String

  /// The file that `range` counts in.
  public var file: SourceFile

  /// The narrowest range that explains the finding; the start of the file for a whole file's finding.
  public var range: SourceRange

  /// The logical ID of the resource that it concerns, if it is one resource's.
  public var resource: String?

  /// The keys and indices from the top of the template to the finding's node; part of the fingerprint.
  public var path: [String]

  /// What else to look at; at most three are kept by the renderers.
  public var notes: [Note]

  /// Edits that mend it, the best first.
  public var fixes: [FixIt]

  /// The deployments that it holds under; empty when it holds under every one, or without any.
  public var deployments: [String]

  /// Who allowed it and why; nil for a finding that counts.
  public var suppression: Suppression?

  /// Creates a finding of a rule, with the rule's own severity unless one is given.
  public init(
    _ rule: RuleDescriptor, _ message: String, in file: SourceFile, at range: SourceRange,
    severity: Severity? = nil, resource: String? = nil, path: [String] = [], notes: [Note] = [],
    fixes: [FixIt] = []
  ) {
    self.rule = rule.name
    self.severity = severity ?? rule.severity
    self.group = rule.group
    self.message = message
    self.file = file
    self.range = range
    self.resource = resource
    self.path = path
    self.notes = notes
    self.fixes = fixes
    deployments = []
    suppression = nil
  }
}

/// A second place or fact that belongs to a finding.
public struct Note: Hashable, Sendable {
  /// One lower-case phrase, such as "previously defined here".
  public var message: String

  /// The file of the place; nil when it is the finding's own.
  public var file: SourceFile?

  /// The place; nil when the note is about none.
  public var range: SourceRange?

  /// Creates a note.
  public init(_ message: String, at range: SourceRange? = nil, in file: SourceFile? = nil) {
    (self.message, self.range, self.file) = (message, range, file)
  }
}

/// A change of the text that mends a finding.
public struct FixIt: Hashable, Sendable {
  /// Whether a fix may be made without a look.
  public enum Safety: String, Hashable, Sendable {
    /// Deployed behaviour stays the same, or the deployment fails as written and there is one way out.
    case safe

    /// The deployed behaviour changes, or another way out is as likely.
    case unsafe
  }

  /// The replacement of one range.
  public struct Edit: Hashable, Sendable {
    /// The bytes that go.
    public var range: SourceRange

    /// The text that comes.
    public var replacement: String

    /// Creates an edit.
    public init(_ range: SourceRange, _ replacement: String) {
      (self.range, self.replacement) = (range, replacement)
    }
  }

  /// A verb phrase, such as "replace with 'IMMUTABLE'".
  public var title: String

  /// Whether it may be made without a look.
  public var safety: Safety

  /// The edits, which never overlap.
  public var edits: [Edit]

  /// Creates a fix.
  public init(_ title: String, _ safety: Safety, _ edits: [Edit]) {
    (self.title, self.safety, self.edits) = (title, safety, edits)
  }

  /// Creates the fix that replaces one range.
  public static func replace(
    _ range: SourceRange, with text: String, _ safety: Safety
  ) -> FixIt {
    FixIt("replace with '\(text)'", safety, [Edit(range, text)])
  }
}

/// Why a finding does not count.
public struct Suppression: Hashable, Sendable {
  /// Where a finding can be allowed.
  public enum Origin: String, Hashable, Sendable {
    /// A comment on the line or the line above.
    case comment
    /// The metadata of the resource or the template.
    case metadata
    /// The configuration file.
    case configuration
    /// The baseline file.
    case baseline
  }

  /// Where it was allowed.
  public var by: Origin

  /// The reason given there.
  public var reason: String?

  /// Creates a suppression.
  public init(by origin: Origin, reason: String? = nil) {
    (by, self.reason) = (origin, reason)
  }
}
