// SPDX-License-Identifier: Apache-2.0

import TemplateSyntax

/// Reads the answer of an operation that succeeded.
enum AnswerReader {
  /// What an answer is not.
  struct Mismatch: Error, Hashable, Sendable {
    /// What it is instead, for a person.
    var message: String
  }

  /// The output of an operation as data.
  ///
  /// A JSON answer must be an object. An XML answer must be the operation's own: a server that takes a
  /// request for another service's answers with status 200 too.
  static func output(
    of response: HTTPResponse, to call: AWSCall
  ) throws(Mismatch) -> Node {
    if call.service.targetPrefix != nil {
      guard let node = try? JSONReader.read(response.body), node.writtenEntries != nil else {
        throw mismatch(response)
      }
      return node
    }
    guard let root = try? XMLReader.read(response.body), root.name == "\(call.operation)Response",
      let result = root["\(call.operation)Result"]
    else { throw mismatch(response) }
    return result.children.isEmpty ? .mapping([]) : result.node
  }

  private static func mismatch(_ response: HTTPResponse) -> Mismatch {
    switch response.body.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      Mismatch(message: "JSON that is broken or no answer of this operation")
    default:
      Mismatch(message: ErrorAnswer.kind(of: response))
    }
  }
}
