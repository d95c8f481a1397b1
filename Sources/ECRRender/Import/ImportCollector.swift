// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateSyntax

/// Chooses what of a snapshot is imported, and declares it.
struct ImportCollector {
  private let state: LiveState
  private let snapshot: RegistrySnapshot
  private let request: ImportRequest
  private let file: SourceFile
  private var ids = LogicalIDs()
  private(set) var resources: [ImportedResource] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var incomplete = IncompleteParts()

  init(_ snapshot: RegistrySnapshot, _ request: ImportRequest, in file: SourceFile) {
    self.snapshot = snapshot.sorted
    state = LiveState(self.snapshot)
    (self.request, self.file) = (request, file)
  }

  mutating func collect() {
    // Settings of the registry have names of their own, which a repository must not take.
    for type in Self.settings { ids.register(Self.name(of: type)) }
    for record in snapshot.repositories.items() { ids.register(record.name) }
    for record in snapshot.publicRepositories.items() {
      ids.register(record.name, prefix: "Public")
    }
    collectRepositories()
    if request.includesPublic { collectPublic() }
    if request.includesRegistry { collectRegistry() }
    diagnostics += incomplete.diagnostics(request, in: file)
  }

  private mutating func collectRepositories() {
    guard let listing = snapshot.repositories.value else {
      report(
        ImportRules.incomplete,
        "the repositories \(Self.words(for: snapshot.repositories)); nothing can be imported")
      return
    }
    for pattern in request.repositories
    where !listing.items.contains(where: { pattern.matches($0.name) && !$0.existence.isAbsent }) {
      let isUnknown = !listing.isWhole && pattern.isLiteral
      report(
        ImportRules.unmatched,
        isUnknown
          ? "'\(clipped(pattern.text))' was not collected; record the state of that repository, too"
          : "'\(clipped(pattern.text))' matches none of the \(listing.items.count) repositories")
    }
    if request.repositories.isEmpty, !listing.isWhole {
      report(
        ImportRules.incomplete,
        "the repositories that are listed are not all; the others are not imported",
        severity: .warning)
    }
    for record in listing.items where request.includes(record.name) {
      let place =
        record.settings.value?["repositoryName"]?.valueRange
        ?? record.policy.value?.node.range ?? record.lifecyclePolicy.value?.node.range
        ?? SourceRange(at: 0)
      add("AWS::ECR::Repository", record.name, at: place)
    }
  }

  private mutating func collectPublic() {
    for record in snapshot.publicRepositories.items() where request.includes(record.name) {
      let place = record.settings.value?["repositoryName"]?.valueRange ?? SourceRange(at: 0)
      add("AWS::ECR::PublicRepository", record.name, prefix: "Public", at: place)
    }
    if !snapshot.publicRepositories.isKnown {
      report(
        ImportRules.incomplete,
        "the public repositories \(Self.words(for: snapshot.publicRepositories)); none is imported")
    }
  }

  private static let settings = [
    "AWS::ECR::RegistryPolicy", "AWS::ECR::ReplicationConfiguration",
    "AWS::ECR::RegistryScanningConfiguration", "AWS::ECR::SigningConfiguration",
  ]

  private static func name(of typeName: String) -> String {
    String(typeName.dropFirst(ECRResourceTypes.prefix.count))
  }

  private mutating func collectRegistry() {
    for type in Self.settings {
      guard let account = snapshot.account else {
        report(
          ImportRules.incomplete,
          "the account is not known, and it is what identifies \(type); record it, too")
        break
      }
      let outcome = state.resource(type, identifier: account)
      guard outcome.isKnown else {
        report(
          ImportRules.incomplete,
          "\(type) \(Self.words(for: outcome, isOne: true)); it is not imported", severity: .warning
        )
        continue
      }
      add(type, account, name: Self.name(of: type), at: SourceRange(at: 0))
    }
    addListed(
      "AWS::ECR::PullThroughCacheRule", snapshot.pullThroughCacheRules, "PullThroughCacheRule"
    ) { $0["ecrRepositoryPrefix"] }
    addListed(
      "AWS::ECR::RepositoryCreationTemplate", snapshot.creationTemplates, "CreationTemplate"
    ) { $0["prefix"] }
    addListed(
      "AWS::ECR::PullTimeUpdateExclusion", snapshot.pullTimeUpdateExclusions,
      "PullTimeUpdateExclusion"
    ) { $0.node }
  }

  private mutating func addListed(
    _ type: String, _ listing: Observed<Listing<APIAnswer>>, _ prefix: String,
    identifier: (APIAnswer) -> Node?
  ) {
    guard listing.isKnown else {
      report(
        ImportRules.incomplete,
        "resources of \(type) \(Self.words(for: listing)); none is imported",
        severity: .warning)
      return
    }
    let found = listing.items().compactMap { identifier($0) }
    func name(_ node: Node) -> String {
      let text = node.text ?? ""
      guard text.hasPrefix("arn:") else { return text }
      return text.split(separator: "/").last.map(String.init) ?? text
    }
    for node in found { ids.register(name(node), prefix: prefix) }
    for node in found {
      add(type, node.text ?? "", name: name(node), prefix: prefix, at: node.valueRange)
    }
  }

  private mutating func add(
    _ type: String, _ identifier: String, name: String? = nil, prefix: String = "",
    at place: SourceRange
  ) {
    // The ID is taken in any case, so that it does not depend on what else can be imported.
    let logicalID = ids.take(name ?? identifier, prefix: prefix)
    guard let live = state.resource(type, identifier: identifier).value else { return }
    let title =
      "'\(clipped(identifier))'" + (type == "AWS::ECR::Repository" ? "" : " (\(type))")
    let declaration = LiveDeclaration(live, account: snapshot.account)
    guard declaration.problems.isEmpty else {
      for problem in declaration.problems {
        report(
          ImportRules.undeclarable,
          "\(title) is left out: its \(problem.path) \(problem.rule) in a template", at: place)
      }
      return
    }
    incomplete.add(declaration.missing, of: title, at: place)
    guard request.includesIncomplete || !declaration.missing.contains(where: \.keepsOut) else {
      return
    }
    resources.append(
      ImportedResource(
        logicalID: logicalID, typeName: type, identifier: identifier,
        properties: .mapping(declaration.properties.map { ($0.name, $0.value) })))
  }

  private mutating func report(
    _ rule: RuleDescriptor, _ message: String, at place: SourceRange = SourceRange(at: 0),
    severity: Severity? = nil
  ) {
    diagnostics.append(Diagnostic(rule, message, in: file, at: place, severity: severity))
  }

  /// What came of a read, as a predicate.
  private static func words<Value>(
    for outcome: Observed<Value>, isOne: Bool = false
  ) -> String {
    switch outcome {
    case .denied(let code), .failed(let code): "could not be read (\(code))"
    case .found, .absent, .notCollected: isOne ? "was not collected" : "were not collected"
    }
  }
}
