// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import Synchronization
import TemplateSyntax

/// A world of files, programs, HTTP servers and an AWS STS that only a test knows of.
final class Outside: FileReading, ProcessRunning, HTTPTransport {
  /// What programs and servers are asked, in order.
  var asked: [String] { record.withLock { $0.asked } }

  /// The requests among that.
  var requests: [HTTPRequest] { record.withLock { $0.requests } }

  private let record = Mutex<(asked: [String], requests: [HTTPRequest])>(([], []))
  private let moment: Mutex<Timestamp>

  private let files: [String: String]
  private let programs: @Sendable ([String]) throws(ProcessFailure) -> ProcessResult
  private let servers: @Sendable (HTTPRequest) throws(TransportError) -> HTTPResponse
  private let role: @Sendable (String, AWSCall) throws(AWSError) -> Node

  init(
    files: [String: String] = [:],
    programs: @escaping @Sendable ([String]) throws(ProcessFailure) -> ProcessResult = {
      _ throws(ProcessFailure) in throw .notFound
    },
    role: @escaping @Sendable (String, AWSCall) throws(AWSError) -> Node = {
      who, call throws(AWSError) in Outside.telling(who, call)
    },
    servers: @escaping @Sendable (HTTPRequest) throws(TransportError) -> HTTPResponse = {
      _ throws(TransportError) in throw TransportError(.cannotConnect, "nobody listens")
    }
  ) {
    (self.files, self.programs, self.role, self.servers) = (files, programs, role, servers)
    guard let noon = Timestamp("2026-06-01T12:00:00Z") else { preconditionFailure("no time") }
    moment = Mutex(noon)
  }

  func read(_ path: String, atMost limit: Int) throws(FileFailure) -> [UInt8] {
    guard let text = files[path] else { throw .missing }
    if text == "!" { throw .unreadable("reading it is not permitted") }
    return Array(text.utf8)
  }

  func run(
    _ command: [String], environment: [String: String], timeout: Duration
  ) async throws(ProcessFailure) -> ProcessResult {
    note(command.joined(separator: " "))
    return try programs(command)
  }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    note("\(request.method) \(request.url)")
    record.withLock { $0.requests.append(request) }
    return try servers(request)
  }

  /// Means of this world alone; the SHA-1 digests are those of the texts that tests use.
  func means(processes: (any ProcessRunning)? = nil) -> CredentialMeans {
    CredentialMeans(
      files: self, processes: processes ?? self, transport: self,
      now: { self.now }, sha1: { Self.digests[String(decoding: $0, as: UTF8.self)] ?? [] },
      pause: { duration in self.note("pause \(duration)") },
      sts: { source, endpoint in
        STS(region: endpoint.region, source: source, endpoint: endpoint, outside: self)
      })
  }

  var now: Timestamp { moment.withLock { $0 } }

  private func note(_ text: String) {
    record.withLock { $0.asked.append(text) }
  }

  func advance(seconds: Int64) {
    moment.withLock { moment in
      moment = Timestamp(microseconds: moment.microseconds + seconds * 1_000_000) ?? moment
    }
  }

  /// An answer of AWS STS whose access key ID tells who was asked by whom for what.
  static func telling(_ who: String, _ call: AWSCall) -> Node {
    let role = call["RoleArn"].split(separator: "/").last ?? ""
    let more = ["ExternalId", "DurationSeconds"].map { call[$0] }.filter { !$0.isEmpty }
      .map { "+" + $0 }.joined()
    let start = call.operation == "AssumeRole" ? who : "web(\(call["WebIdentityToken"]))"
    return answer("\(start)>\(role)\(more)", until: "2026-06-01T13:00:00Z")
  }

  static func answer(_ id: String, until end: String) -> Node {
    .mapping([
      (
        "Credentials",
        .mapping([
          ("AccessKeyId", .string(id)), ("SecretAccessKey", .string("secret")),
          ("SessionToken", .string("token")), ("Expiration", .string(end)),
        ])
      ),
      (
        "AssumedRoleUser",
        .mapping([("Arn", .string("arn:aws:sts::123456789012:assumed-role/role/session"))])
      ),
    ])
  }

  private struct STS: AWSCaller {
    var region: String
    var source: (any CredentialSource)?
    var endpoint: AWSEndpoint
    var outside: Outside

    func call(_ call: AWSCall) async throws(AWSError) -> Node {
      let who = try await source?.credentials().accessKeyID ?? "nobody"
      outside.note("\(call.operation) as \(who) at \(endpoint.url)")
      return try outside.role(who, call)
    }
  }

  private static let digests: [String: [UInt8]] = [
    "corp": [
      0xEE, 0x0B, 0xFD, 0x25, 0x52, 0xFB, 0xD8, 0x40, 0xC0, 0x2C, 0xC4, 0x8B, 0x6E, 0x82, 0x33,
      0x20, 0x54, 0x3C, 0x45, 0x0F,
    ],
    "https://corp.awsapps.com/start": [
      0xA5, 0x17, 0x46, 0xD4, 0xAA, 0x79, 0x3A, 0xE0, 0x7B, 0x25, 0xE9, 0x0C, 0x3A, 0x5D, 0xB9,
      0x6F, 0xC7, 0x83, 0x2B, 0xD7,
    ],
  ]
}

extension AWSCall {
  /// A member of the input as text; empty when it is missing.
  subscript(_ name: String) -> String {
    switch input.first(where: { $0.name == name })?.value {
    case .text(let text): text
    case .number(let number): "\(number)"
    default: ""
    }
  }
}

extension HTTPResponse {
  /// An answer with a text.
  init(_ status: Int, _ text: String, fields: [HTTPField] = []) {
    self.init(status: status, fields: fields, body: Array(text.utf8))
  }
}

extension ProcessResult {
  /// A program that ends well.
  init(_ output: String) {
    self.init(status: 0, output: Array(output.utf8))
  }
}

extension CredentialChain {
  /// A chain in a world that only a test knows of, with `/home/me` as the home.
  init(
    _ outside: Outside, _ options: AWSOptions = AWSOptions(), _ environment: [String: String] = [:]
  ) throws {
    let environment = environment.merging(["HOME": "/home/me"]) { old, _ in old }
    let settings = try AWSSettings(options, environment: environment, files: outside)
    self.init(settings, region: settings.region ?? "eu-west-1", means: outside.means())
  }
}
