// SPDX-License-Identifier: Apache-2.0

extension AWSSettings {
  /// The Region; where no option, variable or profile names one, that of the EC2 instance, as for the AWS CLI.
  ///
  /// Throws `badConfiguration` when there is none.
  public func region(asking transport: any HTTPTransport) async throws(AWSError) -> String {
    if let region { return region }
    let why: String
    do {
      return try await InstanceMetadata(settings: self, transport: transport).region()
    } catch {
      guard error.kind == .noCredentials else { throw error }
      why = error.message
    }
    throw AWSError(
      .badConfiguration,
      "no Region: neither --region nor AWS_REGION, AWS_DEFAULT_REGION or 'region' of profile"
        + " '\(profile)' is set, and \(why)",
      remedy: "give --region or set AWS_REGION")
  }
}
