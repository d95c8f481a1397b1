// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateSyntax

/// A JSON object that a source of credentials gave; nothing of it is shown but what is no secret.
struct CredentialAnswer {
  /// The largest that is read, in bytes.
  static let largest = 1024 * 1024

  private let node: Node

  /// Reads a text; throws `badAnswer`, without a word of the text, when it is no JSON object.
  init(_ bytes: [UInt8], from origin: String) throws(AWSError) {
    guard bytes.count <= Self.largest, let node = try? JSONReader.read(bytes),
      node.writtenEntries != nil
    else { throw AWSError(.badAnswer, "the answer of \(origin) must be a JSON object") }
    self.node = node
  }

  /// Takes a mapping.
  init(_ node: Node) {
    self.node = node
  }

  /// The text or the number of a member; nil when it is missing, null, empty, or neither.
  subscript(_ member: String) -> String? {
    guard let value = node[member], !value.isNull, let text = value.text, !text.isEmpty else {
      return nil
    }
    return text
  }

  /// The answer inside of a member.
  func inner(_ member: String) -> CredentialAnswer? {
    node[member].map(CredentialAnswer.init)
  }

  /// Credentials of the usual member names; `token` is how the session token's member is called.
  ///
  /// Throws `badAnswer` when a member that is needed is missing, or one is not what it should be.
  func credentials(
    token: String, from origin: String, account: String? = nil
  ) throws(AWSError) -> Credentials {
    func member(_ name: String) throws(AWSError) -> String {
      guard let text = self[name] else {
        throw AWSError(.badAnswer, "the answer of \(origin) must have the member '\(name)'")
      }
      return text
    }
    var credentials = Credentials(
      try member("AccessKeyId"), secret: try member("SecretAccessKey"), sessionToken: self[token],
      account: self["AccountId"] ?? account)
    if let text = self["Expiration"] {
      guard let moment = Timestamp(text) else {
        throw AWSError(.badAnswer, "'Expiration' in the answer of \(origin) must be a time")
      }
      credentials.expiration = moment
    }
    try credentials.check(.badAnswer, from: origin)
    return credentials
  }
}

extension Credentials {
  /// Throws unless all parts can stand in a header: visible ASCII, no blanks and no line ends.
  func check(_ kind: AWSError.Kind, from origin: String) throws(AWSError) {
    let parts = [
      ("access key ID", accessKeyID), ("secret access key", secretAccessKey),
      ("session token", sessionToken ?? ""),
    ]
    for (name, part) in parts where !part.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) {
      throw AWSError(
        kind, "the \(name) of \(origin) holds a blank, a line end or another sign that none can have",
        remedy: "copy it again")
    }
  }
}
