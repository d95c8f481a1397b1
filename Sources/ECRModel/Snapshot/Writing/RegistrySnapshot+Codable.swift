// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// A snapshot is coded as the document that `SnapshotWriter` writes, so that every encoder of JSON writes what
/// `SnapshotFile` reads.
extension RegistrySnapshot: Codable {
  /// Reads the document.
  public init(from decoder: any Decoder) throws {
    var stream = JSONStream()
    stream.write(try CodedTree(from: decoder).node)
    let file = SnapshotFile(SourceFile(path: "snapshot", text: stream.text))
    if let problem = file.diagnostics.first(where: { $0.severity == .error }) {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: problem.message))
    }
    self = file.snapshot
  }

  /// Writes the document.
  public func encode(to encoder: any Encoder) throws {
    let text = SnapshotWriter.text(of: self)
    try CodedTree(node: try JSONReader.read(Array(text.utf8))).encode(to: encoder)
  }
}

/// Any JSON, for coders.
private struct CodedTree: Codable {
  var node: Node

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }

  init(node: Node) { self.node = node }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      node = .mapping(
        try container.allKeys.map {
          ($0.stringValue, try container.decode(CodedTree.self, forKey: $0).node)
        })
    } else if var container = try? decoder.unkeyedContainer() {
      var items: [Node] = []
      while !container.isAtEnd { items.append(try container.decode(CodedTree.self).node) }
      node = .sequence(items)
    } else {
      node = try Self.scalar(try decoder.singleValueContainer())
    }
  }

  private static func scalar(_ container: any SingleValueDecodingContainer) throws -> Node {
    if container.decodeNil() { return .plain("null") }
    if let value = try? container.decode(Bool.self) { return .plain(value ? "true" : "false") }
    if let value = try? container.decode(Int64.self) { return .plain(String(value)) }
    if let value = try? container.decode(Double.self) { return .plain(String(value)) }
    return .string(try container.decode(String.self))
  }

  func encode(to encoder: any Encoder) throws {
    switch node.content {
    case .mapping(let entries):
      var container = encoder.container(keyedBy: Key.self)
      for entry in entries {
        try container.encode(
          CodedTree(node: entry.value), forKey: Key(stringValue: entry.key.text ?? ""))
      }
    case .sequence(let items):
      var container = encoder.unkeyedContainer()
      for item in items { try container.encode(CodedTree(node: item)) }
    case .scalar(let scalar):
      var container = encoder.singleValueContainer()
      guard scalar.style == .plain else { return try container.encode(scalar.text) }
      if scalar.text == "true" || scalar.text == "false" {
        try container.encode(scalar.text == "true")
      } else if let integer = Int64(scalar.text) {
        try container.encode(integer)
      } else if let number = Double(scalar.text) {
        try container.encode(number)
      } else {
        try container.encodeNil()
      }
    case .alias:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    }
  }
}
