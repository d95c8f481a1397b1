// SPDX-License-Identifier: Apache-2.0

import ECRModel
import ECRRender
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

@Suite struct ImportDecisionTests {
  private let file = SourceFile(path: "live.json", text: "{}")

  private func record(_ name: String, _ members: [(String, Node)] = []) -> RepositoryRecord {
    var record = RepositoryRecord(name)
    let settings: [(String, Node)] = [
      ("repositoryName", .string(name)), ("imageTagMutability", .string("MUTABLE")),
      ("imageScanningConfiguration", .mapping([("scanOnPush", .plain("false"))])),
      ("encryptionConfiguration", .mapping([("encryptionType", .string("AES256"))])),
    ]
    record.settings = .found(APIAnswer(.mapping(settings + members)))
    record.lifecyclePolicy = .absent
    record.policy = .absent
    record.tags = .found(APIAnswer(.mapping([("tags", .sequence([]))])))
    return record
  }

  private func snapshot(_ records: [RepositoryRecord], isWhole: Bool = true) -> RegistrySnapshot {
    var snapshot = RegistrySnapshot()
    (snapshot.account, snapshot.region) = ("111111111111", "us-east-1")
    snapshot.repositories = .found(Listing(records, isWhole: isWhole))
    return snapshot
  }

  private func made(
    _ snapshot: RegistrySnapshot, _ patterns: [String] = [], incomplete: Bool = false
  ) -> TemplateImport {
    var request = ImportRequest()
    request.repositories = patterns.map(NamePattern.init)
    request.includesIncomplete = incomplete
    return TemplateImport(snapshot, request, in: file, as: .yaml)
  }

  @Test func `patterns choose by the whole name`() {
    let state = snapshot(["app", "team/app", "team/deep/app", "team2"].map { record($0) })
    func names(_ patterns: String...) -> [String] {
      made(state, patterns).templates.flatMap(\.resources).map(\.identifier)
    }
    #expect(names() == ["app", "team/app", "team/deep/app", "team2"])
    #expect(names("app") == ["app"])
    #expect(names("team/*") == ["team/app", "team/deep/app"])
    #expect(names("*app") == ["app", "team/app", "team/deep/app"])
    #expect(names("team?", "app") == ["app", "team2"])
    #expect(names("team*p") == ["team/app", "team/deep/app"])
  }

