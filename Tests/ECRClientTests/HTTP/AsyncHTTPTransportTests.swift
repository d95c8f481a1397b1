// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ECRClient
  import TemplateSyntax
  import Testing

  @Suite(.timeLimit(.minutes(20)))
  struct AsyncHTTPTransportTests {
    /// Sends one request over a transport of its own, which is shut down after it.
    private static func send(
      _ path: String, at server: String = "plain", timeout: Duration = .seconds(30),
      _ environment: [String: String] = [:], certificates: String? = nil
    ) async throws -> HTTPResponse {
      let faults = try FaultServer.shared()
      let transport = try AsyncHTTPTransport(
        proxies: ProxySettings(environment: environment),
        certificateFile: certificates.map(faults.file))
      var request = HTTPRequest(
        "POST", try faults.url(path, at: server), fields: [HTTPField("X-Test", "a b")],
        body: Array("body".utf8))
      request.timeout = timeout
      let result: Result<HTTPResponse, TransportError>
      do { result = .success(try await transport.send(request)) } catch { result = .failure(error) }
      await transport.shutDown()
      return try result.get()
    }

    private static func failure(
      _ path: String, at server: String = "plain", timeout: Duration = .seconds(30),
      _ environment: [String: String] = [:], certificates: String? = nil
    ) async -> TransportError? {
      await #expect(throws: TransportError.self) {
        try await send(path, at: server, timeout: timeout, environment, certificates: certificates)
      }
    }

    private static func proxy(_ name: String, _ user: String = "") throws -> [String: String] {
      let url = "http://\(user)127.0.0.1:\(try FaultServer.shared().port(name))"
      return ["http_proxy": url, "https_proxy": url]
    }

    @Test func aRequestArrivesAsItIs() async throws {
      let answer = try await Self.send("echo//a%2Fb/?x=%20y&z")
      #expect(answer.status == 200 && answer.field("X-AMZN-requestid") == "fault-1")
      let echo = try JSONReader.read(answer.body)
      let port = try FaultServer.shared().port("plain")
      #expect(echo["path"]?.text == "/echo//a%2Fb/?x=%20y&z")
      #expect(echo["body"]?.text == "body")
      #expect(echo["fields"]?["host"]?.text == "127.0.0.1:\(port)")
      #expect(echo["fields"]?["content-length"]?.text == "4")
      #expect(echo["fields"]?["x-test"]?.text == "a b")
      #expect(echo["fields"]?["transfer-encoding"] == nil)
    }

    @Test func anIPv6AddressIsReachedAndNamed() async throws {
      let port = try FaultServer.shared().port("six")
      if port == 0 { try Test.cancel("this machine has no IPv6") }
      let transport = try AsyncHTTPTransport()
      let answer = try await transport.send(HTTPRequest("GET", "http://[::1]:\(port)/echo"))
      await transport.shutDown()
      let echo = try JSONReader.read(answer.body)
      #expect(echo["fields"]?["host"]?.text == "[::1]:\(port)")
    }

    @Test func connectionsAreUsedAgain() async throws {
      let transport = try AsyncHTTPTransport()
      let request = HTTPRequest("GET", try FaultServer.shared().url("echo"))
      var ports: Set<String> = []
      for _ in 0..<5 {
        let answer = try await transport.send(request)
        ports.insert(try #require(try JSONReader.read(answer.body)["port"]?.text))
      }
      await transport.shutDown()
      #expect(ports.count == 1)
      let error = await #expect(throws: TransportError.self) { try await transport.send(request) }
      #expect(error?.kind == .cancelled)
    }

    @Test func aRedirectIsAnAnswer() async throws {
      #expect(try await Self.send("moved").status == 301)
    }

    @Test(arguments: ["cut/9/a", "dropped/b", "noise"])
    func aConnectionThatEndsEarlyIsCut(path: String) async {
      let error = await Self.failure(path)
      #expect(error == TransportError(.cut, "the connection ended before the answer did"))
    }

    @Test(arguments: ["slow/30", "dripping"])
    func theTimeIsThatOfTheWholeAnswer(path: String) async {
      let error = await Self.failure(path, timeout: .milliseconds(300))
      #expect(error == TransportError(.timedOut, "no whole answer came within 0.3 seconds"))
    }

    @Test(arguments: ["large", "endless"])
    func anAnswerIsBounded(path: String) async {
      let error = await Self.failure(path)
      #expect(error == TransportError(.tooLarge, "the answer is larger than 64 MiB"))
    }

    @Test func whoDoesNotListenRefuses() async {
      let error = await Self.failure("ok", at: "closed")
      #expect(error == TransportError(.cannotConnect, "the host refuses connections"))
    }

    @Test func aNameThatIsUnknownIsSaid() async throws {
      let transport = try AsyncHTTPTransport()
      let error = await #expect(throws: TransportError.self) {
        try await transport.send(HTTPRequest("GET", "http://no-such-host.invalid/"))
      }
      await transport.shutDown()
      #expect(error == TransportError(.cannotConnect, "the host is not known"))
    }

    @Test func aServerThatIsSilentInTLSTimesOut() async throws {
      let transport = try AsyncHTTPTransport()
      let port = try FaultServer.shared().port("silent")
      var request = HTTPRequest("GET", "https://127.0.0.1:\(port)/")
      request.connectTimeout = .milliseconds(200)
      let sent = request
      let error = await #expect(throws: TransportError.self) { try await transport.send(sent) }
      await transport.shutDown()
      #expect(error == TransportError(.timedOut, "no connection was made in time"))
    }

    @Test func aCancelledRequestEndsAtOnce() async throws {
      let transport = try AsyncHTTPTransport()
      let request = HTTPRequest("GET", try FaultServer.shared().url("slow/50"))
      let task = Task { try await transport.send(request) }
      try await Task.sleep(for: .milliseconds(50))
      task.cancel()
      let error = await #expect(throws: TransportError.self) { try await task.value }
      await transport.shutDown()
      #expect(error?.kind == .cancelled)
    }

    @Test func anAuthorityOfOnesOwnIsTrustedByItsFileAlone() async throws {
      #expect(try await Self.send("ok", at: "secure", certificates: "ours.pem").status == 200)
      for file in [nil, "other.pem"] {
        let error = await Self.failure("ok", at: "secure", certificates: file)
        #expect(error == TransportError(.notTrusted, "the server's certificate is not trusted"))
      }
      let misnamed = await Self.failure("ok", at: "misnamed", certificates: "ours.pem")
      #expect(misnamed?.kind == .notTrusted)
    }

    @Test func aServerWithoutTLSIsSaid() async throws {
      let transport = try AsyncHTTPTransport()
      let port = try FaultServer.shared().port("plain")
      let error = await #expect(throws: TransportError.self) {
        try await transport.send(HTTPRequest("GET", "https://127.0.0.1:\(port)/ok"))
      }
      await transport.shutDown()
      #expect(error == TransportError(.notTrusted, "the server does not speak TLS here"))
    }

    @Test(arguments: ["/no/such/file", #filePath])
    func aFileWithoutCertificatesIsRefused(path: String) {
      let error = #expect(throws: AWSError.self) { try AsyncHTTPTransport(certificateFile: path) }
      #expect(error?.kind == .badConfiguration)
    }

    @Test func aProxyConnects() async throws {
      let answer = try await Self.send(
        "ok", at: "secure", Self.proxy("proxy"), certificates: "ours.pem")
      #expect(answer.status == 200)
      #expect(try await Self.send("ok", Self.proxy("proxy")).status == 200)
      let user = try Self.proxy("asking", "user:pass%3Aword@")
      #expect(try await Self.send("ok", user).status == 200)
      let direct = try Self.proxy("refusing").merging(["no_proxy": "127.0.0.1"]) { $1 }
      #expect(try await Self.send("ok", direct).status == 200)
    }

    @Test func aRequestCanLeaveProxiesOut() async throws {
      let transport = try AsyncHTTPTransport(
        proxies: ProxySettings(environment: Self.proxy("refusing")))
      var request = HTTPRequest("GET", try FaultServer.shared().url("ok"))
      request.usesProxy = false
      #expect(try await transport.send(request).status == 200)
      await transport.shutDown()
    }

    @Test func aProxyThatRefusesIsNamed() async throws {
      let refusing = "the proxy 127.0.0.1:\(try FaultServer.shared().port("refusing"))"
      let asking = "the proxy 127.0.0.1:\(try FaultServer.shared().port("asking"))"
      let closed = "the proxy 127.0.0.1:\(try FaultServer.shared().port("closed"))"
      #expect(
        await Self.failure("ok", try Self.proxy("refusing"))
          == TransportError(.proxyRefused, "\(refusing) does not connect to this host"))
      #expect(
        await Self.failure("ok", try Self.proxy("asking", "user:MARKER@"))
          == TransportError(.proxyRefused, "\(asking) asks for a user and a password"))
      #expect(
        await Self.failure("ok", try Self.proxy("closed"))
          == TransportError(.cannotConnect, "\(closed) refuses connections"))
    }
  }
#endif
