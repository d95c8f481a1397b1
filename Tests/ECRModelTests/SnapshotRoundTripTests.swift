// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Foundation
import TemplateDiagnostics
import TemplateModel
import TemplateSyntax
import Testing

@Suite struct SnapshotRoundTripTests {
  @Test func `what is written is read back`() throws {
    var random = RandomSnapshots()
    for _ in 0..<40 {
      let snapshot = random.snapshot()
      let text = SnapshotWriter.text(of: snapshot)
      let file = SnapshotFile(SourceFile(path: "x.json", text: text))
      try #require(file.diagnostics.isEmpty, Comment(rawValue: text))
      #expect(file.snapshot == snapshot.sorted)
      #expect(SnapshotWriter.text(of: file.snapshot) == text)
    }
  }

  @Test func `order does not matter`() {
    var random = RandomSnapshots()
    for _ in 0..<20 {
      let snapshot = random.snapshot()
      var shuffled = snapshot
      shuffled.repositories = snapshot.repositories.map {
        Listing($0.items.shuffled(), isWhole: $0.isWhole)
      }
      shuffled.stacks.shuffle()
      #expect(shuffled.sorted == snapshot.sorted)
      #expect(SnapshotWriter.text(of: shuffled) == SnapshotWriter.text(of: snapshot))
    }
  }

  @Test func `coders of others write and read the same state`() throws {
    var random = RandomSnapshots()
    for _ in 0..<10 {
      let snapshot = random.snapshot()
      let data = try JSONEncoder().encode(snapshot)
      #expect(try JSONDecoder().decode(RegistrySnapshot.self, from: data) == snapshot.sorted)
      let file = SnapshotFile(SourceFile(path: "x.json", bytes: Array(data)))
      #expect(file.snapshot == snapshot.sorted)
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(RegistrySnapshot.self, from: Data(#"{"formatVersion": "9"}"#.utf8))
    }
  }

  @Test func `repositories that come one by one make the same text`() {
    var random = RandomSnapshots()
    for _ in 0..<10 {
      let snapshot = random.snapshot().sorted
      var outline = snapshot
      outline.repositories = snapshot.repositories.map { Listing([], isWhole: $0.isWhole) }
      var writer = SnapshotWriter(outline)
      writer.begin()
      var bytes = writer.take()
      for record in snapshot.repositories.items() {
        writer.add(record)
        bytes += writer.take()
      }
      writer.end()
      bytes += writer.take()
      #expect(String(decoding: bytes, as: UTF8.self) == SnapshotWriter.text(of: snapshot))
    }
  }

  @Test func `a piece at a time makes the same text`() {
    var random = RandomSnapshots()
    let snapshot = random.snapshot(repositories: 400)
    var pieces: [[UInt8]] = []
    var writer = SnapshotWriter(snapshot)
    writer.write { pieces.append($0) }
    #expect(pieces.count > 2)
    #expect(
      String(decoding: pieces.joined(), as: UTF8.self) == SnapshotWriter.text(of: snapshot))
  }

  @Test func `an image is lean`() {
    #expect(MemoryLayout<RegistryImage>.stride <= 232)
  }
}

/// Makes snapshots in which everything can be and nothing must be.
private struct RandomSnapshots {
  private var random = SystemRandomNumberGenerator()
  private let texts = [
    "", "a", "team/app", "\"quoted\"", "line\nbreak", "\u{1F}\u{7F}\u{2028}", "émoji 🎈", "true",
    "12",
    "null", "\\", "2026-06-01",
  ]

