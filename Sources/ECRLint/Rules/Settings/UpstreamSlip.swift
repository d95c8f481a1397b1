// SPDX-License-Identifier: Apache-2.0

/// What people write around the host of a registry.
enum UpstreamSlip {
  /// The host in a text: without a scheme, a port and a path, in lower case.
  static func host(in text: String) -> String {
    var rest = text[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    return rest.prefix { $0 != "/" && $0 != ":" }.lowercased()
  }
}
