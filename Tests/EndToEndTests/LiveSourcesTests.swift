// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Foundation
  import TestSupport
  import Testing

  /// Where the command finds credentials, each place on loopback: the key that the registry is then asked with.
  @Suite(.serialized) struct LiveSourcesTests {
    /// One server for all, because starting it takes longest; tests use it one at a time.
    nonisolated(unsafe) private static let shared = Result { try LiveRegistry() }

    private let live: LiveRegistry

    init() throws { live = try unsafe Self.shared.get() }

    private static func keys(_ key: String) -> String {
      "aws_access_key_id = \(key)\naws_secret_access_key = secret\n"
    }

    @Test func `the environment, unless an option names a profile`() throws {
      var environment = try live.files(
        config: "[profile a]\n" + Self.keys("CONFIGA") + "[profile b]\nregion = eu-west-1\n",
        credentials: "[default]\n" + Self.keys("FILE") + "[b]\n" + Self.keys("FILEB"))
      #expect(try live.key(environment) == "FILE")
      environment["AWS_PROFILE"] = "a"
      #expect(try live.key(environment) == "CONFIGA")
      #expect(try live.key(environment, "--profile", "b") == "FILEB")
      environment["AWS_ACCESS_KEY_ID"] = "ENVIRONMENT"
      environment["AWS_SECRET_ACCESS_KEY"] = "secret"
      #expect(try live.key(environment) == "ENVIRONMENT")
      #expect(try live.key(environment, "--profile", "b") == "FILEB")
      let missing = try live.run("snapshot", "--profile", "nowhere", with: environment)
      #expect(missing.status == 77)
      #expect(missing.standardError.contains("profile 'nowhere' is neither in"))
    }

    @Test func `a role of another account, by one step or by two`() throws {
      try live.server.control(
        "repositories", #"{"count": 1, "prefix": "theirs", "account": "222222222222"}"#)
      try live.server.control("repositories", #"{"count": 1, "prefix": "ours"}"#)
      let environment = try live.files(
        config: """
          [profile one]
          role_arn = arn:aws:iam::222222222222:role/reader
          source_profile = base
          [profile middle]
          role_arn = arn:aws:iam::333333333333:role/middle
          source_profile = base
          [profile two]
          role_arn = arn:aws:iam::222222222222:role/reader
          source_profile = middle
          """, credentials: "[base]\n" + Self.keys("BASE"))
      for profile in ["one", "two"] {
        let output = try live.run("snapshot", "--profile", profile, with: environment)
        #expect(output.status == 0, "\(output.standardError)")
        #expect(output.standardOutput.contains(#""account": "222222222222""#))
        #expect(output.standardOutput.contains("theirs00000"))
        #expect(!output.standardOutput.contains("ours00000"))
        let roles = try live.server.calls().filter { $0.action == "sts:AssumeRole" }
        #expect(roles.count == (profile == "one" ? 1 : 2))
        #expect(roles.first?.key == "BASE")
        #expect(roles.count == 1 || roles.last?.key.hasPrefix("ASIA") == true)
      }
    }

    @Test func `a web identity, of the environment and of a profile`() throws {
      let token = try live.folder.write("token\n", to: "aws/token")
      var environment = try live.files(
        config: """
          [profile web]
          role_arn = arn:aws:iam::222222222222:role/reader
          web_identity_token_file = \(token.path)
          """)
      environment["AWS_PROFILE"] = "web"
      #expect(try live.key(environment)?.hasPrefix("ASIA") == true)
      environment = try live.files()
      environment["AWS_WEB_IDENTITY_TOKEN_FILE"] = token.path
      environment["AWS_ROLE_ARN"] = "arn:aws:iam::222222222222:role/reader"
      #expect(try live.key(environment)?.hasPrefix("ASIA") == true)
      let call = try live.server.calls().first { $0.action.hasSuffix(":AssumeRoleWithWebIdentity") }
      #expect(call?.key.isEmpty == true)
    }

    @Test func `a program, and what it says when it fails`() throws {
      let answer =
        #"{"Version": 1, "AccessKeyId": "PROGRAM", "SecretAccessKey": "secret"}"#
      let program = try live.folder.write("cat <<'E'\n\(answer)\nE\n", to: "aws/my program")
      let environment = try live.files(
        config: """
          [default]
          credential_process = sh "\(program.path)"
          [profile broken]
          credential_process = sh -c "echo no card is in the reader >&2; exit 3"
          """)
      #expect(try live.key(environment) == "PROGRAM")
      let broken = try live.run("snapshot", "--profile", "broken", with: environment)
      #expect(broken.status == 77)
      #expect(broken.standardError.contains("no card is in the reader"), "\(broken.standardError)")
    }

    @Test func `a container and an instance, which tells the Region too`() throws {
      var environment = try live.files()
      environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] =
        live.server.url + "/latest/meta-data/iam/security-credentials/default-role"
      environment["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = "token"
      #expect(try live.key(environment) == "test-key")
      environment = try live.files()
      environment["AWS_EC2_METADATA_DISABLED"] = "false"
      environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = live.server.url
      environment["AWS_REGION"] = ""
      environment["AWS_DEFAULT_REGION"] = ""
      #expect(try live.key(environment) == "test-key")
      let call = try live.server.calls().first { $0.action == "ecr:DescribeRepositories" }
      #expect(call?.region == "us-east-1")
    }

    @Test func `where nobody listens the run ends and says where it looked`() throws {
      var environment = try live.files()
      environment["AWS_EC2_METADATA_DISABLED"] = "false"
      environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = "http://127.0.0.1:1"
      let output = try live.run("snapshot", "-o", "state.json", with: environment)
      #expect(output.status == 77)
      #expect(output.standardError.contains("error: no credentials: AWS_ACCESS_KEY_ID"))
      #expect(output.standardError.contains("127.0.0.1:1"), "\(output.standardError)")
      #expect(try live.server.calls().isEmpty)
      environment["AWS_REGION"] = ""
      environment["AWS_DEFAULT_REGION"] = ""
      let nowhere = try live.run("snapshot", with: environment)
      #expect(nowhere.status == 77)
      #expect(nowhere.standardError.contains("no Region"), "\(nowhere.standardError)")
    }

    @Test func `a login of IAM Identity Center`() throws {
      var environment = try live.files(
        config: """
          [profile login]
          sso_session = corp
          sso_account_id = 222222222222
          sso_role_name = reader
          [sso-session corp]
          sso_region = eu-west-1
          sso_start_url = https://corp.awsapps.com/start
          """)
      environment["AWS_PROFILE"] = "login"
      // The SHA-1 of 'corp'.
      let cache = ".aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"
      try live.folder.write(
        #"{"accessToken": "LOGIN-TOKEN", "expiresAt": "2099-01-01T00:00:00Z"}"#, to: cache)
      #expect(try live.key(environment) == "SSO-reader-222222222222")

      // What has ended, AWS CLI 2 renews.
      try live.folder.write(
        #"{"accessToken": "OLD-TOKEN", "expiresAt": "2099-01-01T00:00:00Z"}"#, to: cache)
      environment["PATH"] = try pathWithAWS()
      #expect(try live.key(environment) == "COMMAND-login")
      environment["PATH"] =
        PythonTools.root.appending(path: ".venv/bin").path + ":/usr/bin:/bin"
      let without = try live.run("snapshot", with: environment)
      #expect(without.status == 77)
      #expect(without.standardError.contains("run 'aws sso login --profile login'"))
      #expect(without.standardError.contains("is not of version 2"), "\(without.standardError)")
      #expect(!without.standardError.contains("OLD-TOKEN"))
    }

    @Test func `a session of aws login is the AWS CLI's to open`() throws {
      var environment = try live.files(
        config: "[default]\nlogin_session = arn:aws:iam::123456789012:user/me\n")
      environment["PATH"] = try pathWithAWS()
      #expect(try live.key(environment) == "COMMAND-default")
    }

    /// A PATH on which `aws` is one that gives the key COMMAND-PROFILE.
    private func pathWithAWS() throws -> String {
      let program = try live.folder.write(
        """
        #!/bin/sh
        [ "$1 $2 $3 $5 $6" = "configure export-credentials --profile --format process" ] || exit 2
        printf '{"Version": 1, "AccessKeyId": "COMMAND-%s", "SecretAccessKey": "secret"}' "$4"
        """, to: "bin/aws")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: program.path)
      return program.deletingLastPathComponent().path + ":/usr/bin:/bin"
    }
  }
#endif
