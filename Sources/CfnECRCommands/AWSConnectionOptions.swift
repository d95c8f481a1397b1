// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TemplateDiagnostics

/// How AWS is reached, where the usual variables and files do not say it; several commands share it.
struct AWSConnectionOptions: ParsableArguments {
  /// How many calls may run at a time.
  static let concurrencies = 1...64

  @Option(help: ArgumentHelp("The profile of the AWS configuration files.", valueName: "name"))
  var profile: String?

  @Option(
    help: ArgumentHelp("The URL of the services, in place of AWS's own.", valueName: "url"))
  var endpointUrl: String?

  @Option(help: ArgumentHelp("How many calls may run at a time.", valueName: "number"))
  var concurrency = 8

  func validate() throws {
    guard Self.concurrencies.contains(concurrency) else {
      throw ValidationError(
        "--concurrency must be from \(Self.concurrencies.lowerBound) to"
          + " \(Self.concurrencies.upperBound)")
    }
  }

  /// What says how to reach AWS, with the Region and the profile that something else than these options says.
  func connection(region: String?, profile other: String? = nil) -> AWSConnection {
    AWSConnection(
      profile: profile ?? other, region: region, endpointURL: endpointUrl, concurrency: concurrency)
  }
}

/// What a command says of how to reach AWS.
struct AWSConnection: Hashable, Sendable {
  /// The profile.
  var profile: String?
  /// The Region.
  var region: String?
  /// The URL of the services.
  var endpointURL: String?
  /// How many calls may run at a time.
  var concurrency: Int
}