  @Test func `a pattern that matches nothing is an error`() {
    let none = made(snapshot([record("app")]), ["ap"])
    #expect(none.templates.isEmpty)
    #expect(none.diagnostics.map(\.message) == ["'ap' matches none of the 1 repositories"])
    let unknown = made(snapshot([record("app")], isWhole: false), ["ap"])
    #expect(
      unknown.diagnostics.map(\.message) == [
        "'ap' was not collected; record the state of that repository, too"
      ])
  }

  @Test func `what was not read is never left out in silence`() throws {
    var denied = record("denied")
    denied.policy = .denied(code: "AccessDeniedException")
    var bare = record("bare")
    (bare.policy, bare.lifecyclePolicy, bare.tags) = (.notCollected, .notCollected, .notCollected)
    var other = record("other")
    (other.policy, other.lifecyclePolicy, other.tags) = (bare.policy, bare.policy, bare.policy)
    let state = snapshot([denied, bare, other, record("whole")])
    let careful = made(state)
    #expect(careful.templates.flatMap(\.resources).map(\.identifier) == ["whole"])
    #expect(
      careful.diagnostics.map(\.message) == [
        "'bare' and 'other' are left out for lack of LifecyclePolicy, RepositoryPolicyText and Tags (not"
          + " collected); an import without them deletes them",
        "'denied' is left out for lack of RepositoryPolicyText (could not be read: AccessDeniedException);"
          + " an import without it deletes it",
      ])
    #expect(careful.diagnostics.allSatisfy { $0.severity == .error })
    let told = made(state, incomplete: true)
    #expect(told.templates.flatMap(\.resources).count == 4)
    #expect(
      told.diagnostics.last?.message
        == "'denied' is imported without RepositoryPolicyText (could not be read:"
        + " AccessDeniedException); the import deletes it")
    #expect(told.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test func `a client without exclusion filters does not make a template that is refused`() throws
  {
    let old = record("old", [("imageTagMutability", .string("IMMUTABLE_WITH_EXCLUSION"))])
    let import_ = made(snapshot([old]))
    let template = try #require(import_.templates.first)
    #expect(!template.text.contains("ImageTagMutability"))
    #expect(
      import_.diagnostics.map(\.message) == [
        "'old' is imported without ImageTagMutabilityExclusionFilters (not collected)"
      ])
    #expect(import_.diagnostics.map(\.severity) == [.warning])
  }

  @Test func `settings that were not read keep a repository out`() {
    var record = RepositoryRecord("known-by-policy")
    record.lifecyclePolicy = .absent
    record.tags = .absent
    record.policy = .found(APIAnswer(.mapping([("policyText", .string("{}"))])))
    let import_ = made(snapshot([record]))
    #expect(import_.templates.isEmpty)
    #expect(
      import_.diagnostics.map(\.message) == [
        "'known-by-policy' is left out for lack of EncryptionConfiguration, ImageTagMutability,"
          + " ImageTagMutabilityExclusionFilters and ImageScanningConfiguration (not collected); an"
          + " import without them leaves them undeclared"
      ])
  }

  @Test func `what no template can declare is said`() {
    var tagged = record("tagged")
    tagged.tags = .found(
      APIAnswer(
        .mapping([
          (
            "tags",
            .sequence([.mapping([("Key", .string("Empty")), ("Value", .string(""))])])
          )
        ])))
    var secret = record("secret")
    secret.tags = .found(
      APIAnswer(
        .mapping([
          (
            "tags",
            .sequence([
              .mapping([("Key", .string("K")), ("Value", .string("{{resolve:ssm:x}}"))])
            ])
          )
        ])))
    let import_ = made(snapshot([tagged, secret]), incomplete: true)
    #expect(import_.templates.isEmpty)
    #expect(
      import_.diagnostics.map(\.message) == [
        "'secret' is left out: its Tags[0].Value must not hold '{{resolve:', which CloudFormation replaces"
          + " in a template",
        "'tagged' is left out: its Tags[0].Value must have 1 to 255 characters in a template",
      ])
  }

  @Test func `logical IDs are made of names and tell all apart`() {
    let names = [
      "team/app", "team-app", "my_long.name", "0first", "registry/policy", "a__b", "a--b",
      "TeamApp",
    ].map { $0.lowercased() }
    let resources = made(snapshot(Set(names).sorted().map { record($0) })).templates
      .flatMap(\.resources)
    let ids = resources.map(\.logicalID)
    #expect(Set(ids).count == ids.count)
    #expect(
      ids.allSatisfy { id in
        id.utf8.allSatisfy { $0 < 0x80 } && id.allSatisfy { $0.isLetter || $0.isNumber }
      })
    let byName = Dictionary(uniqueKeysWithValues: resources.map { ($0.identifier, $0.logicalID) })
    #expect(byName["my_long.name"] == "MyLongName")
    #expect(byName["0first"] == "Repository0first")
    #expect(byName["teamapp"] == "Teamapp")
    #expect(byName["team/app"]?.hasPrefix("TeamApp") == true)
    #expect(byName["team/app"]?.count == 15)
    #expect(byName["registry/policy"] != "RegistryPolicy")
    // Choosing less changes no ID.
    let some = made(snapshot(Set(names).sorted().map { record($0) }), ["team/app"]).templates
      .flatMap(\.resources)
    #expect(some.map(\.logicalID) == [byName["team/app"] ?? ""])
  }

  @Test(arguments: [TemplateFormat.yaml, .json])
  func `templates hold no more than CloudFormation takes`(format: TemplateFormat) {
    let state = snapshot((0..<1203).map { record("team/repository-\($0)") })
    let import_ = TemplateImport(state, ImportRequest(), in: file, as: format)
    #expect(import_.diagnostics.isEmpty)
    let templates = import_.templates
    #expect(templates.flatMap(\.resources).count == 1203)
    for template in templates {
      #expect(template.text.utf8.count <= ImportTemplate.longestText)
      #expect(template.resources.count <= ImportTemplate.mostResources)
    }
    // No template could have taken the first resource of the next one.
    for template in templates.dropLast() {
      #expect(template.text.utf8.count > ImportTemplate.longestText - 600)
    }
  }

  @Test func `a resource too large for a template is said`() {
    var large = record("large")
    let prefixes = (0..<3300).map { "\"v\(1000 + $0)\"" }.joined(separator: ",")
    let lifecycle = #"{"rules":[{"selection":{"tagPrefixList":[\#(prefixes)]}}]}"#
    let actions = (0..<1200).map { _ in #""ecr:*""# }.joined(separator: ",")
    let policy = #"{"Statement":[{"Action":[\#(actions)]}]}"#
    large.lifecyclePolicy = .found(
      APIAnswer(.mapping([("lifecyclePolicyText", .string(lifecycle))])))
    large.policy = .found(APIAnswer(.mapping([("policyText", .string(policy))])))
    let import_ = made(snapshot([record("first"), large, record("other")]))
    #expect(
      import_.templates.map { $0.resources.map(\.identifier) } == [["first"], ["large"], ["other"]])
    let message = import_.diagnostics.first?.message ?? ""
    #expect(message.hasPrefix("the template of 'large' has "))
    #expect(message.hasSuffix("CloudFormation takes more than 51200 from Amazon S3 only"))
    #expect(import_.diagnostics.map(\.severity) == [.warning])
  }

  @Test func `the registry's own settings need the account`() {
    var state = snapshot([])
    state.account = nil
    state.registryPolicy = .found(APIAnswer(.mapping([("policyText", .string("{}"))])))
    var request = ImportRequest()
    request.includesRegistry = true
    let import_ = TemplateImport(state, request, in: file, as: .yaml)
    #expect(import_.templates.isEmpty)
    #expect(
      import_.diagnostics.first?.message
        == "the account is not known, and it is what identifies AWS::ECR::RegistryPolicy; record it, too"
    )
  }
}
