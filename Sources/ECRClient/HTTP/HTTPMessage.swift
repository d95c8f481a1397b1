// SPDX-License-Identifier: Apache-2.0

/// A field of the head of an HTTP message.
public struct HTTPField: Hashable, Sendable {
  /// The name as it is sent; case does not count.
  public var name: String

  /// The value.
  public var value: String

  /// Creates a field.
  public init(_ name: String, _ value: String) {
    (self.name, self.value) = (name, value)
  }
}

/// A request as it is handed to a transport: whole, and signed when it has to be.
public struct HTTPRequest: Hashable, Sendable {
  /// The method, in capitals.
  public var method: String

  /// The absolute URL, with scheme and host.
  public var url: String

  /// The fields, without `Host` and `Content-Length`, which the transport adds.
  public var fields: [HTTPField]

  /// The body; empty for none.
  public var body: [UInt8]

  /// How long to wait for a connection.
  public var connectTimeout: Duration = .seconds(10)

  /// How long the answer may take, from connecting to its last byte.
  public var timeout: Duration = .seconds(60)

  /// Whether the settings for proxies hold; the AWS CLI asks for credentials of a container without them.
  public var usesProxy = true

  /// Creates a request.
  public init(
    _ method: String, _ url: String, fields: [HTTPField] = [], body: [UInt8] = []
  ) {
    (self.method, self.url, self.fields, self.body) = (method, url, fields, body)
  }
}

/// An answer, whatever its status.
public struct HTTPResponse: Hashable, Sendable {
  /// The status code.
  public var status: Int

  /// The fields in the order of the answer.
  public var fields: [HTTPField]

  /// The body, whole.
  public var body: [UInt8]

  /// Creates an answer.
  public init(status: Int, fields: [HTTPField] = [], body: [UInt8] = []) {
    (self.status, self.fields, self.body) = (status, fields, body)
  }

  /// The value of the first field of a name, whatever its case; nil when there is none.
  public func field(_ name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
