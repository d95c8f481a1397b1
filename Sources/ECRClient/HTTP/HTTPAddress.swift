// SPDX-License-Identifier: Apache-2.0

/// The parts of an absolute `http` or `https` URL, as they are sent and signed.
public struct HTTPAddress: Hashable, Sendable {
  /// Whether TLS is spoken.
  public var isSecure: Bool

  /// The host in lower case; an IPv6 address without its brackets.
  public var host: String

  /// The port; the scheme's own, 80 or 443, when the URL has none.
  public var port: Int

  /// The path as written, percent-encoded; `/` when the URL has none.
  public var path: String

  /// The query as written, without `?`; nil when the URL has none.
  public var query: String?

  /// Reads a URL; nil for anything that is not one.
  ///
  /// Characters that must be percent-encoded are refused rather than encoded, so that what is signed is what
  /// is sent. So are users and passwords, which no service of AWS takes. A fragment is left out.
  public init?(_ url: String) {
    guard url.utf8.count <= 8192, url.utf8.allSatisfy(Self.isAllowed) else { return nil }
    let whole = url[..<(url.firstIndex(of: "#") ?? url.endIndex)]
    let lowercased = whole.prefix(8).lowercased()
    let schemeLength: Int
    switch lowercased {
    case "https://": (isSecure, schemeLength) = (true, 8)
    case _ where lowercased.hasPrefix("http://"): (isSecure, schemeLength) = (false, 7)
    default: return nil
    }
    let rest = whole.dropFirst(schemeLength)
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    guard let (host, port) = Self.hostAndPort(rest[..<end]) else { return nil }
    self.host = host
    self.port = port ?? (isSecure ? 443 : 80)
    let target = rest[end...]
    if let mark = target.firstIndex(of: "?") {
      path = String(target[..<mark])
      query = String(target[target.index(after: mark)...])
    } else {
      path = String(target)
    }
    if path.isEmpty { path = "/" }
  }

  /// What stands in the `Host` field: the port only when it is not the scheme's own.
  public var authority: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
  }

  /// The URL that these parts make.
  public var url: String {
    "\(isSecure ? "https" : "http")://\(authority)\(path)" + (query.map { "?\($0)" } ?? "")
  }

  /// Splits `name:port`; nil when either is none.
  static func hostAndPort(_ text: Substring) -> (host: String, port: Int?)? {
    var host = text
    var port: Int?
    let afterAddress = text.lastIndex(of: "]") ?? text.startIndex
    if let colon = text[afterAddress...].lastIndex(of: ":") {
      let digits = text[text.index(after: colon)...]
      if !digits.isEmpty {
        guard digits.utf8.count <= 5, digits.utf8.allSatisfy({ (48...57).contains($0) }),
          let number = Int(digits), (1...65535).contains(number)
        else { return nil }
        port = number
      }
      host = text[..<colon]
    }
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
      guard host.contains(":") else { return nil }
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty, host.utf8.count <= 255, host.utf8.allSatisfy(isHostByte) else {
      return nil
    }
    return (host.lowercased(), port)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// What may stand in a URL (RFC 3986, section 2).
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
      UInt8(ascii: "}"):
      false
    default: (0x21...0x7E).contains(byte)
    }
  }
}
