// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import Testing

/// What the table of cases in `Fixtures/settings.yaml` does not show.
struct CredentialChainTests {
  private static let config = "/home/me/.aws/config"
  private static let output = #"{"Version": 1, "AccessKeyId": "AKCLI", "SecretAccessKey": "s"}"#

  private static let role = """
    [profile role]
    region = eu-west-1
    role_arn = arn:aws:iam::123456789012:role/admin
    source_profile = keys
    mfa_serial = arn:aws:iam::123456789012:mfa/me
    [profile keys]
    aws_access_key_id = AKKEYS
    aws_secret_access_key = s
    [profile over]
    role_arn = arn:aws:iam::123456789012:role/over
    source_profile = role
    [profile login]
    login_session = arn:aws:iam::123456789012:user/me
    """

  private func error(
    _ outside: Outside, _ options: AWSOptions = AWSOptions(), _ environment: [String: String] = [:]
  ) async throws -> AWSError? {
    let chain = try CredentialChain(outside, options, environment)
    return await #expect(throws: AWSError.self) { try await chain.credentials() }
  }

  @Test func `the error of no credentials tells where was looked, in order`() async throws {
    let error = try await error(Outside())
    #expect(error?.kind == .noCredentials)
    #expect(
      error?.message
        == "no credentials: AWS_ACCESS_KEY_ID and AWS_WEB_IDENTITY_TOKEN_FILE are not set; there is"
        + " neither '/home/me/.aws/config' nor '/home/me/.aws/credentials';"
        + " AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set;"
        + " the instance's metadata at 'http://169.254.169.254': it cannot be reached")
    #expect(error?.remedy?.contains("'aws configure'") == true)
  }

  @Test func `the error of a profile without credentials says so`() async throws {
    let outside = Outside(files: [Self.config: "[profile p]\nregion = eu-west-1\n"])
    let error = try await error(
      outside, AWSOptions(profile: "p"), ["AWS_EC2_METADATA_DISABLED": "TRUE"])
    #expect(
      error?.message
        == "no credentials: --profile keeps the keys of the environment out; profile 'p' names no"
        + " keys, role, login or process; AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and"
        + " AWS_CONTAINER_CREDENTIALS_FULL_URI are not set; AWS_EC2_METADATA_DISABLED keeps the"
        + " instance's metadata out")
    #expect(outside.asked.isEmpty)
  }

  @Test func `an environment's keys come with all that belongs to them`() async throws {
    let chain = try CredentialChain(
      Outside(), AWSOptions(),
      [
        "AWS_ACCESS_KEY_ID": "AKENV", "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "new",
        "AWS_SECURITY_TOKEN": "old", "AWS_CREDENTIAL_EXPIRATION": "2026-06-01T13:00:00+00:00",
        "AWS_ACCOUNT_ID": "123456789012",
      ])
    let expected = Credentials(
      "AKENV", secret: "s", sessionToken: "old", expiration: Timestamp("2026-06-01T13:00:00Z"),
      account: "123456789012")
    #expect(try await chain.credentials() == expected)
  }

  @Test func `a role's credentials know their account and end, STS is asked in the Region`()
    async throws
  {
    let text = Self.role.replacing("mfa_serial", with: "none")
    let outside = Outside(files: [Self.config: text])
    let chain = try CredentialChain(
      outside, AWSOptions(profile: "role", endpointURL: "https://not.example"))
    let found = try await chain.credentials()
    #expect(found.accessKeyID == "AKKEYS>admin")
    #expect(found.account == "123456789012")
    #expect(found.expiration == Timestamp("2026-06-01T13:00:00Z"))
    #expect(
      outside.asked == [
        "AssumeRole as AKKEYS at https://sts.eu-west-1.amazonaws.com"
      ])
  }

  @Test func `the error of STS is not hidden`() async throws {
    let denied = AWSError(.denied, "not authorized", code: "AccessDenied")
    let outside = Outside(
      files: [Self.config: Self.role.replacing("mfa_serial", with: "none")],
      role: { _, _ throws(AWSError) in throw denied })
    #expect(try await error(outside, AWSOptions(profile: "role")) == denied)
  }

  @Test func `a chain of roles has a limit`() async throws {
    let text = (0..<40).map {
      "[profile p\($0)]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = p\($0 + 1)\n"
    }.joined()
    let error = try await error(Outside(files: [Self.config: text]), AWSOptions(profile: "p0"))
    #expect(error?.message == "profile 'p0' leads through more than 16 roles")
  }

  @Test(arguments: [("role", "AKCLI"), ("over", "AKCLI>over"), ("login", "AKCLI")])
  func `AWS CLI 2 gets what needs a code or a login`(profile: String, key: String) async throws {
    let outside = Outside(
      files: [Self.config: Self.role],
      programs: { _ throws(ProcessFailure) in ProcessResult(Self.output) })
    let found = try await CredentialChain(outside, AWSOptions(profile: profile)).credentials()
    #expect(found.accessKeyID == key)
    let asked = profile == "over" ? "role" : profile
    #expect(
      outside.asked.first
        == "aws configure export-credentials --profile \(asked) --format process")
  }

  @Test func `without AWS CLI 2 the error says what to do`() async throws {
    let mfa = try await error(
      Outside(files: [Self.config: Self.role]), AWSOptions(profile: "over"))
    #expect(mfa?.kind == .noCredentials)
    #expect(
      mfa?.message
        == "profile 'role' needs a code of MFA, which is not asked for here, and 'aws configure"
        + " export-credentials' cannot help: there is no 'aws' along PATH")
    #expect(
      mfa?.remedy
        == "run 'aws configure export-credentials --profile role --format env' with AWS CLI 2 and set"
        + " what it prints")
    let old = Outside(
      files: [Self.config: Self.role],
      programs: { _ throws(ProcessFailure) in
        ProcessResult(status: 2, errors: Array("usage: aws\n\naws: Invalid choice\n".utf8))
      })
    let login = try await error(old, AWSOptions(profile: "login"))
    #expect(
      login?.message
        == "profile 'login' uses a session of 'aws login', and 'aws configure export-credentials'"
        + " is unknown to the 'aws' along PATH, which is not of version 2")
    #expect(login?.remedy == "run 'aws login --profile login'")
  }

  @Test func `a web identity is asked for without a signature`() async throws {
    let outside = Outside(files: ["/token": "header.payload.signature"])
    let chain = try CredentialChain(
      outside, AWSOptions(region: "cn-north-1"),
      [
        "AWS_WEB_IDENTITY_TOKEN_FILE": "/token",
        "AWS_ROLE_ARN": "arn:aws-cn:iam::123456789012:role/pod",
      ])
    _ = try await chain.credentials()
    #expect(
      outside.asked
        == ["AssumeRoleWithWebIdentity as nobody at https://sts.cn-north-1.amazonaws.com.cn"])
  }

  @Test func `a process gets 60 seconds, and its last words are told`() async throws {
    let outside = Outside(
      files: [Self.config: "[default]\ncredential_process = helper --x\n"],
      programs: { _ throws(ProcessFailure) in
        ProcessResult(status: 1, errors: Array("Traceback\n  expired \u{1B}[31mtoken\n\n".utf8))
      })
    let failed = try await error(outside)
    #expect(failed?.kind == .noCredentials)
    #expect(
      failed?.message
        == #"'helper' (/home/me/.aws/config:2) ended with status 1:   expired \u{1b}[31mtoken"#)
    let slow = Outside(
      files: [Self.config: "[default]\ncredential_process = helper\n"],
      programs: { _ throws(ProcessFailure) in throw .timedOut })
    #expect(
      try await error(slow)?.message
        == "'helper' (/home/me/.aws/config:2) did not end within 60 seconds")
  }
}
