// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics

/// The metadata service of an EC2 instance: its Region and the credentials of its role.
///
/// Version 2 of the service is asked with a token; version 1, without, when the service knows no tokens or
/// their answer got lost, unless `AWS_EC2_METADATA_V1_DISABLED` forbids it. An answer is waited for one
/// second and asked for once, because most machines have no such service
/// (`AWS_METADATA_SERVICE_TIMEOUT`, `AWS_METADATA_SERVICE_NUM_ATTEMPTS`).
struct InstanceMetadata {
  /// How long credentials serve at least: the service extends those that it could not renew in time.
  private static let shortest: Int64 = 20 * 60 * 1_000_000

  private static let roles = "latest/meta-data/iam/security-credentials/"

  /// How AWS is reached.
  let settings: AWSSettings
  /// Sends what is asked.
  let transport: any HTTPTransport

  /// The Region of the instance.
  ///
  /// Throws `noCredentials` when there is no answer, `badConfiguration` when the service's address is wrong.
  func region() async throws(AWSError) -> String {
    let base = try base()
    let answer = try await get("latest/meta-data/placement/region", try await token(base), base)
    let region = String(decoding: answer.prefix(256), as: UTF8.self)
    try RegionName.check(region, from: "the instance's Region")
    return region
  }

  /// The credentials of the instance's role; see `region()` for what it throws.
  func credentials(now: Timestamp) async throws(AWSError) -> Credentials {
    let base = try base()
    let token = try await token(base)
    let names = String(decoding: try await get(Self.roles, token, base).prefix(1024), as: UTF8.self)
    let role = names.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard !role.isEmpty, role.utf8.allSatisfy(Self.isOfName) else {
      throw AWSError(.noCredentials, "the instance's metadata name no role")
    }
    let origin = "the instance's metadata"
    let answer = try CredentialAnswer(
      try await get(Self.roles + role, token, base), from: origin)
    guard answer["AccessKeyId"] != nil else {
      let code = HiddenSecrets.hidden(answer["Code"] ?? "no code")
      throw AWSError(.noCredentials, "the instance's role '\(clipped(role))' has none: \(code)")
    }
    var credentials = try answer.credentials(token: "Token")
    if let end = credentials.expiration, end.microseconds < now.microseconds + Self.shortest {
      credentials.expiration = Timestamp(microseconds: now.microseconds + Self.shortest)
    }
    return credentials
  }

  private func token(_ base: String) async throws(AWSError) -> String? {
    var request = HTTPRequest(
      "PUT", base + "/latest/api/token",
      fields: [HTTPField("x-aws-ec2-metadata-token-ttl-seconds", "21600")])
    var reason = "it gives no token"
    do {
      let answer = try await send(&request)
      switch answer.status {
      case 200:
        let token = String(decoding: answer.body, as: UTF8.self)
        guard !token.isEmpty, token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
          throw AWSError(.noCredentials, "the token of the instance's metadata is no token")
        }
        return token
      case 403, 404, 405: break
      case let status: throw missing(base, "it answered with status \(status)")
      }
    } catch let error as TransportError where error.kind == .timedOut {
      // A token's answer is not let through to a container that is one hop too far away.
      reason = "it does not answer"
    } catch let error as TransportError {
      throw Self.cancelled(error) ?? missing(base, "it cannot be reached")
    } catch let error as AWSError {
      throw error
    } catch {
      throw missing(base, "it cannot be reached")
    }
    if settings.lookup.isOn("AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled") {
      throw missing(base, "\(reason), and AWS_EC2_METADATA_V1_DISABLED forbids to ask without")
    }
    return nil
  }

  private func get(
    _ path: String, _ token: String?, _ base: String
  ) async throws(AWSError) -> [UInt8] {
    var request = HTTPRequest("GET", base + "/" + path)
    if let token { request.fields = [HTTPField("x-aws-ec2-metadata-token", token)] }
    do {
      let answer = try await send(&request)
      guard answer.status == 200, !answer.body.isEmpty else {
        throw missing(
          base,
          answer.status == 404 && path == Self.roles
            ? "the instance has no role" : "it answered with status \(answer.status)")
      }
      return answer.body
    } catch let error as TransportError {
      throw Self.cancelled(error) ?? missing(base, "it does not answer")
    } catch let error as AWSError {
      throw error
    } catch {
      throw missing(base, "it does not answer")
    }
  }

  private func send(_ request: inout HTTPRequest) async throws -> HTTPResponse {
    let lookup = settings.lookup
    let seconds =
      try lookup.number(
        "AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout", from: 1) ?? 1
    var left =
      try lookup.number(
        "AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts", from: 1) ?? 1
    request.connectTimeout = .seconds(min(seconds, 60))
    request.timeout = .seconds(min(seconds, 60))
    while true {
      left -= 1
      do {
        return try await transport.send(request)
      } catch {
        if left <= 0 || error.kind == .cancelled { throw error }
      }
    }
  }

  private func base() throws(AWSError) -> String {
    let lookup = settings.lookup
    if settings.environment["AWS_EC2_METADATA_DISABLED"]?.lowercased() == "true" {
      throw AWSError(.noCredentials, "AWS_EC2_METADATA_DISABLED keeps the instance's metadata out")
    }
    let (variable, key) = ("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")
    if let text = lookup.first([variable], key) {
      guard let url = EndpointURL(text), !url.path.contains("?") else {
        throw AWSError(
          .badConfiguration, "\(lookup.place(variable, key)) must be an http or https URL")
      }
      return url.base
    }
    let usesIPv6: Bool
    if let mode = lookup.first([variable + "_MODE"], key + "_mode") {
      guard ["ipv4", "ipv6"].contains(mode.lowercased()) else {
        throw AWSError(
          .badConfiguration,
          "\(lookup.place(variable + "_MODE", key + "_mode")) must be 'IPv4' or 'IPv6', not"
            + " '\(clipped(mode))'")
      }
      usesIPv6 = mode.lowercased() == "ipv6"
    } else {
      usesIPv6 = lookup.isOn("AWS_IMDS_USE_IPV6", "imds_use_ipv6")
    }
    return usesIPv6 ? "http://[fd00:ec2::254]" : "http://169.254.169.254"
  }

  private func missing(_ base: String, _ why: String) -> AWSError {
    AWSError(.noCredentials, "the instance's metadata at '\(base)': \(why)")
  }

  private static func cancelled(_ error: TransportError) -> AWSError? {
    error.kind == .cancelled ? AWSError(.cancelled, "interrupted") : nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "@"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
