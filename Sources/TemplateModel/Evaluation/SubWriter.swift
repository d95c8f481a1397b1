// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// Writes text with values in it as the argument of an `Fn::Sub`.
struct SubWriter {
  private var text: [UInt8] = []
  private var entries: [(String, Node)] = []
  private var names: [Node: String] = [:]
  private let taken: Set<String>
  private var keys: [String: String] = [:]
  private var number = 0
  private var last = ""

  /// Where the text after the last variable begins.
  private var runStart = 0

  /// Prepares to write; what is in `taken` names something, so that no value gets its name.
  init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// Writes the parts of a formula.
  init(_ pieces: [Formula.Piece]) {
    self.init(taken: Set(pieces.compactMap(\.reference)))
    for piece in pieces { add(piece) }
  }

  /// The argument: text alone, or a list of text and the values.
  var argument: Node {
    var writer = self
    writer.escape()
    let string = Node.string(String(decoding: writer.text, as: UTF8.self))
    return entries.isEmpty ? string : .sequence([string, .mapping(entries)])
  }

  /// Adds a part of a formula.
  mutating func add(_ piece: Formula.Piece) {
    switch piece {
    case .text(let text), .dynamicReference(let text): add(text)
    case .parameter, .resource, .loopVariable, .pseudo, .attribute, .expression:
      if let reference = piece.reference { add(variable: reference) } else { add(piece.node) }
    }
  }

  /// Adds text that stands for itself.
  mutating func add(_ text: String) {
    self.text += text.utf8
  }

  /// Adds a value; the same value has one name, and is looked at once when it comes under one key.
  mutating func add(_ value: @autoclosure () -> Node, knownAs key: String?) {
    if let key, let name = keys[key] { return add(variable: name) }
    add(value())
    if let key { keys[key] = last }
  }

  /// Adds a value; the same value has one name.
  mutating func add(_ value: Node) {
    if let item = Self.strippedItem(value) { return add(item) }
    if let name = names[value] { return add(variable: name) }
    repeat { number += 1 } while taken.contains("Part\(number)")
    let name = "Part\(number)"
    names[value] = name
    entries.append((name, value))
    add(variable: name)
  }

  /// The text `&{Name}` of a loop whose items are not known, which means the same inside a longer text.
  private static func strippedItem(_ value: Node) -> String? {
    guard let expression = Expression(value), expression.function == .sub,
      let text = expression.argument.text, text.hasPrefix("&{"),
      text.utf8.last == UInt8(ascii: "}"), !text.dropFirst(2).contains("{")
    else { return nil }
    return text
  }

  private mutating func add(variable name: String) {
    escape()
    last = name
    text += "${\(name)}".utf8
    runStart = text.count
  }

  /// Writes `${!` for each `${` since the last variable that is closed, and so would be a variable.
  private mutating func escape() {
    let run = Array(text[runStart...])
    guard run.contains(UInt8(ascii: "$")) else { return }
    text.removeSubrange(runStart...)
    var offset = 0
    while offset < run.count {
      guard run[offset...].starts(with: "${".utf8) else {
        text.append(run[offset])
        offset += 1
        continue
      }
      var end = offset + 2
      while end < run.count, run[end] != UInt8(ascii: "}"), run[end] != UInt8(ascii: "$") {
        end += 1
      }
      let isClosed = end < run.count && run[end] == UInt8(ascii: "}")
      text += (isClosed ? "${!" : "${").utf8
      text += run[offset + 2..<end]
      offset = end
    }
  }
}

extension Formula.Piece {
  /// What stands for the part between `${` and `}`; nil for a part that only a value can stand for.
  var reference: String? {
    let name: String
    switch self {
    case .parameter(let parameter), .resource(let parameter), .loopVariable(let parameter):
      guard !parameter.utf8.contains(UInt8(ascii: ".")) else { return nil }
      name = parameter
    case .pseudo(let parameter): return parameter.rawValue
    case .attribute(let resource, let attribute):
      guard !resource.utf8.contains(UInt8(ascii: ".")) else { return nil }
      name = "\(resource).\(attribute)"
    case .text, .dynamicReference, .expression: return nil
    }
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "!"), UInt8(ascii: " "), UInt8(ascii: "$"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        false
      default: true
      }
    }
    return isPlain && !name.isEmpty ? name : nil
  }
}
