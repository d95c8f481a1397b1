// SPDX-License-Identifier: Apache-2.0

/// Which requests go through which proxy: the rules of Python's `urllib`, which are the AWS CLI's.
///
/// `HTTPS_PROXY` is for `https` and `HTTP_PROXY` for `http`; a name in lower case wins, also when it is set to
/// nothing. `NO_PROXY` lists ends of host names, with a port or without, or is `*`. There are no ranges of addresses.
/// An IPv6 address there may have brackets or not, which `urllib` does not leave to choose.
public struct ProxySettings: Hashable, Sendable {
  /// The proxy of `https` requests.
  public var secure: HTTPProxy?

  /// The proxy of `http` requests.
  public var plain: HTTPProxy?

  /// The hosts that are reached directly, in lower case and without the dot in front.
  public var exceptions: [String]

  /// Whether all hosts are reached directly.
  public var bypassesAll = false

  /// Creates settings; without arguments nothing goes through a proxy.
  public init(secure: HTTPProxy? = nil, plain: HTTPProxy? = nil, exceptions: [String] = []) {
    (self.secure, self.plain, self.exceptions) = (secure, plain, exceptions)
  }

  /// Reads the settings of an environment; throws the kind `badConfiguration` for a proxy that is no URL.
  public init(environment: [String: String]) throws(AWSError) {
    secure = try Self.proxy("HTTPS_PROXY", in: environment)
    plain = try Self.proxy("HTTP_PROXY", in: environment)
    let names = environment["no_proxy"] ?? environment["NO_PROXY"] ?? ""
    bypassesAll = names == "*"
    exceptions = names.split(separator: ",")
      .map { Self.trimmed($0).drop { $0 == "." }.lowercased() }
      .filter { !$0.isEmpty }
  }

  /// The proxy that a request goes through; nil when it goes straight to the host.
  ///
  /// Link-local addresses, where AWS has its instance and container credentials, are never reached through a
  /// proxy: there the proxy's own credentials would be. botocore does so for containers alone.
  public func proxy(for address: HTTPAddress) -> HTTPProxy? {
    guard let proxy = address.isSecure ? secure : plain, !Self.isLinkLocal(address.host) else {
      return nil
    }
    let written = [address.host, address.host.contains(":") ? "[\(address.host)]" : ""]
    let hosts = written.filter { !$0.isEmpty } + [address.authority]
    let isException = exceptions.contains { name in
      hosts.contains { $0 == name || $0.hasSuffix(".\(name)") }
    }
    return bypassesAll || isException ? nil : proxy
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private static func isLinkLocal(_ host: String) -> Bool {
    host.hasPrefix("169.254.") || host.hasPrefix("fe80:") || host.hasPrefix("fd00:ec2:")
  }

  private static func proxy(
    _ name: String, in environment: [String: String]
  ) throws(AWSError) -> HTTPProxy? {
    let lowercased = name.lowercased()
    let chosen = environment[lowercased] == nil ? name : lowercased
    guard let text = environment[chosen], !text.isEmpty else { return nil }
    guard let proxy = HTTPProxy(text) else {
      // The value is not shown: it can hold a password.
      throw AWSError(
        .badConfiguration,
        "'\(chosen)' must be the address of an HTTP proxy, such as 'http://proxy.example:3128'")
    }
    return proxy
  }
}
