// SPDX-License-Identifier: Apache-2.0

import ECRClient
import TestSupport
import Testing

struct INIFileTests {
  private func read(_ text: String) throws -> INIFile {
    try INIFile(Array(text.utf8), path: "config")
  }

  private func error(_ text: String) -> AWSError? {
    #expect(throws: AWSError.self) { try self.read(text) }
  }

  @Test func `a value goes on in lines that are indented deeper`() throws {
    let file = try read("[a]\nk = one\n   two\n\n  # left out\n  three\nl = x\n")
    #expect(file.sections.first?.values["k"]?.text == "one\ntwo\n\nthree")
    #expect(file.sections.first?.values["l"]?.text == "x")
  }

  @Test func `a block has keys of its own`() throws {
    let file = try read(
      "[services local]\necr =\n  endpoint_url = http://h:1/a=b\n  Other=x\nsts=\n")
    let values = file.sections.first?.values
    #expect(values?["ecr"]?.nested == ["endpoint_url": "http://h:1/a=b", "Other": "x"])
    #expect(values?["ecr"]?.text == "")
    #expect(values?["sts"]?.nested == nil)
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func `every line end is one, and a byte order mark is none of the text`(end: String) throws {
    let file = try read("\u{FEFF}[a]\(end)k = v\(end)[b]\(end)k: w")
    #expect(file.sections.map(\.name) == ["a", "b"])
    #expect(file.sections.map { $0.values["k"]?.text } == ["v", "w"])
    #expect(file.sections.last?.values["k"]?.place == "config:4")
  }

  @Test(arguments: [
    ("[a]\nAKIASECRET\n", "config:2: a line must be '[section]', 'key = value' or a comment"),
    ("[a]\n= AKIASECRET\n", "config:2: a line must be '[section]', 'key = value' or a comment"),
    (
      "k = AKIASECRET\n",
      "config:1: a section such as '[default]' must begin before the first setting"
    ),
    ("[a]\n\n[a]\n", "config:3: section '[a]' must be written once; it begins at line 1 too"),
    (
      "[a]\nk = AKIASECRET\nK = x\n",
      "config:3: key 'k' must be written once in a section; it stands at config:2 too"
    ),
    ("[a]\nk =\n\n  AKIASECRET\n", "config:4: a line of a nested block must be 'key = value'"),
  ])
  func `an error tells its line, and nothing of the line`(text: String, message: String) throws {
    #expect(error(text)?.message == message)
    #expect(error(text)?.kind == .badConfiguration)
  }

  @Test func `what is no UTF-8 or too large is refused`() throws {
    let binary = #expect(throws: AWSError.self) { try INIFile([0x5B, 0xFF, 0x5D], path: "config") }
    #expect(binary?.message == "'config' must be UTF-8")
    let large = #expect(throws: AWSError.self) {
      try INIFile([UInt8](repeating: 10, count: INIFile.largest + 1), path: "config")
    }
    #expect(large?.kind == .badConfiguration)
  }

  @Test func `no bytes trap the reader, and what describes a value hides it`() throws {
    var generator = SeededGenerator(seed: 7)
    let parts = ["[", "]", "=", ":", "\n", "\r\n", " ", "\t", "#", "a", "default", "é", "\0", "'"]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...30, using: &generator)
      var bytes = (0..<count).flatMap { _ in
        Array((parts.randomElement(using: &generator) ?? "").utf8)
      }
      if Bool.random(using: &generator), !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &generator)] =
          UInt8.random(in: 0...255, using: &generator)
      }
      _ = try? INIFile(bytes, path: "config")
    }
    var dumped = ""
    dump(try read("[a]\naws_secret_access_key = AKIASECRET\n"), to: &dumped)
    #expect(!dumped.contains("AKIASECRET"))
  }

  @Test func `a shell's quotes hold words together`() {
    #expect(
      ShellWords.split(#"a 'b c'  "d \"e\" \n" f\ g '' "#) == ["a", "b c", #"d "e" \n"#, "f g", ""])
    #expect(ShellWords.split("") == [])
    #expect(ShellWords.split("'a") == nil)
    #expect(ShellWords.split("a\\") == nil)
  }
}
