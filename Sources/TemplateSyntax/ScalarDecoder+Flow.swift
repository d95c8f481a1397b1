// SPDX-License-Identifier: Apache-2.0

extension ScalarDecoder {
  /// Decodes a plain scalar or what stands between quotes; false for what YAML does not know.
  mutating func flow(_ quote: UInt8?, folds: Bool) -> Bool {
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "'"), byte == quote {
        guard offset + 1 < end, bytes[offset + 1] == byte else { return false }
        add(CollectionOfOne(byte), for: offset..<offset + 2)
        offset += 2
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        guard escape() else { return false }
      } else if folds, isBlank(at: offset) || lineBreak(at: offset) != nil {
        blanks()
      } else {
        copyRun(quote, folds: folds)
      }
    }
    return true
  }

  private mutating func copyRun(_ quote: UInt8?, folds: Bool) {
    let start = offset
    offset += 1
    while offset < end {
      let byte = bytes[offset]
      if quote != nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\\") { break }
      if folds, isBlank(at: offset) || lineBreak(at: offset) != nil { break }
      offset += 1
    }
    copy(start..<offset)
  }

  /// Blanks stay inside of a line and go around a line break.
  private mutating func blanks() {
    let start = offset
    skipBlanks()
    guard let first = lineBreak(at: offset) else { return copy(start..<offset) }
    offset = first.range.upperBound
    if !first.isFolded { add(first) }
    if !addEmptyLines(), first.isFolded {
      add(CollectionOfOne(UInt8(ascii: " ")), for: first.range)
    }
  }

  private mutating func skipBlanks() {
    while isBlank(at: offset) { offset += 1 }
  }

  /// Adds the line breaks of the empty lines after a line break; false when there are none.
  private mutating func addEmptyLines() -> Bool {
    skipBlanks()
    var found = false
    while let next = lineBreak(at: offset) {
      add(next)
      found = true
      offset = next.range.upperBound
      skipBlanks()
    }
    return found
  }

  private mutating func escape() -> Bool {
    guard offset + 1 < end else { return false }
    let start = offset
    if let ended = lineBreak(at: start + 1) {
      offset = ended.range.upperBound
      _ = addEmptyLines()
      return true
    }
    let code = bytes[start + 1]
    guard code != UInt8(ascii: "u") else { return unicodeEscape() }
    if let digits = [UInt8(ascii: "x"): 2, UInt8(ascii: "U"): 8][code] {
      let (value, last) = Hexadecimal.value(bytes, from: start + 2, count: digits)
      guard let scalar = value.flatMap({ Unicode.Scalar($0) }) else { return false }
      return add(scalar, endingAt: last)
    }
    guard let scalar = Self.escapes[code] else { return false }
    return add(scalar, endingAt: start + 2)
  }

  private mutating func unicodeEscape() -> Bool {
    guard case .scalar(let scalar, let last) = Hexadecimal.utf16Escape(bytes, at: offset) else {
      return false
    }
    return add(scalar, endingAt: last)
  }

  private mutating func add(_ scalar: Unicode.Scalar, endingAt last: Int) -> Bool {
    guard last <= end, let encoded = UTF8.encode(scalar) else { return false }
    add(encoded, for: offset..<last)
    offset = last
    return true
  }

  /// The escapes of one character, in YAML and JSON.
  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{07}", UInt8(ascii: "b"): "\u{08}",
    UInt8(ascii: "t"): "\t", UInt8(ascii: "\t"): "\t", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "v"): "\u{0B}", UInt8(ascii: "f"): "\u{0C}", UInt8(ascii: "r"): "\r",
    UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
    UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}",
    UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
  ]
}
