// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ECRClient
  import Foundation
  import TemplateSyntax
  import Testing

  /// The client over real sockets to servers that fail.
  @Suite(.timeLimit(.minutes(20)))
  struct FaultTests {
    /// A client of a path of the server.
    private struct Session {
      let client: AWSClient
      let transport: AsyncHTTPTransport
      let recorded = RecordedSurroundings()

      init(_ path: String, source: RenewableSource = RenewableSource()) throws {
        let url = try FaultServer.shared().url(path)
        transport = try AsyncHTTPTransport()
        client = AWSClient(
          region: "eu-west-1",
          endpoint: { service throws(AWSError) in
            AWSEndpoint(service, url: url, region: "eu-west-1")
          },
          credentials: source, transport: transport, surroundings: recorded.surroundings)
      }

      /// Calls, and closes all connections.
      func result(_ call: AWSCall = FaultTests.call) async -> Result<Node, AWSError> {
        let result: Result<Node, AWSError>
        do { result = .success(try await client.call(call)) } catch { result = .failure(error) }
        await transport.shutDown()
        return result
      }
    }

    private static let call = AWSCall(.ecr, "GetRepositoryPolicy", about: "team/app")

    private static func failure(_ path: String) async throws -> AWSError? {
      switch try await Session(path).result() {
      case .success: nil
      case .failure(let error): error
      }
    }

    private static func count(_ key: String) async throws -> String? {
      try await Session("count/\(key)").result().get()["count"]?.text
    }

    @Test(arguments: ["throttled/2/throttled-twice", "cut/2/cut-twice"])
    func whatPassesIsWaitedOut(path: String) async throws {
      let session = try Session(path)
      #expect(try await session.result().get()["repositories"]?.items?.isEmpty == true)
      #expect(session.recorded.waited == [.seconds(0.5), .seconds(1)])
    }

    @Test(arguments: [
      (
        "throttled/9/always", "always", AWSError.Kind.throttled,
        "Rate exceeded (ThrottlingException, request fault-1); try again later, or lower '--concurrency'"
      ),
      (
        "page/500/page", "page", .serverFailure,
        "a page of HTML, which is no answer of AWS (status 500, request fault-1); try again later"
      ),
      (
        "dropped/dropped", "dropped", .unreachable,
        "the connection ended before the answer did; try again"
      ),
    ])
    func whatLastsEndsAfterThreeAttempts(
      path: String, key: String, kind: AWSError.Kind, words: String
    ) async throws {
      let error = try #require(try await Self.failure(path))
      #expect(error.kind == kind)
      let host =
        kind == .unreachable ? "'127.0.0.1:\(try FaultServer.shared().port("plain"))': " : ""
      #expect(error.sentence == "GetRepositoryPolicy 'team/app': \(host)\(words)")
      #expect(try await Self.count(key) == "3")
    }

    @Test func aDenialInXMLIsOne() async throws {
      let error = try await Self.failure("denied")
      #expect(error?.kind == .denied)
      #expect(
        error?.sentence == "GetRepositoryPolicy 'team/app': User: x is not authorized "
          + "(AccessDenied, request fault-1); allow 'ecr:GetRepositoryPolicy'")
    }

    @Test func anAnswerOfAnotherServiceIsSaid() async throws {
      let error = try await Self.failure("buckets")
      #expect(error?.kind == .badAnswer)
      #expect(error?.message.hasPrefix("XML, which is no answer of this operation") == true)
      let moved = try await Self.failure("moved")
      #expect(moved?.kind == .badAnswer && moved?.code == "301")
    }

    @Test func credentialsThatEndBetweenPagesAreRenewed() async throws {
      let source = RenewableSource()
      let session = try Session("pages/renewed", source: source)
      var names: [String] = []
      var token: String?
      repeat {
        let input = token.map { [AWSCall.Member("nextToken", .text($0))] } ?? []
        let page = try await session.client.call(AWSCall(.ecr, "DescribeRepositories", input))
        names += page["repositories"]?.items?.compactMap { $0["repositoryName"]?.text } ?? []
        token = page["nextToken"]?.text
      } while token != nil
      await session.transport.shutDown()
      #expect(names == ["1", "2", "3"])
      #expect(source.invalidated == 1)
    }

    @Test func credentialsThatCannotBeRenewedFailClearly() async throws {
      let session = try Session("pages/ended", source: RenewableSource(renews: false))
      let page = AWSCall(.ecr, "DescribeRepositories", [.init("nextToken", .text("2"))])
      guard case .failure(let error) = await session.result(page) else {
        Issue.record("credentials that have ended were taken")
        return
      }
      #expect(error.kind == .refusedCredentials)
      #expect(
        error.sentence
          == "DescribeRepositories: The token is expired (ExpiredTokenException, request "
          + "fault-1); renew the credentials, for SSO by 'aws sso login'")
    }

    @Test func manyCallsShareFewConnections() async throws {
      let url = try FaultServer.shared().url("echo")
      let transport = try AsyncHTTPTransport(connections: 3)
      var options = AWSClient.Options()
      options.concurrency = 3
      let client = AWSClient(
        region: "r",
        endpoint: { service throws(AWSError) in AWSEndpoint(service, url: url, region: "r") },
        credentials: RenewableSource(), transport: transport, options: options)
      let ports = try await withThrowingTaskGroup(of: String?.self) { group in
        for _ in 0..<60 { group.addTask { try await client.call(Self.call)["port"]?.text } }
        return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
      }
      await transport.shutDown()
      #expect(ports.count <= 3 && !ports.contains(nil))
    }

    @Test func cancellingEndsAllCalls() async throws {
      let session = try Session("slow/50")
      let task = Task {
        await withTaskGroup(of: AWSError.Kind?.self) { group in
          for _ in 0..<20 {
            group.addTask {
              do {
                _ = try await session.client.call(Self.call)
                return nil
              } catch { return (error as? AWSError)?.kind }
            }
          }
          return await group.reduce(into: [AWSError.Kind?]()) { $0.append($1) }
        }
      }
      try await Task.sleep(for: .milliseconds(100))
      task.cancel()
      #expect(await task.value == Array(repeating: .cancelled, count: 20))
      await session.transport.shutDown()
    }
  }
#endif
