// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Foundation
  import TestSupport
  import Testing

  /// Region, key and URL that the command takes are those that the AWS CLI takes, as the stand-in sees both.
  @Suite struct LivePrecedenceTests {
    /// What says where to go.
    struct Case: CustomTestStringConvertible {
      var testDescription: String
      var variables: [String: String] = [:]
      var arguments: [String] = []
      /// What version 1 of the AWS CLI does otherwise than version 2, which the command follows.
      var regionOfVersion1: String?
    }

    /// `URL` stands for that of the stand-in.
    private static let config = """
      [default]
      region = eu-west-1
      endpoint_url = URL/via/default
      [profile a]
      region = eu-west-2
      aws_access_key_id = CONFIGA
      aws_secret_access_key = secret
      services = mine
      endpoint_url = URL/via/profile
      [profile b]
      region = eu-west-3
      endpoint_url = URL/via/b
      [services mine]
      ecr =
        endpoint_url = URL/via/service
      """

    private static let credentials = """
      [default]
      aws_access_key_id = FILE
      aws_secret_access_key = secret
      [b]
      aws_access_key_id = FILEB
      aws_secret_access_key = secret
      region = sa-east-1
      """

    private static let keys = [
      "AWS_ACCESS_KEY_ID": "ENVIRONMENT", "AWS_SECRET_ACCESS_KEY": "secret",
    ]

    private static let cases = [
      Case(testDescription: "default profile"),
      Case(testDescription: "AWS_PROFILE", variables: ["AWS_PROFILE": "a"]),
      Case(
        testDescription: "keys beside AWS_PROFILE",
        variables: keys.merging(["AWS_PROFILE": "a"]) { $1 }),
      Case(
        testDescription: "keys beside --profile", variables: keys, arguments: ["--profile", "b"]),
      Case(
        testDescription: "--profile beside AWS_PROFILE", variables: ["AWS_PROFILE": "a"],
        arguments: ["--profile", "b"]),
      Case(
        testDescription: "AWS_DEFAULT_REGION beside a profile's",
        variables: ["AWS_DEFAULT_REGION": "ap-south-1"]),
      Case(
        testDescription: "AWS_REGION beside AWS_DEFAULT_REGION",
        variables: ["AWS_REGION": "ap-south-1", "AWS_DEFAULT_REGION": "us-west-2"],
        regionOfVersion1: "us-west-2"),
      Case(
        testDescription: "--region", variables: ["AWS_DEFAULT_REGION": "ap-south-1"],
        arguments: ["--region", "ca-central-1"]),
      Case(
        testDescription: "AWS_ENDPOINT_URL beside a profile's",
        variables: ["AWS_ENDPOINT_URL": "URL/via/all", "AWS_PROFILE": "a"]),
      Case(
        testDescription: "AWS_ENDPOINT_URL_ECR beside AWS_ENDPOINT_URL",
        variables: ["AWS_ENDPOINT_URL": "URL/via/all", "AWS_ENDPOINT_URL_ECR": "URL/via/ecr"]),
      Case(
        testDescription: "--endpoint-url", variables: ["AWS_ENDPOINT_URL_ECR": "URL/via/ecr"],
        arguments: ["--endpoint-url", "URL/via/option"]),
      Case(
        testDescription: "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
        variables: [
          "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true", "AWS_ENDPOINT_URL": "URL/via/all",
        ],
        arguments: ["--endpoint-url", "URL/via/option"]),
    ]

    @Test func `the command goes where the AWS CLI goes`() throws {
      let live = try LiveRegistry()
      func placed(_ text: String) -> String { text.replacing("URL", with: live.server.url) }
      let files = [
        "AWS_CONFIG_FILE": try live.folder.write(placed(Self.config), to: "config").path,
        "AWS_SHARED_CREDENTIALS_FILE": try live.folder.write(Self.credentials, to: "keys").path,
      ]
      let unset = [
        "AWS_ENDPOINT_URL", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION",
        "AWS_DEFAULT_REGION",
      ]
      let plain = live.server.environment.filter { !unset.contains($0.key) }
        .merging(files) { $1 }
      let aws = PythonTools.root.appending(path: ".venv/bin/aws").path
      for item in Self.cases {
        let variables = plain.merging(
          item.variables.mapValues { text in
            // Only URLs are placed: names of variables hold the word too.
            text.hasPrefix("URL") ? placed(text) : text
          }
        ) { $1 }
        let arguments = item.arguments.map { $0.hasPrefix("URL") ? placed($0) : $0 }
        try live.server.control("forget-calls")
        _ = try PythonTools.run(
          [aws, "ecr", "describe-registry"] + arguments, environment: variables)
        var expected = try #require(try live.server.calls().first, "\(item.testDescription)")
        if let region = item.regionOfVersion1, let own = item.variables["AWS_REGION"] {
          #expect(expected.region == region)
          expected.region = own
        }
        try live.server.control("forget-calls")
        let output = try Command(
          directory: live.folder.url, environment: variables, limit: .seconds(60)
        ).run(list: ["snapshot"] + arguments)
        #expect(output.status == 0, "\(item.testDescription): \(output.standardError)")
        let found = try live.server.calls().first { $0.action == "ecr:DescribeRepositories" }
        #expect(
          [found?.region, found?.key, found?.via] == [expected.region, expected.key, expected.via],
          "\(item.testDescription)")
      }
    }
  }
#endif
