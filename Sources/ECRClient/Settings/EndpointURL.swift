// SPDX-License-Identifier: Apache-2.0

/// The parts of a URL that requests can go to.
///
/// Only what is plain is taken: `http` or `https`, a host, a port, a path and a query of visible ASCII. A user
/// name is refused, because `http://trusted@other/` leads to `other`; so are fragments and `\`.
package struct EndpointURL: Hashable, Sendable {
  /// Whether the scheme is `https`.
  package var isEncrypted: Bool
  /// The host in lower case, an IPv6 address without its brackets.
  package var host: String
  /// The path and the query as written; empty when nothing follows the host.
  package var path: String
  /// The whole URL as written.
  package var text: String

  /// The URL without `/` at its end, for paths to be added to.
  package var base: String {
    var base = text[...]
    while base.last == "/" { base.removeLast() }
    return String(base)
  }

  /// Reads a URL; nil when it is none that is taken.
  package init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = text[..<colon].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let after = text[text.utf8.index(after: colon)...]
    guard after.hasPrefix("//"), text.utf8.allSatisfy(Self.isPlain) else { return nil }
    let rest = after.dropFirst(2)
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    guard let host = Self.host(authority) else { return nil }
    isEncrypted = scheme == "https"
    self.host = host
    path = String(rest[authority.endIndex...])
    self.text = text
  }

  /// Whether the host is this machine itself.
  package var isLoopback: Bool {
    if host == "localhost" || host == "::1" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers[0] == "127"
      && numbers.allSatisfy { UInt8($0) != nil && $0.utf8.first != UInt8(ascii: "+") }
  }

  private static func host(_ authority: Substring) -> String? {
    var host = authority
    if host.first == "[" {
      guard let end = host.firstIndex(of: "]") else { return nil }
      let address = host[..<end].dropFirst()
      let isAddress =
        address.contains(":") && address.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
      guard isAddress, isPort(host[end...].dropFirst()) else { return nil }
      return address.lowercased()
    }
    if let colon = host.firstIndex(of: ":") {
      guard isPort(host[colon...]) else { return nil }
      host = host[..<colon]
    }
    let isName = host.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isName && !host.isEmpty && host.utf8.count <= 253 ? host.lowercased() : nil
  }

  private static func isPort(_ text: Substring) -> Bool {
    if text.isEmpty { return true }
    let digits = text.dropFirst()
    return text.first == ":" && digits.utf8.allSatisfy { (48...57).contains($0) }
      && UInt16(digits).map { $0 > 0 } == true
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "#")
      && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: ">")
  }
}
