// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// Writes a snapshot in the tool's own format; two equal states give the same bytes.
///
/// Repositories stand in the order of their names, images in the order in which they were pushed, one a
/// line. Values of `NoEcho` parameters are never written.
public struct SnapshotWriter {
  private let snapshot: RegistrySnapshot
  var stream = JSONStream()

  /// Prepares to write a snapshot.
  public init(_ snapshot: RegistrySnapshot) {
    self.snapshot = snapshot.sorted
  }

  /// The whole document.
  public static func text(of snapshot: RegistrySnapshot) -> String {
    var bytes: [UInt8] = []
    var writer = SnapshotWriter(snapshot)
    writer.write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the document in pieces of about 64 KiB or one repository, whichever is more.
  public mutating func write<Failure: Error>(
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    begin()
    for record in snapshot.repositories.items() {
      write(record)
      if isPieceReady { try sink(take()) }
    }
    end()
    try sink(take())
  }

  /// Begins a document whose private repositories come one by one, and not from the snapshot.
  ///
  /// Only when the snapshot has a list of them can they come, in the order of their names.
  public mutating func begin() {
    stream.beginObject()
    writeHead()
    guard beginOutcome("repositories", snapshot.repositories) else { return }
    guard let listing = snapshot.repositories.value else { return stream.endObject() }
    stream.write(key: "isWhole")
    stream.write(literal: listing.isWhole ? "true" : "false")
    stream.write(key: "value")
    stream.beginList()
  }

  /// Writes a private repository; its images and tags in their order, as it is written ever.
  public mutating func add(_ record: RepositoryRecord) {
    write(record.sorted)
  }

  /// Writes everything that comes after the private repositories.
  public mutating func end() {
    if snapshot.repositories.value != nil {
      stream.endList()
      stream.endObject()
    }
    writeListing("publicRepositories", snapshot.publicRepositories) { $0.write($1) }
    writeAnswer("registryPolicy", snapshot.registryPolicy)
    writeAnswer("registry", snapshot.registry)
    writeAnswer("scanningConfiguration", snapshot.scanningConfiguration)
    writeAnswer("signingConfiguration", snapshot.signingConfiguration)
    writeListing("pullThroughCacheRules", snapshot.pullThroughCacheRules) {
      $0.stream.write($1.node)
    }
    writeListing("creationTemplates", snapshot.creationTemplates) { $0.stream.write($1.node) }
    writeListing("pullTimeUpdateExclusions", snapshot.pullTimeUpdateExclusions) {
      $0.stream.write($1.node)
    }
    stream.write(key: "stacks")
    stream.beginList()
    for stack in snapshot.stacks { write(stack.withoutSecrets) }
    stream.endList()
    stream.endObject()
    stream.endDocument()
  }

  /// Whether there is enough text to be worth taking.
  public var isPieceReady: Bool { stream.bytes.count > Self.piece }

  /// Gives the text away that was written since the last time.
  public mutating func take() -> [UInt8] { stream.take() }

  private static let piece = 64 * 1024

  private mutating func writeHead() {
    member("formatVersion", RegistrySnapshot.formatVersion)
    if let tool = snapshot.tool {
      stream.write(key: "tool")
      stream.beginObject(inline: true)
      member("version", tool.version)
      member("factsDate", tool.factsDate)
      stream.endObject()
    }
    member("time", snapshot.time?.description)
    member("account", snapshot.account)
    member("region", snapshot.region)
  }

  /// Writes the outcome of reading a list.
  mutating func writeListing<Item>(
    _ key: String, _ outcome: Observed<Listing<Item>>,
    _ write: (inout SnapshotWriter, Item) -> Void
  ) {
    guard beginOutcome(key, outcome) else { return }
    if let listing = outcome.value {
      stream.write(key: "isWhole")
      stream.write(literal: listing.isWhole ? "true" : "false")
      stream.write(key: "value")
      stream.beginList()
      for item in listing.items { write(&self, item) }
      stream.endList()
    }
    stream.endObject()
  }

  /// Writes the outcome of reading a text.
  mutating func writeText(_ key: String, _ outcome: Observed<String>) {
    guard beginOutcome(key, outcome) else { return }
    member("value", outcome.value)
    stream.endObject()
  }

  /// Writes the outcome of reading one thing.
  mutating func writeAnswer(_ key: String, _ outcome: Observed<APIAnswer>) {
    guard beginOutcome(key, outcome) else { return }
    if let answer = outcome.value {
      stream.write(key: "value")
      stream.write(answer.node)
    }
    stream.endObject()
  }

  /// Begins the object of an outcome; false, and nothing written, for what was not collected.
  mutating func beginOutcome<Value>(_ key: String, _ outcome: Observed<Value>) -> Bool {
    let state: RecordedState
    var code: String?
    switch outcome {
    case .found: state = .found
    case .absent: state = .absent
    case .denied(let error): (state, code) = (.denied, error)
    case .failed(let error): (state, code) = (.failed, error)
    case .notCollected:
      // The repositories are what makes a document a snapshot, so they are always named.
      guard key == "repositories" else { return false }
      state = .notCollected
    }
    stream.write(key: key)
    stream.beginObject(inline: state != .found)
    member("state", state.rawValue)
    member("code", code)
    return true
  }

  /// Writes a member that is a text; nothing for nil.
  mutating func member(_ key: String, _ text: String?) {
    guard let text else { return }
    stream.write(key: key)
    stream.write(text)
  }
}
