// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import TemplateSyntax

/// A JSON object that a source of credentials gave; nothing of it is shown but what is no secret.
///
/// What is wrong with it throws an error of the kind that is given.
struct CredentialAnswer {
  /// The largest that is read, in bytes.
  static let largest = 1024 * 1024

  private let node: Node
  private let origin: String
  private let kind: AWSError.Kind

  /// Reads a text; throws, without a word of the text, when it is no JSON object.
  init(
    _ bytes: [UInt8], from origin: String, failingAs kind: AWSError.Kind = .noCredentials
  ) throws(AWSError) {
    guard bytes.count <= Self.largest, let node = try? JSONReader.read(bytes),
      node.writtenEntries != nil
    else { throw AWSError(kind, "the answer of \(origin) must be a JSON object") }
    (self.node, self.origin, self.kind) = (node, origin, kind)
  }

  /// Takes a mapping.
  init(_ node: Node, from origin: String, failingAs kind: AWSError.Kind) {
    (self.node, self.origin, self.kind) = (node, origin, kind)
  }

  /// The text or the number of a member; nil when it is missing, null, empty, or neither.
  subscript(_ member: String) -> String? {
    guard let value = node[member], !value.isNull, let text = value.text, !text.isEmpty else {
      return nil
    }
    return text
  }

  /// The answer inside of a member.
  func inner(_ member: String) throws(AWSError) -> CredentialAnswer {
    guard let inner = node[member], inner.writtenEntries != nil else { throw missing(member) }
    return CredentialAnswer(inner, from: origin, failingAs: kind)
  }

  /// The text or the number of a member that must be there.
  func needed(_ member: String) throws(AWSError) -> String {
    guard let text = self[member] else { throw missing(member) }
    return text
  }

  /// Credentials of the usual member names; `token` is how the session token's member is called.
  ///
  /// Throws when a member that is needed is missing, or one is not what it should be.
  func credentials(token: String, account: String? = nil) throws(AWSError) -> Credentials {
    var credentials = Credentials(
      try needed("AccessKeyId"), secret: try needed("SecretAccessKey"), sessionToken: self[token],
      account: self["AccountId"] ?? account)
    if let text = self["Expiration"] {
      guard let moment = Timestamp(text) else {
        throw AWSError(kind, "'Expiration' in the answer of \(origin) must be a time")
      }
      credentials.expiration = moment
    }
    try credentials.check(kind, from: origin)
    return credentials
  }

  private func missing(_ member: String) -> AWSError {
    AWSError(kind, "the answer of \(origin) must have the member '\(member)'")
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
        kind,
        "the \(name) of \(origin) holds a blank, a line end or another sign that none can have",
        remedy: "copy it again")
    }
  }
}
