// SPDX-License-Identifier: Apache-2.0

public import ECRModel

/// What the world outside gives to those who look for credentials.
public struct CredentialMeans: Sendable {
  /// Reads files.
  public var files: any FileReading

  /// Runs programs.
  public var processes: any ProcessRunning

  /// Asks containers, instances and the portal of IAM Identity Center.
  public var transport: any HTTPTransport

  /// The present moment.
  public var now: @Sendable () -> Timestamp

  /// The SHA-1 digest of some bytes, which names the AWS CLI's files.
  public var sha1: @Sendable ([UInt8]) -> [UInt8]

  /// Waits before it is asked again; ends at once when the task is cancelled.
  public var pause: @Sendable (Duration) async -> Void

  /// Makes the client of STS, which signs with some credentials, or not at all without any.
  ///
  /// Who logs its calls leaves `WebIdentityToken` and `ExternalId` out.
  public var sts: @Sendable ((any CredentialSource)?, AWSEndpoint) -> any AWSCaller

  /// Gathers means.
  public init(
    files: any FileReading, processes: any ProcessRunning, transport: any HTTPTransport,
    now: @escaping @Sendable () -> Timestamp, sha1: @escaping @Sendable ([UInt8]) -> [UInt8],
    pause: @escaping @Sendable (Duration) async -> Void = { try? await Task.sleep(for: $0) },
    sts: @escaping @Sendable ((any CredentialSource)?, AWSEndpoint) -> any AWSCaller
  ) {
    (self.files, self.processes, self.transport) = (files, processes, transport)
    (self.now, self.sha1, self.pause, self.sts) = (now, sha1, pause, sts)
  }
}
