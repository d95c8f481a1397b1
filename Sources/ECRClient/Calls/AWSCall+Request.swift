// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateSyntax

extension AWSCall {
  /// The request of this call, not signed yet.
  ///
  /// The path of the endpoint is kept. Throws the kind `badConfiguration` when its URL is none. Source of both
  /// forms: the protocols `json` 1.1 and `query` of the service models.
  func request(to endpoint: AWSEndpoint) throws(AWSError) -> HTTPRequest {
    guard let address = HTTPAddress(endpoint.url) else {
      throw AWSError(
        .badConfiguration,
        "'\(clipped(endpoint.url))' must be a URL such as 'http://127.0.0.1:5000' to be an endpoint",
        operation: operation, subject: subject)
    }
    let fields: [HTTPField]
    let body: String
    if let prefix = service.targetPrefix {
      fields = [
        HTTPField("Content-Type", "application/x-amz-json-1.1"),
        HTTPField("X-Amz-Target", "\(prefix).\(operation)"),
      ]
      body = (try? JSONWriter.text(of: Self.node(input), layout: .compact)) ?? ""
    } else {
      fields = [
        HTTPField("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
      ]
      var pairs = [("Action", operation), ("Version", service.apiVersion ?? "")]
      for member in input { Self.append(member, under: "", to: &pairs) }
      body = pairs.map { "\($0.0)=\(PercentEncoding.encoded($0.1))" }.joined(separator: "&")
    }
    return HTTPRequest("POST", address.url, fields: fields, body: Array(body.utf8))
  }

  private static func node(_ members: [Member]) -> Node {
    .mapping(
      members.map { member in
        switch member.value {
        case .text(let text): (member.name, .string(text))
        case .number(let number): (member.name, .plain(String(number)))
        case .texts(let texts): (member.name, .sequence(texts.map { .string($0) }))
        case .structure(let members): (member.name, node(members))
        }
      })
  }

  private static func append(
    _ member: Member, under prefix: String, to pairs: inout [(String, String)]
  ) {
    let name = prefix + member.name
    switch member.value {
    case .text(let text): pairs.append((name, text))
    case .number(let number): pairs.append((name, String(number)))
    case .texts(let texts) where texts.isEmpty: pairs.append((name, ""))
    case .texts(let texts):
      for (index, text) in texts.enumerated() {
        pairs.append(("\(name).member.\(index + 1)", text))
      }
    case .structure(let members):
      for member in members { append(member, under: name + ".", to: &pairs) }
    }
  }
}
