// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax
import Testing

struct JSONReaderLimitsTests {
  /// Reads without caring for the result, but for what must hold whatever it is.
  private func read(_ bytes: [UInt8]) -> Bool {
    let (node, diagnostics) = JSONReader.read(SourceFile(path: "a.json", bytes: bytes))
    #expect((node == nil) == (diagnostics.count == 1))
    for diagnostic in diagnostics {
      #expect(diagnostic.range.end <= bytes.count)
      #expect(!diagnostic.message.contains { $0.isNewline })
    }
    return node != nil
  }

  @Test func `every prefix of a document gets one problem`() {
    let bytes = Array(JSONReaderTests.sample.utf8)
    let end = (bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0) + 1
    for count in 0..<end { #expect(!read(Array(bytes[..<count])), "\(count)") }
    #expect(read(bytes))
  }

  @Test(
    arguments: [
      0x00, 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x23, 0x24, 0x25, 0x27, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F,
      0x30,
      0x3A, 0x3B, 0x3C, 0x3D, 0x41, 0x5B, 0x5C, 0x5D, 0x65, 0x74, 0x75, 0x7B, 0x7D, 0x7F, 0x80,
      0xC2,
      0xE2, 0xF0, 0xFF,
    ] as [UInt8])
  func `no single wrong byte breaks the reader`(byte: UInt8) {
    let bytes = Array(JSONReaderTests.sample.utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] = byte
      _ = read(changed)
      changed = bytes
      changed.insert(byte, at: index)
      _ = read(changed)
    }
  }

  @Test func `nesting ends at its limit`() throws {
    let limit = InputLimits.depth
    let allowed = Array(repeating: UInt8(ascii: "["), count: limit)
    #expect(read(allowed + Array(repeating: UInt8(ascii: "]"), count: limit)))
    let deep = SourceFile(path: "a.json", text: String(repeating: "[", count: 100_000))
    let diagnostic = try #require(JSONReader.read(deep).diagnostics.first)
    #expect(diagnostic.message == "collections can be nested 256 deep, not deeper")
    #expect(diagnostic.range == SourceRange(start: limit, end: limit + 1))
  }

  @Test func `what is quoted in a message is clipped`() throws {
    let word = String(repeating: "é", count: 100_000)
    let (_, diagnostics) = JSONReader.read(SourceFile(path: "a.json", text: word))
    let clipped = String(repeating: "é", count: 60)
    #expect(diagnostics.first?.message.hasPrefix("'\(clipped)…' must be") == true)
    #expect(diagnostics.first?.range.length == 200_000)
  }
}
