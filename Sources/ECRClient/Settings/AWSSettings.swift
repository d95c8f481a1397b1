// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

/// How AWS is reached: what the options, the environment and the two files say together.
///
/// Where the AWS CLI of version 2 and botocore differ, the former is followed: `AWS_REGION` counts, and
/// `AWS_PROFILE` wins over `AWS_DEFAULT_PROFILE`. A variable or a setting that is empty counts as not set.
public struct AWSSettings: Sendable, CustomStringConvertible, CustomReflectable {
  /// The options.
  public let options: AWSOptions

  /// The profile in force; `default` when none is named, which then need not exist.
  public let profile: String

  /// The Region; nil when no option, variable or profile names one.
  public let region: String?

  /// The file with the certificates that are trusted in the place of the system's; nil without one.
  public let caBundle: String?

  /// How to retry.
  public let retryMode: RetryMode

  /// How often a request is sent at most, the first attempt included; at least 1.
  public let maxAttempts: Int

  /// Whether endpoints must be of the FIPS kind.
  public let usesFIPS: Bool

  /// Whether endpoints must be reachable over IPv6 too.
  public let usesDualStack: Bool

  /// The variables.
  let environment: [String: String]
  /// What the two files say.
  let files: SharedFiles
  /// The profile in force; empty when it is `default` and nowhere.
  let values: Profile

  /// Reads variables and files, once.
  ///
  /// Throws `badConfiguration` when a file cannot be read or a setting is wrong, with its place.
  public init(
    _ options: AWSOptions, environment: [String: String], files: any FileReading
  ) throws(AWSError) {
    let shared = try SharedFiles(environment, files)
    let named =
      options.profile ?? environment.filled("AWS_PROFILE")
      ?? environment.filled("AWS_DEFAULT_PROFILE")
    let name = named ?? "default"
    let found = shared.profile(name)
    if named != nil, found == nil { throw Self.missing(name, shared) }

    (self.options, self.environment, self.files) = (options, environment, shared)
    profile = name
    values = found ?? Profile(name: name, values: [:])

    let lookup = SettingLookup(environment: environment, profile: values)
    let written = options.region ?? lookup.first(["AWS_REGION", "AWS_DEFAULT_REGION"], "region")
    let kind = RegionName.withoutFIPS(written)
    if let region = kind.region {
      try RegionName.check(region, from: options.region == nil ? "the Region" : "--region")
    }
    region = kind.region
    usesFIPS = kind.isFIPS || lookup.isOn("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")
    usesDualStack = lookup.isOn("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")
    caBundle =
      (lookup.first(["AWS_CA_BUNDLE"], "ca_bundle")
      ?? environment.filled("REQUESTS_CA_BUNDLE"))
      .map { FilePaths.expanded($0, environment) }
    retryMode = try lookup.retryMode()
    maxAttempts =
      try lookup.number("AWS_MAX_ATTEMPTS", "max_attempts", from: 1) ?? retryMode.usualAttempts
  }

  /// What every setting is looked up with.
  var lookup: SettingLookup { SettingLookup(environment: environment, profile: values) }

  /// The profile and the Region.
  public var description: String {
    "profile \(profile), \(region.map { "Region \($0)" } ?? "no Region")"
  }

  /// Hides environment and files, which hold secrets, from `dump` and from a debugger's output.
  public var customMirror: Mirror {
    Mirror(self, children: ["profile": profile, "region": region as Any])
  }

  private static func missing(_ name: String, _ shared: SharedFiles) -> AWSError {
    let names = shared.profileNames
    let known =
      names.isEmpty
      ? "there are none"
      : names.count > 12 ? "there are \(names.count) others" : alternatives(names)
    return AWSError(
      .badConfiguration,
      "profile '\(clipped(name))' is neither in '\(shared.configPath)' nor in"
        + " '\(shared.credentialsPath)'; profiles: \(known)",
      remedy: "name one of these with --profile or AWS_PROFILE, or write it with 'aws configure'")
  }
}
