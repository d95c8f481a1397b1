// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Crypto
  import FoundationEssentials

  /// The form of a request that is hashed and signed, so that both sides sign the same bytes.
  struct CanonicalRequest {
    /// The text.
    let text: String

    /// The names of the signed fields, sorted and joined by `;`.
    let signedNames: String

    /// Makes the canonical form of a request to an address.
    init(_ request: HTTPRequest, to address: HTTPAddress) {
      var values: [String: [String]] = ["host": [address.authority]]
      for field in request.fields {
        let name = field.name.lowercased()
        guard !Self.unsigned.contains(name), name != "host" else { continue }
        values[name, default: []].append(Self.trimmed(field.value))
      }
      let names = values.keys.sorted()
      signedNames = names.joined(separator: ";")
      let fields = names.map { "\($0):\((values[$0] ?? []).joined(separator: ","))\n" }.joined()
      let body = Signature.hexadecimal(SHA256.hash(data: request.body))
      text = [
        request.method.uppercased(), Self.path(address.path), Self.query(address.query ?? ""),
        fields, signedNames, body,
      ].joined(separator: "\n")
    }

    /// The SHA-256 of the text in hexadecimal.
    var digest: String { Signature.hexadecimal(SHA256.hash(data: Array(text.utf8))) }

    /// Fields that proxies and clients change on the way; botocore 1.44 leaves out the same.
    private static let unsigned: Set = [
      "authorization", "baggage", "connection", "expect", "keep-alive", "proxy-authenticate",
      "proxy-authorization", "te", "traceparent", "tracestate", "trailer", "transfer-encoding",
      "upgrade", "user-agent", "x-amzn-trace-id",
    ]

    private static func trimmed(_ value: String) -> String {
      value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The path without `.`, `..` and double slashes, encoded once more, as all services but S3 have it.
    private static func path(_ path: String) -> String {
      var parts: [Substring] = []
      for part in path.split(separator: "/") where part != "." {
        if part == ".." { _ = parts.popLast() } else { parts.append(part) }
      }
      let end = path.hasSuffix("/") && !parts.isEmpty ? "/" : ""
      return PercentEncoding.encoded("/" + parts.joined(separator: "/") + end, keeping: "/")
    }

    /// The pairs of a query, sorted by name and then by value.
    private static func query(_ query: String) -> String {
      guard !query.isEmpty else { return "" }
      let parts: [Substring] = query.split(separator: "&", omittingEmptySubsequences: false)
      let pairs = parts.map { pair in
        let mark = pair.firstIndex(of: "=") ?? pair.endIndex
        return (name: String(pair[..<mark]), value: String(pair[mark...].dropFirst()))
      }
      return pairs.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
        .map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }
  }
#endif
