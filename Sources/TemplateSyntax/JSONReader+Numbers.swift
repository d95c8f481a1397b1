// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
  /// Reads the number whose first digit or `-` stands here; it keeps its spelling.
  mutating func number() throws(SyntaxProblem) -> Node {
    let start = offset
    var end = start
    if bytes[end] == UInt8(ascii: "-") { end += 1 }
    let whole = end
    end = digitsEnd(from: end)
    var isNumber = end > whole && (end == whole + 1 || bytes[whole] != UInt8(ascii: "0"))
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      let fraction = end + 1
      end = digitsEnd(from: fraction)
      isNumber = isNumber && end > fraction
    }
    if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "e") {
      var exponent = end + 1
      if exponent < bytes.count,
        bytes[exponent] == UInt8(ascii: "+") || bytes[exponent] == UInt8(ascii: "-")
      {
        exponent += 1
      }
      end = digitsEnd(from: exponent)
      isNumber = isNumber && end > exponent
    }
    guard isNumber, !isWord(at: end) else { throw problemAtValue() }
    offset = end
    return Node(
      .scalar(Scalar(String(decoding: bytes[start..<end], as: UTF8.self))),
      range: range(start, end))
  }

  private func digitsEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end]) {
      end += 1
    }
    return end
  }

  /// What keeps a word that begins like a number from being one; nil when it begins like none.
  func messageOfNumber(_ word: ArraySlice<UInt8>) -> String? {
    let name = quoted(word.startIndex, word.endIndex)
    var digits = word
    let sign = digits.first.flatMap {
      $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") ? digits.removeFirst() : nil
    }
    if ["NaN", "nan", "Infinity", "infinity", "inf", "Inf"].contains(where: {
      digits.elementsEqual($0.utf8)
    }) {
      return "\(name) must be a finite number or stand in double quotes"
    }
    guard digits.allSatisfy(isNumberByte) else { return nil }
    guard let first = digits.first else {
      return sign == nil ? nil : "\(name) must have a digit after it"
    }
    if sign == UInt8(ascii: "+") { return "\(name) must not begin with '+'" }
    if first == UInt8(ascii: ".") { return "\(name) must have a digit before its point" }
    if first | 0x20 == UInt8(ascii: "e") { return nil }
    let points = digits.count { $0 == UInt8(ascii: ".") }
    let exponents = digits.count { $0 | 0x20 == UInt8(ascii: "e") }
    guard points <= 1, exponents <= 1 else { return nil }
    if first == UInt8(ascii: "0"), let second = digits.dropFirst().first,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
    {
      return "\(name) must not begin with 0; remove it, or put all of it in double quotes"
    }
    if let point = digits.firstIndex(of: UInt8(ascii: ".")),
      point + 1 == digits.endIndex || digits[point + 1] | 0x20 == UInt8(ascii: "e")
    {
      return "\(name) must have a digit after its point"
    }
    guard exponents == 1, let last = digits.last,
      !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
    else { return nil }
    return "\(name) must have a digit after its exponent"
  }

  private func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
