// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

/// What an answer that is an error says, whichever protocol and whichever layer wrote it.
///
/// The body decides, not its content type: JSON has `__type`, XML an `Error`, and of anything else, such as a
/// page of HTML or nothing, the status is the code. Source of the rules: botocore 1.43 (`parsers.py`).
struct ErrorAnswer: Hashable, Sendable {
  /// AWS's code without its namespace; the status where there is none.
  var code: String

  /// AWS's message as it is; of another body, what it is.
  ///
  /// Empty where AWS gives a code alone.
  var message: String

  /// The request's identifier.
  var requestID: String?

  /// Whether the code is AWS's own.
  var hasCode: Bool

  /// Reads an answer.
  init(_ response: HTTPResponse) {
    let header = response.field("x-amzn-errortype").flatMap(Self.code)
    requestID = Self.requestID(response)
    var (code, message): (String?, String?) = (header, nil)
    switch response.body.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "{"):
      let node = try? JSONReader.read(response.body)
      code = node?["__type"]?.text.flatMap(Self.code) ?? header ?? node?["code"]?.text
      message = (node?["message"] ?? node?["Message"] ?? node?["errorMessage"])?.text
    case UInt8(ascii: "<"):
      guard let root = try? XMLReader.read(response.body) else { break }
      let error = root.name == "Error" ? root : root["Error"] ?? root["Errors"]?["Error"]
      guard let error else { break }
      code = error["Code"].map(\.text)
      message = error["Message"].map(\.text)
      let identifier = root["RequestId"] ?? root["RequestID"] ?? error["RequestId"]
      requestID = requestID ?? identifier.flatMap { Self.plain($0.text) }
    default: break
    }
    let known = code.flatMap(Self.plain)
    hasCode = known != nil
    self.code = known ?? String(response.status)
    self.message = message ?? (hasCode ? "" : Self.kind(of: response))
  }

  /// AWS's identifier of a request that was answered, from its fields.
  static func requestID(_ response: HTTPResponse) -> String? {
    for name in ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"] {
      if let identifier = response.field(name).flatMap(plain) { return identifier }
    }
    return nil
  }

  /// What an answer without a code looks like.
  static func kind(of response: HTTPResponse) -> String {
    guard let first = response.body.first(where: { $0 > 0x20 }) else { return "an empty answer" }
    let type = response.field("content-type")?.lowercased() ?? ""
    if type.hasPrefix("text/html") { return "a page of HTML, which is no answer of AWS" }
    if first == UInt8(ascii: "<") { return "XML, which is no answer of this operation" }
    return "an answer that is not AWS's"
  }

  /// A code without what namespaces put before it and after it.
  private static func code(_ text: String) -> String? {
    let beforeColon = text.prefix { $0 != ":" }
    return plain(String(beforeColon.split(separator: "#").last ?? ""))
  }

  /// A name that can be shown as it is; nil for anything else.
  private static func plain(_ text: String) -> String? {
    let isName = (1...128).contains(text.utf8.count) && text.utf8.allSatisfy { 0x21...0x7E ~= $0 }
    return isName ? text : nil
  }
}

/// A text of a server for a message: one line, without control characters, at most 600 characters.
func shown(_ text: String) -> String {
  let scalars = text.unicodeScalars.prefix(601).map { scalar -> Unicode.Scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: " "
    default: scalar
    }
  }
  let line = String(String.UnicodeScalarView(scalars.prefix(600)))
  let words = line.split(separator: " ").joined(separator: " ")
  return scalars.count > 600 ? words + "…" : words
}
