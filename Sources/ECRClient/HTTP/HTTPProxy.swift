// SPDX-License-Identifier: Apache-2.0

/// A proxy that is reached without TLS and asked to `CONNECT`, for `http` too.
///
/// Never shows its user and password.
public struct HTTPProxy: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// The host.
  public var host: String

  /// The port; 80 unless the URL has one.
  public var port: Int

  /// The user's name, decoded; nil without one.
  public var user: String?

  /// The password, decoded; nil without one.
  public var password: String?

  /// Reads `http://user:password@host:port`, of which only the host is needed; nil for anything else.
  public init?(_ text: String) {
    var rest = text[...]
    if let mark = rest.firstRange(of: "://") {
      guard rest[..<mark.lowerBound].lowercased() == "http" else { return nil }
      rest = rest[mark.upperBound...]
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    }
    rest = rest[..<(rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex)]
    if let at = rest.lastIndex(of: "@") {
      let parts = rest[..<at].split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first.flatMap({ PercentEncoding.decoded($0) }) else { return nil }
      user = name
      if parts.count > 1 {
        guard let decoded = PercentEncoding.decoded(parts[1]) else { return nil }
        password = decoded
      }
      rest = rest[rest.index(after: at)...]
    }
    guard let (host, port) = HTTPAddress.hostAndPort(rest) else { return nil }
    (self.host, self.port) = (host, port ?? 80)
  }

  /// The host and the port.
  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// Hides the user and the password from `dump` and from a debugger's output too.
  public var customMirror: Mirror { Mirror(self, children: ["host": host, "port": port]) }
}
