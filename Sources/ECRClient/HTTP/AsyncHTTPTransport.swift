// SPDX-License-Identifier: Apache-2.0

#if AWS
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTP1
  import NIOSSL
  import Synchronization

  /// Sends requests by AsyncHTTPClient, over HTTP/1.1 and TLS 1.2 or later.
  ///
  /// Redirects are answers. Connections are kept and used again, as many a host as calls are made at a time.
  /// `shutDown` must be called at the end.
  public final class AsyncHTTPTransport: HTTPTransport {
    /// What clients differ in, because AsyncHTTPClient sets it for all requests of a client.
    private struct Route: Hashable {
      var proxy: HTTPProxy?
      var connectTimeout: Duration
    }

    private struct State {
      var clients: [Route: HTTPClient] = [:]
      var isShutDown = false
    }

    private let proxies: ProxySettings
    private let connections: Int
    private let roots: [NIOSSLCertificate]?
    private let state = Mutex(State())

    /// Creates a transport.
    ///
    /// The certificates of a PEM file take the place of the system's, as the AWS CLI has it. Throws the kind
    /// `badConfiguration` when the file has none. `connections` is the number of connections a host.
    public init(
      proxies: ProxySettings = ProxySettings(), certificateFile: String? = nil, connections: Int = 8
    ) throws(AWSError) {
      (self.proxies, self.connections) = (proxies, max(connections, 1))
      roots = try certificateFile.map { path throws(AWSError) in
        let certificates = (try? NIOSSLCertificate.fromPEMFile(path)) ?? []
        guard certificates.isEmpty else { return certificates }
        throw AWSError(
          .badConfiguration,
          "'\(path)' must be a file with the certificates of authorities in PEM",
          remedy: "check AWS_CA_BUNDLE and the profile's 'ca_bundle'")
      }
    }

    /// Sends a request and reads the whole answer.
    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
      guard let address = HTTPAddress(request.url) else {
        throw TransportError(.cannotConnect, "the address is no URL")
      }
      let proxy = request.usesProxy ? proxies.proxy(for: address) : nil
      let client = try client(Route(proxy: proxy, connectTimeout: request.connectTimeout))
      var message = HTTPClientRequest(url: address.url)
      message.method = HTTPMethod(rawValue: request.method)
      // As it is signed.
      message.headers.add(name: "Host", value: address.authority)
      for field in request.fields { message.headers.add(name: field.name, value: field.value) }
      if !request.body.isEmpty { message.body = .bytes(request.body) }
      // AsyncHTTPClient's own deadline ends with the head of the answer, so the body is raced here.
      return try await Self.within(request.timeout) { [message] in
        try await Self.answer(client, message)
      } failure: {
        TransportError($0, through: proxy, timeout: request.timeout)
      }
    }

    /// Closes all connections; requests after that fail.
    public func shutDown() async {
      let clients = state.withLock { state in
        state.isShutDown = true
        defer { state.clients = [:] }
        return Array(state.clients.values)
      }
      for client in clients { try? await client.shutdown() }
    }

    private func client(_ route: Route) throws(TransportError) -> HTTPClient {
      let client = state.withLock { state -> HTTPClient? in
        if let client = state.clients[route] { return client }
        guard !state.isShutDown else { return nil }
        let made = HTTPClient(
          eventLoopGroupProvider: .singleton, configuration: configuration(route))
        state.clients[route] = made
        return made
      }
      guard let client else { throw TransportError(.cancelled, "the run is ending") }
      return client
    }

    private func configuration(_ route: Route) -> HTTPClient.Configuration {
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.minimumTLSVersion = .tlsv12
      if let roots { tls.trustRoots = .certificates(roots) }
      var pool = HTTPClient.Configuration.ConnectionPool(
        idleTimeout: .seconds(30), concurrentHTTP1ConnectionsPerHostSoftLimit: connections)
      // Who calls tries again, by rules of its own.
      pool.retryConnectionEstablishment = false
      var configuration = HTTPClient.Configuration(
        tlsConfiguration: tls, redirectConfiguration: .disallow,
        timeout: .init(connect: .nanoseconds(route.connectTimeout.nanoseconds)),
        connectionPool: pool)
      configuration.httpVersion = .http1Only
      configuration.proxy = route.proxy.map { proxy in
        .server(
          host: proxy.host, port: proxy.port,
          authorization: proxy.user.map { .basic(username: $0, password: proxy.password ?? "") })
      }
      return configuration
    }

    private static func answer(
      _ client: HTTPClient, _ message: HTTPClientRequest
    ) async throws -> HTTPResponse {
      let response = try await client.execute(message, deadline: .distantFuture)
      let body = try await response.body.collect(upTo: TransportError.largestBody)
      // A body that ends because the task is cancelled looks whole.
      try Task.checkCancellation()
      return HTTPResponse(
        status: Int(response.status.code),
        fields: response.headers.map { HTTPField($0.name, $0.value) },
        body: Array(body.readableBytesView))
    }
  }
#endif
