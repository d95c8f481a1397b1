// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics
import TemplateModel

extension AWSSettings {
  /// Where a service is reached in a Region.
  ///
  /// The first that is there: `--endpoint-url`, `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`, the URL of
  /// the service in the `[services]` section that the profile names, the profile's `endpoint_url`, AWS's own.
  /// `ignoringOption` leaves the first one out: the AWS CLI asks STS for credentials without it. ECR Public
  /// is in `us-east-1` whatever Region is asked for.
  ///
  /// Throws `badConfiguration` when what is configured is no URL. A URL that is configured wins over FIPS and
  /// dual-stack, as it does for the AWS CLI, with a warning: it can lead to an endpoint of that kind.
  public func endpoint(
    of service: AWSService, in region: String, ignoringOption: Bool = false
  ) throws(AWSError) -> AWSEndpoint {
    let region = service == .ecrPublic ? "us-east-1" : region
    let key = service.rawValue
    if let (url, warning) = try configuredURL(key, ignoringOption: ignoringOption) {
      return AWSEndpoint(
        service, url: url, region: region, isConfigured: true, warning: warning)
    }
    try RegionName.check(region, from: "the Region")
    return AWSEndpoint(
      service, url: usualURL(key, region), region: region)
  }

  /// The URL that is configured for a service and what to warn of; nil when none is.
  func configuredURL(
    _ service: String, ignoringOption: Bool
  ) throws(AWSError) -> (url: String, warning: String?)? {
    guard let (text, origin) = try written(service, ignoringOption) else { return nil }
    guard let url = EndpointURL(text), !url.path.contains("?") else {
      throw AWSError(
        .badConfiguration,
        "\(origin) must be an http or https URL without user name, query and fragment")
    }
    var warning: String?
    if usesFIPS || usesDualStack {
      let kind = usesFIPS ? "FIPS" : "dual-stack"
      warning = "\(origin) is used as it is, although \(kind) endpoints are asked for"
    }
    if !url.isEncrypted, !url.isLoopback {
      warning = "\(origin) is not encrypted: 'http://\(url.host)'; use https"
    }
    return (url.base, warning)
  }

  private func written(
    _ service: String, _ ignoringOption: Bool
  ) throws(AWSError) -> (text: String, origin: String)? {
    if let option = options.endpointURL, !ignoringOption { return (option, "--endpoint-url") }
    let ignoresAll = lookup.isOn(
      "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")
    if ignoresAll { return nil }
    let key = service.replacing("-", with: "_")
    for variable in ["AWS_ENDPOINT_URL_" + key.uppercased(), "AWS_ENDPOINT_URL"] {
      if let text = environment.filled(variable) { return (text, variable) }
    }
    if let name = values["services"] {
      guard let section = files.services[name], !section.isEmpty else {
        throw AWSError(
          .badConfiguration,
          "\(lookup.place("", "services")) names '[services \(clipped(name))]', which is not in"
            + " '\(files.configPath)'")
      }
      if let value = section[key] {
        guard value.text.isEmpty else {
          throw AWSError(
            .badConfiguration,
            "'\(key)' (\(value.place)) must be a block of lines that are indented, such as"
              + " 'endpoint_url = …'")
        }
        if let text = value.nested?["endpoint_url"], !text.isEmpty {
          return (text, "'endpoint_url' of '\(key)' (\(value.place))")
        }
      }
    }
    return values["endpoint_url"].map { ($0, lookup.place("", "endpoint_url")) }
  }

  /// AWS's own URL of a service; `sso` is the portal of IAM Identity Center.
  ///
  /// Source: the endpoint rule sets of botocore 1.44, checked against them by the tests.
  package func usualURL(_ service: String, _ region: String) -> String {
    let partition = Partition(region: region)?.name ?? "aws"
    let fips = usesFIPS ? "-fips" : ""
    let suffix = Self.suffix(of: partition, isDualStack: usesDualStack)
    let host =
      switch service {
      case "ecr": (usesDualStack ? "ecr" : "api.ecr") + fips
      case "ecr-public": (usesDualStack && !usesFIPS ? "ecr-public" : "api.ecr-public") + fips
      case let service where partition == "aws-us-gov" && !usesDualStack:
        // There the plain addresses are of the FIPS kind.
        service == "sso" ? "portal.sso" : service
      case "sso": "portal.sso" + fips
      default: service + fips
      }
    return "https://\(host).\(region).\(suffix)"
  }

  private static func suffix(of partition: String, isDualStack: Bool) -> String {
    guard isDualStack else { return Partition(name: partition)?.urlSuffix ?? "amazonaws.com" }
    return switch partition {
    case "aws-cn": "api.amazonwebservices.com.cn"
    case "aws-eusc": "api.amazonwebservices.eu"
    case "aws-iso": "api.aws.ic.gov"
    case "aws-iso-b": "api.aws.scloud"
    case "aws-iso-e": "api.cloud-aws.adc-e.uk"
    case "aws-iso-f": "api.aws.hci.ic.gov"
    default: "api.aws"
    }
  }
}
