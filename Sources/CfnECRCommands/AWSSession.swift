// SPDX-License-Identifier: Apache-2.0

#if AWS
  import ECRClient
  import ECRModel
  import FoundationEssentials

  /// A connection to AWS whose credentials are good, with the account that they are of.
  struct AWSSession: Sendable {
    /// What reads.
    let collector: RegistryCollector

    /// The account; nil when AWS STS does not tell it.
    let account: String?

    /// The Region.
    let region: String

    /// What tells of errors.
    let reports: AWSReports

    /// Connects; an error ends the process with its status.
    init(_ connection: AWSConnection, _ reports: AWSReports) async throws {
      let environment = ProcessInfo.processInfo.environment
      (collector, account, region) = try await reports.running {
        let caller = try await AWSAccess.caller(connection, environment: environment)
        let collector = RegistryCollector(caller, width: connection.concurrency)
        return (collector, try await collector.account(), caller.region)
      }
      self.reports = reports
    }

    /// A snapshot that says nothing but whose state it is, and of when.
    var beginning: RegistrySnapshot {
      var snapshot = RegistrySnapshot()
      (snapshot.tool, snapshot.time) = (Version.tool, Self.now)
      (snapshot.account, snapshot.region) = (account, region)
      return snapshot
    }

    /// The present, to the second.
    private static var now: Timestamp? {
      Timestamp(seconds: Date().timeIntervalSince1970.rounded(.down))
    }
  }
#endif
