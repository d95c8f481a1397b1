// SPDX-License-Identifier: Apache-2.0

public import TemplateSyntax

/// Random trees full of text that is easily written wrong.
public struct RandomNodes {
  private var random: SeededGenerator

  private static let words = [
    "a", "b", "Ref", "true", "yes", "No", "~", "null", "0", "1", "12", "017", "0x1F", "1e3", "1.5",
    "1:30",
    "2012-10-17", "<<", "=", "---", "...", "é", "日本", "😀", "${A}", "{{", "}}", "arn:aws:ecr", "%a",
    "\\n",
  ]

  private static let punctuation = [
    " ", " ", "  ", "\n", "\n", "\n\n", "\t", "\r", "\r\n", ":", ": ", "#", " #", "-", "- ", "?",
    "? ",
    ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "\\", "%", "@", "`", ".", "/", "=",
    "~",
    "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}",
    "\u{FFFE}", "\u{10FFFF}",
  ]

  private static let plain = [
    "", "~", "null", "true", "False", "yes", "OFF", "0", "12", "-3", "+4", "017", "0x1F", "0b101",
    "1:30",
    "1_000", "1.5", "-1.", ".5", "1.0e+3", "012345670123",
  ]

  private static let tags = ["!Ref", "!Sub", "!GetAtt", "!If", "!Join", "!Base64", "!Mine"]

  private static let functions = [
    "Ref", "Fn::Sub", "Fn::GetAtt", "Fn::If", "Fn::Base64", "Fn::Equals", "Fn::Transform",
    "Condition",
    "Fn::Length", "Fn::ImportValue",
  ]

  /// Creates a source of trees.
  public init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A mapping of different keys at the top, a few levels deep.
  public mutating func template() -> Node {
    var node = mapping(depth: 4)
    if chance(4), case .mapping(let entries) = node.content {
      node = Node(
        .mapping(entries + [.init(key: .string("Conditions"), value: mapping(depth: 3))]))
    }
    return node
  }

  /// Text of up to eight parts.
  public mutating func text() -> String {
    var text = ""
    for _ in 0..<number(below: 9) {
      text += pick(chance(2) ? Self.words : Self.punctuation)
    }
    return text
  }

  private mutating func node(depth: Int) -> Node {
    switch number(below: depth > 0 ? 12 : 5) {
    case 0: return .plain(pick(Self.plain))
    case 1...3: return .string(text())
    case 4: return Node(.scalar(Scalar(text(), style: .literal)), tag: pick(Self.tags))
    case 5, 6: return mapping(depth: depth - 1)
    case 7, 8: return sequence(depth: depth - 1)
    case 9: return .mapping([(pick(Self.functions), node(depth: depth - 1))])
    case 10:
      return .mapping([(pick(Self.functions), .sequence([.string(text()), .string(text())]))])
    default:
      var tagged = chance(2) ? mapping(depth: depth - 1) : sequence(depth: depth - 1)
      tagged.tag = pick(Self.tags)
      return tagged
    }
  }

  private mutating func sequence(depth: Int) -> Node {
    .sequence((0..<number(below: 4)).map { _ in node(depth: depth) })
  }

  private mutating func mapping(depth: Int) -> Node {
    var names = Set<String>()
    var entries: [(String, Node)] = []
    for _ in 0..<number(below: 5) {
      let name = text()
      // Python's JSON reader keeps one of two equal keys.
      if names.insert(name).inserted { entries.append((name, node(depth: depth))) }
    }
    return .mapping(entries)
  }

  private mutating func pick(_ list: [String]) -> String {
    list[number(below: list.count)]
  }

  private mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &random)
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    number(below: oneIn) == 0
  }
}
