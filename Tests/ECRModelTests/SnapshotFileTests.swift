// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Foundation
import TemplateDiagnostics
import TemplateSyntax
import TestSupport
import Testing

@Suite struct SnapshotFileTests {
  static let good = Fixtures("snapshots/good").files("json", "yaml")
  static let bad = Fixtures("snapshots/bad").files("json", "yaml")

  static func read(_ url: URL) throws -> SnapshotFile {
    SnapshotFile(
      SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url))))
  }

  @Test(arguments: good)
  func `recorded state is read and written in one form`(url: URL) throws {
    let file = try Self.read(url)
    #expect(file.diagnostics.isEmpty)
    #expect(file.isUsable)
    let text = SnapshotWriter.text(of: file.snapshot)
    let golden = Fixtures("snapshots/golden").folder
      .appending(path: url.deletingPathExtension().lastPathComponent + ".json")
    try Golden.expect(text, equals: golden)
    let again = SnapshotFile(SourceFile(path: "again.json", text: text))
    #expect(again.diagnostics.isEmpty)
    #expect(SnapshotWriter.text(of: again.snapshot) == text)
  }

  @Test(arguments: bad)
  func `what is wrong is said where it stands`(url: URL) throws {
    let file = try Self.read(url)
    #expect(!file.isUsable)
    let report = LintReport(
      files: 1, diagnostics: file.diagnostics,
      tool: ToolInfo(version: "0.0.0", factsDate: "2026-10"))
    try Golden.expect(
      ConciseRenderer().render(report), equals: url.appendingPathExtension("out"))
  }

  @Test func `every golden is valid under the schema`() throws {
    try PythonTools.expectValid(Fixtures("snapshots/golden").files("json"), as: "snapshot")
  }

  @Test func `outcomes are never mixed up`() throws {
    let file = try Self.read(Fixtures("snapshots/good/joined.json").folder)
    let snapshot = file.snapshot
    #expect(snapshot.account == "111111111111")
    #expect(snapshot.region == "us-east-1")
    let records = snapshot.repositories.items()
    #expect(records.map(\.name) == ["team/app", "team/base"])
    let base = try #require(records.last)
    #expect(base.lifecyclePolicy == .absent)
    #expect(base.policy == .denied(code: "AccessDeniedException"))
    #expect(base.tags == .failed(code: "ThrottlingException"))
    #expect(base.images == .notCollected)
    #expect(snapshot.registryPolicy == .absent)
    #expect(snapshot.signingConfiguration == .absent)
    #expect(snapshot.stack("gone")?.description == .absent)
    #expect(snapshot.stack("never") == nil)
    #expect(snapshot.time == nil)
  }

  @Test func `images keep what a simulation needs`() throws {
    let file = try Self.read(Fixtures("snapshots/good/joined.json").folder)
    let images = try #require(file.snapshot.repositories.items().first?.images.value)
    #expect(images.isWhole)
    #expect(images.items.map(\.tags) == [[], ["latest", "v2"]])
    let archived = try #require(images.items.first)
    #expect(archived.digest.description == "sha256:" + String(repeating: "a", count: 64))
    #expect(archived.subjectManifestDigest == images.items.last?.digest)
    #expect(archived.pushedAt?.description == "2024-01-06T00:13:20Z")
    #expect(archived.status == "ARCHIVED")
    #expect(archived.lastArchivedAt?.description == "2024-03-09T16:00:00Z")
    #expect(archived.lastRecordedPullTime == nil)
    #expect(images.items.last?.sizeInBytes == 4_294_967_296)
    #expect(images.items.last?.lastRecordedPullTime?.description == "2024-05-03T08:00:00.123Z")
  }

  @Test func `what a page does not hold was not collected`() throws {
    let wire = try Self.read(Fixtures("snapshots/good/wire.json").folder).snapshot
    let live = LiveState(wire)
    #expect(
      live.repository("a1").value?.settings.value?["createdAt"]?.text == "2024-01-12T15:06:27Z")
    #expect(live.repository("a2").isNotCollected)
    let whole = try Self.read(Fixtures("snapshots/good/described.json").folder).snapshot
    #expect(LiveState(whole).repository("a2").isAbsent)
    let partial = try Self.read(Fixtures("snapshots/good/partial.yaml").folder).snapshot
    #expect(LiveState(partial).repository("team/other").isNotCollected)
    #expect(partial.account == "012345678901")
  }

  @Test func `values of NoEcho parameters are not written`() throws {
    let file = try Self.read(Fixtures("snapshots/good/joined.json").folder)
    let values = file.snapshot.stack("registry")?.description.value?.parameters.map(\.value)
    #expect(values == ["prod", "hunter2"])
    let text = SnapshotWriter.text(of: file.snapshot)
    #expect(!text.contains("hunter2"))
    #expect(text.contains(#""ParameterValue": "****""#))
  }

  @Test(arguments: good)
  func `a file that ends early is a problem, never a trap`(url: URL) throws {
    let bytes = Array(try Data(contentsOf: url))
    for end in stride(from: 0, to: bytes.count - 1, by: 61) {
      let file = SnapshotFile(SourceFile(path: "x.json", bytes: Array(bytes[..<end])))
      if url.pathExtension == "json" { #expect(!file.isUsable) }
    }
  }

  @Test func `aliases of YAML do not make it grow`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...30 {
      text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    let file = SnapshotFile(SourceFile(path: "x", text: text + "repositories: [*a30]\n"))
    #expect(!file.isUsable)
  }

  @Test func `problems are not listed without end`() {
    let list = Array(repeating: "{}", count: 10_000).joined(separator: ",")
    let file = SnapshotFile(SourceFile(path: "x.json", text: "{\"repositories\": [\(list)]}"))
    #expect(file.diagnostics.count == 50)
  }
}
