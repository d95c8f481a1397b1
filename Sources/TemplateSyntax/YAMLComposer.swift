// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// Builds the node tree of the first document from libyaml's events, with a stack of its own, so
/// that depth costs no call stack.
struct YAMLComposer {
  /// What was read.
  struct Result {
    var root: Node?
    var problems: [Problem] = []
    /// Aliases and merge keys in the order of the text.
    var aliases: [SourceRange] = []
    var failure: YAMLEventParser.Failure?
    var failureOffset = 0
    var contextOffset = 0
  }

  /// A problem that libyaml lets pass; reading went on.
  enum Problem {
    case tooDeep(SourceRange)
    case undefinedAlias(String, SourceRange)
    case expandsTooFar(SourceRange)
    case secondDocument(SourceRange)
    case keyNotScalar(SourceRange)
  }

  private struct Frame {
    var isMapping: Bool
    var tag: String?
    var anchor: String?
    var start: Int
    var contentStart: Int
    var entries: [Node.Entry] = []
    var items: [Node] = []
    var key: Node?
    var weight = 1
    var height = 1
    var lastEnd: Int
  }

  private var offsets: CodePointOffsets
  private var frames: [Frame] = []
  private var anchors: [String: (node: Node, weight: Int, height: Int)] = [:]
  private var result = Result()
  private var expanded = 0

  private init(_ bytes: Span<UInt8>, base: Int) {
    offsets = CodePointOffsets(bytes, base: base)
  }

  /// Reads the first document of UTF-8 text; a byte order mark is skipped.
  static func compose(_ bytes: [UInt8]) -> Result {
    let base = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      let text = unsafe UnsafeBufferPointer(rebasing: buffer[base...])
      guard let parser = unsafe YAMLEventParser(text) else { return Result() }
      var composer = unsafe YAMLComposer(buffer.span, base: base)
      unsafe composer.run(parser, buffer.span)
      return composer.result
    }
  }

  private mutating func run(_ parser: borrowing YAMLEventParser, _ bytes: Span<UInt8>) {
    do throws(YAMLEventParser.Failure) {
      while true {
        let event = try parser.next()
        let start = offsets.offset(of: event.start, in: bytes)
        switch event.kind {
        case .streamStart, .documentEnd: continue
        case .streamEnd: return
        case .documentStart(let isExplicit):
          guard result.root == nil else {
            // What follows is not part of any template; reading it could only report noise.
            if isExplicit { result.problems.append(.secondDocument(SourceRange(at: start))) }
            return
          }
        default:
          guard take(event, start: start, bytes) else { return }
        }
      }
    } catch {
      result.failure = error
      let isByte = error.isByteOffset
      result.failureOffset =
        isByte
        ? min(error.problemIndex, bytes.count) : offsets.offset(of: error.problemIndex, in: bytes)
      result.contextOffset =
        isByte ? result.failureOffset : offsets.offset(of: error.contextIndex, in: bytes)
    }
  }

  /// Takes one event of the document; false when reading cannot go on.
  private mutating func take(
    _ event: YAMLEventParser.Event, start: Int, _ bytes: Span<UInt8>
  ) -> Bool {
    let end = offsets.offset(of: event.end, in: bytes)
    switch event.kind {
    case .scalar(let scalar):
      let hasProperties = event.tag != nil || event.anchor != nil
      let content = hasProperties ? YAMLLayout.contentStart(bytes, from: start, to: end) : start
      let isBlock = scalar.style == .literal || scalar.style == .folded
      let last = isBlock ? YAMLLayout.blockScalarEnd(bytes, header: content, limit: end) : end
      let node = Node(
        .scalar(scalar), tag: event.tag, range: SourceRange(start: start, end: last),
        contentStart: content)
      if let anchor = event.anchor { anchors[anchor] = (node, 1, 0) }
      add(node, weight: 1, height: 0)
    case .alias(let name):
      addAlias(name, SourceRange(start: start, end: end))
    case .sequenceStart, .mappingStart:
      guard frames.count < InputLimits.depth else {
        result.problems.append(.tooDeep(SourceRange(start: start, end: max(end, start))))
        return false
      }
      open(event, start: start, end: end, bytes)
    case .sequenceEnd, .mappingEnd:
      close(start: start, end: end)
    default: break
    }
    return true
  }

  private mutating func open(
    _ event: YAMLEventParser.Event, start: Int, end: Int, _ bytes: Span<UInt8>
  ) {
    var isMapping = false
    if case .mappingStart = event.kind { isMapping = true }
    let hasProperties = event.tag != nil || event.anchor != nil
    let content =
      hasProperties ? YAMLLayout.contentStart(bytes, from: start, to: bytes.count) : start
    frames.append(
      Frame(
        isMapping: isMapping, tag: event.tag, anchor: event.anchor, start: start,
        contentStart: content, lastEnd: max(end, content)))
  }

  private mutating func close(start: Int, end: Int) {
    guard let frame = frames.popLast() else { return }
    // The end of a block collection is a token of no width that stands where the next token does.
    let last = end > start ? end : frame.lastEnd
    let node = Node(
      frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items), tag: frame.tag,
      range: SourceRange(start: frame.start, end: last), contentStart: frame.contentStart)
    if let anchor = frame.anchor { anchors[anchor] = (node, frame.weight, frame.height) }
    add(node, weight: frame.weight, height: frame.height)
  }

  private mutating func addAlias(_ name: String, _ range: SourceRange) {
    result.aliases.append(range)
    let unresolved = Node(.alias(Alias(name: name, target: nil)), range: range)
    guard let (node, weight, height) = anchors[name] else {
      result.problems.append(.undefinedAlias(name, range))
      return add(unresolved, weight: 1, height: 0)
    }
    guard frames.count + height <= InputLimits.depth else {
      result.problems.append(.tooDeep(range))
      return add(unresolved, weight: 1, height: 0)
    }
    let (total, overflow) = expanded.addingReportingOverflow(weight)
    guard !overflow, total <= InputLimits.aliasExpansion else {
      if expanded <= InputLimits.aliasExpansion {
        result.problems.append(.expandsTooFar(range))
        expanded = InputLimits.aliasExpansion + 1
      }
      return add(unresolved, weight: 1, height: 0)
    }
    expanded = total
    add(
      Node(.alias(Alias(name: name, target: node)), range: range), weight: weight, height: height)
  }

  private mutating func add(_ node: Node, weight: Int, height: Int) {
    guard !frames.isEmpty else {
      result.root = result.root ?? node
      return
    }
    let top = frames.count - 1
    frames[top].weight += weight
    frames[top].height = max(frames[top].height, height + 1)
    frames[top].lastEnd = max(frames[top].lastEnd, node.range.end)
    guard frames[top].isMapping else {
      frames[top].items.append(node)
      return
    }
    guard let key = frames[top].key else {
      if node.scalar == nil { result.problems.append(.keyNotScalar(node.range)) }
      frames[top].key = node
      return
    }
    frames[top].entries.append(Node.Entry(key: key, value: node))
    frames[top].key = nil
  }
}
