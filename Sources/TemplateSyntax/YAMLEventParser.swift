// SPDX-License-Identifier: Apache-2.0

import CLibYAML

/// The owner of one libyaml parser over bytes that outlive it.
///
/// libyaml keeps pointers into its own parser, so the parser lives on the heap and never moves.
@safe struct YAMLEventParser: ~Copyable {
  /// One event with its place.
  ///
  /// Indices count code points from the start of the input, as libyaml has it.
  struct Event {
    enum Kind {
      case scalar(Scalar)
      case alias(String)
      case sequenceStart
      case sequenceEnd
      case mappingStart
      case mappingEnd
      case documentStart(isExplicit: Bool)
      case documentEnd
      case streamStart
      case streamEnd
    }

    var kind: Kind
    var tag: String?
    var anchor: String?
    var start: Int
    var end: Int
  }

  /// Why libyaml stopped, in its own words, and where it was.
  struct Failure: Error {
    var problem: String
    var context: String
    /// Code point index of the problem; for a reader's error, the byte offset.
    var problemIndex: Int
    var contextIndex: Int
    var isByteOffset: Bool
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Starts to parse; nil when there is no memory for a parser.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// Reads the next event; nothing may be read after `streamEnd` or a failure.
  func next() throws(Failure) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { unsafe yaml_event_delete(&event) }

    var made = Event(
      kind: .streamEnd, start: unsafe Int(event.start_mark.index),
      end: unsafe Int(event.end_mark.index))
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let data = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: data.value, count: data.length)
      made.kind = unsafe .scalar(
        Scalar(String(decoding: bytes, as: UTF8.self), style: Self.style(data.style)))
      (made.tag, made.anchor) = unsafe (Self.string(data.tag), Self.string(data.anchor))
    case YAML_ALIAS_EVENT:
      made.kind = unsafe .alias(Self.string(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      let data = unsafe event.data.sequence_start
      made.kind = .sequenceStart
      (made.tag, made.anchor) = unsafe (Self.string(data.tag), Self.string(data.anchor))
    case YAML_MAPPING_START_EVENT:
      let data = unsafe event.data.mapping_start
      made.kind = .mappingStart
      (made.tag, made.anchor) = unsafe (Self.string(data.tag), Self.string(data.anchor))
    case YAML_SEQUENCE_END_EVENT: made.kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: made.kind = .mappingEnd
    case YAML_DOCUMENT_START_EVENT:
      made.kind = .documentStart(isExplicit: unsafe event.data.document_start.implicit == 0)
    case YAML_DOCUMENT_END_EVENT: made.kind = .documentEnd
    case YAML_STREAM_START_EVENT: made.kind = .streamStart
    default: break
    }
    return made
  }

  private func failure() -> Failure {
    let isReader = unsafe parser.pointee.error == YAML_READER_ERROR
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
    let index =
      unsafe isReader
      ? parser.pointee.problem_offset : Int(parser.pointee.problem_mark.index)
    return unsafe Failure(
      problem: problem ?? "no memory", context: context ?? "", problemIndex: index,
      contextIndex: context == nil ? index : Int(parser.pointee.context_mark.index),
      isByteOffset: isReader)
  }

  private static func string(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }

  private static func style(_ style: yaml_scalar_style_t) -> Scalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}