  private mutating func number(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func text() -> String { texts[number(texts.count)] }

  private mutating func time() -> Timestamp? {
    number(4) == 0
      ? nil : Timestamp(microseconds: Int64.random(in: 0...2_000_000_000_000_000, using: &random))
  }

  private mutating func observed<Value>(
    _ make: (inout RandomSnapshots) -> Value
  ) -> Observed<Value> {
    switch number(8) {
    case 0: .absent
    case 1: .denied(code: "AccessDeniedException")
    case 2: .failed(code: text())
    case 3: .notCollected
    default: .found(make(&self))
    }
  }

  private mutating func list<Item>(
    _ count: Int, _ make: (inout RandomSnapshots, Int) -> Item
  ) -> Listing<Item> {
    Listing((0..<count).map { make(&self, $0) }, isWhole: number(2) == 0)
  }

  private mutating func answer(_ members: [(String, Node)]) -> APIAnswer {
    var members = members
    if number(2) == 0 {
      members.append(
        (
          "unknownMember",
          .sequence([.string(text()), .plain("12.5"), .mapping([("x", .plain("true"))])])
        ))
    }
    return APIAnswer(.mapping(members.shuffled(using: &random)))
  }

  private mutating func image() -> RegistryImage {
    let digits = (0..<4).map { _ in
      let text = String(UInt64.random(in: 0 ... .max, using: &random), radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }
    var image = RegistryImage(
      ImageDigest(number(9) == 0 ? "sha512:x" : "sha256:" + digits.joined()),
      tags: (0..<number(3)).map { "tag\($0)" })
    image.sizeInBytes = number(3) == 0 ? nil : Int64(number(1 << 40))
    (image.pushedAt, image.lastRecordedPullTime) = (time(), time())
    (image.lastArchivedAt, image.lastActivatedAt) = (time(), time())
    image.status = number(2) == 0 ? nil : "ACTIVE"
    image.manifestMediaType = number(2) == 0 ? nil : "application/vnd.oci.image.index.v1+json"
    image.artifactMediaType = number(2) == 0 ? nil : text()
    if number(3) == 0 { image.subjectManifestDigest = ImageDigest("sha256:" + digits.joined()) }
    return image
  }

  private mutating func record(_ index: Int) -> RepositoryRecord {
    let name = "repository-\(index)"
    var record = RepositoryRecord(name)
    record.settings = observed {
      $0.answer([
        ("repositoryName", .string(name)), ("imageTagMutability", .string("MUTABLE")),
        ("imageScanningConfiguration", .mapping([("scanOnPush", .plain("true"))])),
      ])
    }
    record.lifecyclePolicy = observed {
      $0.answer([("lifecyclePolicyText", .string("{\"rules\":[]}"))])
    }
    record.policy = observed { $0.answer([("policyText", .string("{\n}"))]) }
    record.tags = observed {
      let tags = ["b", "a"].map { Node.mapping([("Key", .string($0)), ("Value", .string("x"))]) }
      return $0.answer([("tags", .sequence(tags))])
    }
    record.images = observed { $0.list($0.number(5)) { random, _ in random.image() } }
    record.stack = observed { $0.text() }
    return record
  }

  private mutating func stack(_ index: Int) -> DeployedStack {
    var stack = DeployedStack("stack-\(index)")
    stack.description = observed { random in
      var description = StackDescription()
      if random.number(2) == 0 { description.status = random.text() }
      (description.creationTime, description.lastUpdatedTime) = (random.time(), random.time())
      description.parameters = ["b", "a"].map { .init($0, random.text()) }
      description.tags = (0..<random.number(3)).map { .init("key\($0)", random.text()) }
      description.outputs = [.init("O", random.text(), exportName: random.text())]
      return description
    }
    stack.templateBody = observed { $0.text() }
    stack.resources = observed {
      $0.list($0.number(4)) { random, index in
        StackResource("R\(index)", "AWS::ECR::Repository", physicalID: random.text())
      }
    }
    return stack
  }

  mutating func snapshot(repositories count: Int = 3) -> RegistrySnapshot {
    var snapshot = RegistrySnapshot()
    if number(2) == 0 { snapshot.tool = ToolInfo(version: "0.1.0", factsDate: "2026-10") }
    snapshot.time = time()
    if number(2) == 0 { (snapshot.account, snapshot.region) = ("111111111111", "us-east-1") }
    snapshot.repositories =
      count > 3
      ? .found(Listing((0..<count).map { record($0) }))
      : observed { $0.list(count) { random, index in random.record(index) } }
    snapshot.publicRepositories = observed {
      $0.list(2) { random, index in
        var record = PublicRepositoryRecord("public-\(index)")
        record.catalogData = random.observed { _ in
          APIAnswer(.mapping([("catalogData", .mapping([("description", .string("x"))]))]))
        }
        return record
      }
    }
    snapshot.registryPolicy = observed { $0.answer([("policyText", .string("{}"))]) }
    snapshot.registry = observed {
      $0.answer([("replicationConfiguration", .mapping([("rules", .sequence([]))]))])
    }
    snapshot.pullThroughCacheRules = observed {
      $0.list(2) { random, index in random.answer([("ecrRepositoryPrefix", .string("p\(index)"))]) }
    }
    snapshot.pullTimeUpdateExclusions = observed {
      $0.list(2) { _, index in APIAnswer(.string("arn:aws:iam::111111111111:role/r\(index)")) }
    }
    snapshot.stacks = (0..<number(3)).map { stack($0) }
    return snapshot
  }
}
