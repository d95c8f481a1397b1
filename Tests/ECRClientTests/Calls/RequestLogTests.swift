// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ECRClient
  import Logging
  import Synchronization
  import Testing

  /// Keeps what is logged, with all of its metadata.
  private struct KeepingHandler: LogHandler {
    final class Lines: Sendable {
      let kept = Mutex<[String]>([])
    }

    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      lines.kept.withLock {
        $0.append("\(event.level) \(event.message) \(event.metadata.map { "\($0)" } ?? "")")
      }
    }
  }

  struct RequestLogTests {
    @Test func eachAttemptIsALineWithoutSecrets() async throws {
      let lines = KeepingHandler.Lines()
      let transport = AnsweringTransport { request, number throws(TransportError) in
        let authorization = request.field("authorization") ?? ""
        switch number {
        case 1: throw TransportError(.cut, "the connection ended before the answer did")
        case 2:
          return HTTPResponse(
            500, json: #"{"__type":"X","message":"MARKER-BODY \#(authorization)"}"#)
        default:
          return HTTPResponse(
            200, json: #"{"a":"MARKER-BODY"}"#, [HTTPField("Set-Cookie", "MARKER-COOKIE")])
        }
      }
      let client = AWSClient(
        region: "r",
        endpoint: { service throws(AWSError) in AWSEndpoint(service, url: "http://h/", region: "r")
        },
        credentials: RenewableSource(), transport: transport,
        surroundings: RecordedSurroundings().surroundings,
        logger: Logger(label: "test") { _ in KeepingHandler(lines: lines) })
      let input = [AWSCall.Member("repositoryName", .text("MARKER-INPUT"))]
      _ = try await client.call(AWSCall(.ecr, "GetLifecyclePolicy", input, about: "team/app"))

      let kept = lines.kept.withLock { $0 }
      let heads = kept.map { $0.prefix { $0 != "," } }
      #expect(heads == Array(repeating: "debug ecr GetLifecyclePolicy 'team/app'", count: 3))
      #expect(kept[0].contains("attempt 1: the connection ended before the answer did, "))
      #expect(kept[1].contains("attempt 2: 500, request r-1, "))
      #expect(kept[2].contains("attempt 3: 200, request r-1, "))
      #expect(kept.allSatisfy { !$0.contains("MARKER") && !$0.contains("Signature") })
    }
  }
#endif
