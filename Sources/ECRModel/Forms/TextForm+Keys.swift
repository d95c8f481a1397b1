// SPDX-License-Identifier: Apache-2.0

public import TemplateModel

extension TextForm {
  /// A KMS key by its id, its ARN, its alias or its alias' ARN.
  ///
  /// No schema gives a form; the four ways are those of Amazon ECR User Guide, "Encryption at
  /// rest", and their forms those of AWS KMS Developer Guide, "Key identifiers".
  public static let kmsKey = TextForm(
    "KMS key", words: "a key id, a key ARN, or an alias or alias ARN with 'alias/' in it",
    expression: """
      ^((arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:)?alias/[a-zA-Z0-9/_-]+\
      |arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]+\
      |[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|mrk-[0-9a-fA-F]{32})$
      """,
    matches: matchesKMSKey)

  private static func matchesKMSKey(_ text: String.UTF8View) -> Bool {
    var scanner = ByteScanner(text)
    if scanner.take("alias/") { return scanner.takeAliasName() }
    guard scanner.take("arn:") else { return isKeyID(text) }
    guard scanner.takeAll(where: { $0.isLowercase || $0 == UInt8(ascii: "-") }) > 0,
      scanner.take(":kms:"),
      scanner.takeAll(where: { $0.isLowercaseOrDigit || $0 == UInt8(ascii: "-") }) > 0,
      scanner.take(":"), scanner.takeAll(where: \.isDigit) == 12, scanner.take(":")
    else { return false }
    if scanner.take("alias/") { return scanner.takeAliasName() }
    return scanner.take("key/")
      && scanner.takeAll { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") } > 0
      && scanner.isAtEnd
  }

  /// Whether the text is a UUID, or `mrk-` and 32 hexadecimal digits.
  private static func isKeyID(_ text: String.UTF8View) -> Bool {
    var scanner = ByteScanner(text)
    if scanner.take("mrk-") { return scanner.takeHexadecimal() == 32 && scanner.isAtEnd }
    for (index, length) in [8, 4, 4, 4, 12].enumerated() {
      guard index == 0 || scanner.take("-"), scanner.takeHexadecimal() == length else {
        return false
      }
    }
    return scanner.isAtEnd
  }
}

extension ByteScanner {
  fileprivate mutating func takeAliasName() -> Bool {
    takeAll { $0.isLetterOrDigit || $0.isOne(of: "/_-") } > 0 && isAtEnd
  }

  fileprivate mutating func takeHexadecimal() -> Int {
    takeAll { byte in
      byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
  }
}
