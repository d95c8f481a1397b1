// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import TestSupport
import Testing

struct EndpointTests {
  private func settings(
    _ options: AWSOptions = AWSOptions(), _ environment: [String: String] = [:]
  ) throws -> AWSSettings {
    try AWSSettings(options, environment: environment, files: Outside())
  }

  @Test func `AWS's own URLs are those of botocore's rules`() throws {
    let lines = try PythonTools.validator("aws_endpoints").split(separator: "\n")
    #expect(lines.count > 150)
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      try #require(words.count == 5)
      let settings = try settings(
        AWSOptions(),
        ["AWS_USE_FIPS_ENDPOINT": words[2], "AWS_USE_DUALSTACK_ENDPOINT": words[3]])
      #expect(settings.usualURL(words[1], words[0]) == words[4])
      guard let service = AWSService(rawValue: words[1]) else { continue }
      let endpoint = try settings.endpoint(of: service, in: words[0])
      #expect(endpoint == AWSEndpoint(service, url: words[4], region: words[0]))
    }
  }

  @Test func `ECR Public is in one Region`() throws {
    let endpoint = try settings().endpoint(of: .ecrPublic, in: "eu-west-1")
    #expect(endpoint.region == "us-east-1")
    #expect(endpoint.url == "https://api.ecr-public.us-east-1.amazonaws.com")
  }

  @Test func `STS is asked for credentials without the option's URL`() throws {
    let settings = try settings(
      AWSOptions(endpointURL: "https://a.example"), ["AWS_ENDPOINT_URL_STS": "https://b.example"])
    #expect(try settings.endpoint(of: .sts, in: "eu-west-1").url == "https://a.example")
    let endpoint = try settings.endpoint(of: .sts, in: "eu-west-1", ignoringOption: true)
    #expect(endpoint.url == "https://b.example")
  }

  @Test(arguments: [
    ("http://a.example/", "--endpoint-url is not encrypted: 'http://a.example'; use https"),
    ("http://127.1.2.3:80", nil), ("http://[::1]:80", nil), ("http://localhost", nil),
    ("https://a.example", nil), ("http://127.0.0.1.example", "http://127.0.0.1.example"),
  ])
  func `a URL that is not encrypted draws a warning`(url: String, warning: String?) throws {
    let endpoint = try settings(AWSOptions(endpointURL: url)).endpoint(of: .ecr, in: "eu-west-1")
    #expect((endpoint.warning == nil) == (warning == nil))
    #expect(endpoint.warning?.contains(warning ?? "") ?? true)
    #expect(endpoint.isConfigured)
  }

  @Test func `a URL that wins over FIPS draws a warning`() throws {
    let endpoint = try settings(
      AWSOptions(endpointURL: "https://a.example"), ["AWS_USE_FIPS_ENDPOINT": "true"]
    ).endpoint(of: .ecr, in: "eu-west-1")
    #expect(
      endpoint.warning
        == "--endpoint-url is used as it is, although FIPS endpoints are asked for")
  }

  @Test(arguments: [
    "http://trusted@evil.example/", "ftp://a.example", "https://", "https:///x", "https://a b",
    "https://a.example/\r\nX: y", "https://a.example#x", "https://a.example?x=y", "//a.example",
    "https://a.example:0", "https://a.example:65536", "https://a.example:+8", "https://a\\b",
    "https://[evil]", "https://[::1]x", "https://ä.example", "",
  ])
  func `what is no plain URL is refused`(url: String) throws {
    let error = #expect(throws: AWSError.self) {
      try settings(AWSOptions(endpointURL: url)).endpoint(of: .ecr, in: "eu-west-1")
    }
    #expect(error?.kind == .badConfiguration)
  }

  @Test(arguments: ["", "-a", "a-", "1234", "x.evil.example/", "a@b", "ä", "a\nb", "us_east_1"])
  func `a Region is a label of a host name`(region: String) throws {
    let error = #expect(throws: AWSError.self) { try settings(AWSOptions(region: region)) }
    #expect(error?.kind == .badConfiguration)
    #expect(throws: AWSError.self) { try settings().endpoint(of: .ecr, in: region) }
  }

  @Test func `how to retry and whom to trust`() throws {
    #expect(try settings().retryMode == .standard)
    #expect(try settings().maxAttempts == 3)
    #expect(try settings(AWSOptions(), ["AWS_RETRY_MODE": "Legacy"]).maxAttempts == 5)
    #expect(try settings(AWSOptions(), ["AWS_MAX_ATTEMPTS": "1"]).maxAttempts == 1)
    for variables in [
      ["AWS_MAX_ATTEMPTS": "0"], ["AWS_MAX_ATTEMPTS": "x"], ["AWS_RETRY_MODE": "x"],
    ] {
      #expect(throws: AWSError.self) { try settings(AWSOptions(), variables) }
    }
    let bundles = ["REQUESTS_CA_BUNDLE": "/b", "AWS_CA_BUNDLE": "~/a", "HOME": "/home/me"]
    #expect(try settings(AWSOptions(), bundles).caBundle == "/home/me/a")
    #expect(try settings(AWSOptions(), ["REQUESTS_CA_BUNDLE": "/b"]).caBundle == "/b")
  }

  @Test func `the error of a missing profile names those that are there`() throws {
    let files = Outside(files: ["/home/me/.aws/config": "[default]\n[profile b]\n[profile a]\n"])
    let error = #expect(throws: AWSError.self) {
      try AWSSettings(
        AWSOptions(profile: "c"), environment: ["HOME": "/home/me"], files: files)
    }
    #expect(
      error?.message
        == "profile 'c' is neither in '/home/me/.aws/config' nor in '/home/me/.aws/credentials';"
        + " profiles: 'a', 'b' or 'default'")
  }

  @Test func `a file that cannot be read is an error`() throws {
    let files = Outside(files: ["/home/me/.aws/config": "!"])
    let error = #expect(throws: AWSError.self) {
      try AWSSettings(AWSOptions(), environment: ["HOME": "/home/me"], files: files)
    }
    #expect(error?.message == "'/home/me/.aws/config' cannot be read: reading it is not permitted")
  }

  @Test func `settings hide the environment`() throws {
    let settings = try settings(
      AWSOptions(), ["AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI", "AWS_REGION": "eu-west-1"])
    var shown = "\(settings)" + String(reflecting: settings)
    dump(settings, to: &shown)
    #expect(shown.contains("eu-west-1"))
    #expect(!shown.contains("wJalrXUtnFEMI"))
  }
}
