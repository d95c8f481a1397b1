// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// A dynamic reference such as `{{resolve:ssm:/app/name:1}}` in a text.
struct DynamicReference {
  /// The services that can be asked.
  static let services = ["ssm", "ssm-secure", "secretsmanager"]

  /// What stands between `{{resolve:` and `}}`, cut at its colons.
  let parts: [String]

  /// Its bytes in the text, braces included.
  let range: Range<Int>

  /// Whether blanks stand before `resolve`.
  let hasBlank: Bool

  /// The first part.
  var service: String { parts.first ?? "" }

  /// Finds the references of a text; one without an end is none, because another string may hold it.
  static func find(in text: String) -> [DynamicReference] {
    let bytes = Array(text.utf8)
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    let word = Array("resolve:".utf8)
    var found: [DynamicReference] = []
    var offset = 0
    while offset + 1 < bytes.count {
      guard bytes[offset] == open, bytes[offset + 1] == open else {
        offset += 1
        continue
      }
      var start = offset + 2
      while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
      guard bytes[start...].starts(with: word) else {
        offset += 1
        continue
      }
      var end = start + word.count
      while end + 1 < bytes.count, bytes[end] != close || bytes[end + 1] != close { end += 1 }
      guard end + 1 < bytes.count else { break }
      let inner = String(decoding: bytes[(start + word.count)..<end], as: UTF8.self)
      let parts = inner.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      found.append(
        DynamicReference(
          parts: parts, range: offset..<end + 2, hasBlank: start > offset + 2))
      offset = end + 2
    }
    return found
  }

  /// Why it cannot be resolved; nil when it may be.
  ///
  /// A part with a variable in it is whatever the variable stands for.
  var problem: String? {
    if parts.contains(where: isComposed) { return nil }
    switch service {
    case "ssm", "ssm-secure": return parameterProblem
    case "secretsmanager": return secretProblem
    default:
      return "'\(clipped(service))' cannot be resolved; it must be "
        + alternatives(Self.services)
    }
  }

  private var parameterProblem: String? {
    let form = "'{{resolve:\(service):NAME}}' or '{{resolve:\(service):NAME:VERSION}}'"
    // A shared parameter is named by its ARN, whose parts are not counted here.
    guard parts.count > 1, parts[1] != "arn" else {
      return parts.count > 1 ? nil : "the reference must be \(form)"
    }
    let name = parts[1]
    guard parts.count <= 3, !name.isEmpty else { return "the reference must be \(form)" }
    guard name.utf8.allSatisfy(Self.isNameByte) else {
      return "a parameter's name can hold letters, digits, '_', '.', '-' and '/'"
    }
    if parts.count == 3, UInt64(parts[2]) == nil {
      return "a parameter's version must be a whole number, not '\(clipped(parts[2]))'"
    }
    return nil
  }

  private var secretProblem: String? {
    let form = "'{{resolve:secretsmanager:SECRET:SecretString:KEY:STAGE:VERSION}}'"
    // An ARN has seven parts.
    let length = parts.dropFirst().first == "arn" ? 7 : 1
    let rest = parts.dropFirst(1 + length)
    guard parts.count > length, !parts[1].isEmpty else { return "the reference must be \(form)" }
    guard rest.count <= 4 else { return "the reference has too many parts; it must be \(form)" }
    if let kind = rest.first, !kind.isEmpty, kind != "SecretString" {
      return "'\(clipped(kind))' must be 'SecretString'; the key comes after it"
    }
    let tail = Array(rest)
    if tail.count == 4, !tail[2].isEmpty, !tail[3].isEmpty {
      return "the reference can name a stage or a version, not both"
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
