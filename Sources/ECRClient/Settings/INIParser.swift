// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Reads an INI file line by line.
struct INIParser {
  /// The setting that lines can still be added to.
  private struct Open {
    var key: String
    var line: Int
    var indent: Int
    var lines: [(line: Int, text: String)]
  }

  private let path: String
  private var sections: [INIFile.Section] = []
  private var lines: [String: Int] = [:]
  private var defaults: [String: INIFile.Value] = [:]
  private var isInDefaults = false
  private var open: Open?

  /// Begins a file; the path is for its places.
  init(path: String) {
    self.path = path
  }

  /// The sections, with the defaults in each.
  var finished: [INIFile.Section] {
    guard !defaults.isEmpty else { return sections }
    return sections.map { section in
      INIFile.Section(name: section.name, values: defaults.merging(section.values) { $1 })
    }
  }

  /// Reads the whole file.
  mutating func read(_ bytes: [UInt8]) throws(AWSError) {
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var number = 1
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
      try add(line, number)
      rest = rest[line.endIndex...]
      if rest.starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]) { rest = rest.dropFirst() }
      rest = rest.dropFirst()
      number += 1
    }
    try close()
  }

  private mutating func add(_ line: ArraySlice<UInt8>, _ number: Int) throws(AWSError) {
    let indent = line.prefix(while: Self.isBlank).count
    let text = Self.trimmed(line)
    guard let first = text.first else {
      open?.lines.append((number, ""))
      return
    }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: ";") { return }
    if let indentOfKey = open?.indent, indent > indentOfKey {
      open?.lines.append((number, String(decoding: text, as: UTF8.self)))
      return
    }
    try close()
    if first == UInt8(ascii: "["), let end = text.lastIndex(of: UInt8(ascii: "]")),
      end > text.startIndex + 1
    {
      try begin(String(decoding: text[(text.startIndex + 1)..<end], as: UTF8.self), number)
    } else {
      try begin(setting: text, indent, number)
    }
  }

  private mutating func begin(_ name: String, _ number: Int) throws(AWSError) {
    isInDefaults = name == "DEFAULT"
    if isInDefaults { return }
    if let earlier = lines.updateValue(number, forKey: name) {
      throw problem(
        "section '[\(clipped(name))]' must be written once; it begins at line \(earlier) too",
        number)
    }
    sections.append(INIFile.Section(name: name))
  }

  private mutating func begin(
    setting text: ArraySlice<UInt8>, _ indent: Int, _ number: Int
  ) throws(AWSError) {
    guard isInDefaults || !sections.isEmpty else {
      throw problem("a section such as '[default]' must begin before the first setting", number)
    }
    guard let sign = text.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }),
      sign > text.startIndex
    else { throw problem("a line must be '[section]', 'key = value' or a comment", number) }
    let key = String(decoding: Self.trimmed(text[..<sign]), as: UTF8.self).lowercased()
    let value = String(decoding: Self.trimmed(text[(sign + 1)...]), as: UTF8.self)
    let written = isInDefaults ? defaults[key] : sections.last?.values[key]
    if let written {
      throw problem(
        "key '\(clipped(key))' must be written once in a section; it stands at \(written.place) too",
        number)
    }
    open = Open(key: key, line: number, indent: indent, lines: [(number, value)])
  }

  private mutating func close() throws(AWSError) {
    guard let setting = open else { return }
    open = nil
    var lines = setting.lines
    while let last = lines.last, last.text.isEmpty { lines.removeLast() }
    var value = INIFile.Value(text: "", nested: nil, place: "\(path):\(setting.line)")
    if let first = lines.first, first.text.isEmpty {
      value.nested = try nested(lines)
    } else {
      value.text = lines.map(\.text).joined(separator: "\n")
    }
    if isInDefaults {
      defaults[setting.key] = value
    } else if let last = sections.indices.last {
      sections[last].values[setting.key] = value
    }
  }

  private func nested(_ lines: [(line: Int, text: String)]) throws(AWSError) -> [String: String] {
    var values: [String: String] = [:]
    for (number, text) in lines where !text.isEmpty {
      let bytes = Array(text.utf8)[...]
      guard let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else {
        throw problem("a line of a nested block must be 'key = value'", number)
      }
      let key = String(decoding: Self.trimmed(bytes[..<sign]), as: UTF8.self)
      values[key] = String(decoding: Self.trimmed(bytes[(sign + 1)...]), as: UTF8.self)
    }
    return values
  }

  private func problem(_ message: String, _ number: Int) -> AWSError {
    AWSError(.badConfiguration, "\(path):\(number): \(message)")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte) || (0x1C...0x1F).contains(byte)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return bytes
  }
}
