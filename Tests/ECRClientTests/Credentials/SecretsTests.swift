// SPDX-License-Identifier: Apache-2.0

import ECRClient
import ECRModel
import TemplateSyntax
import Testing

/// Walks the ways in which looking for credentials fails, with secrets everywhere on them.
struct SecretsTests {
  private static let secret = "MARKERwJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAM"

  private static let config = """
    [default]
    region = eu-west-1
    [profile half]
    aws_access_key_id = AK
    aws_session_token = \(secret)
    [profile blank]
    aws_access_key_id = AK
    aws_secret_access_key = \(secret) \(secret)
    [profile role]
    role_arn = arn:aws:iam::123456789012:role/admin
    source_profile = keys
    external_id = \(secret)
    [profile mfa]
    role_arn = arn:aws:iam::123456789012:role/admin
    source_profile = keys
    external_id = \(secret)
    mfa_serial = arn:aws:iam::123456789012:mfa/me
    [profile keys]
    aws_access_key_id = AK
    aws_secret_access_key = \(secret)
    [profile circle]
    role_arn = arn:aws:iam::123456789012:role/admin
    source_profile = mfa2
    external_id = \(secret)
    [profile mfa2]
    role_arn = arn:aws:iam::123456789012:role/admin
    source_profile = circle
    [profile process]
    credential_process = helper --secret '\(secret)'
    [profile unclosed]
    credential_process = helper '\(secret)
    [profile web]
    role_arn = arn:aws:iam::123456789012:role/admin
    web_identity_token_file = /token
    [profile login]
    login_session = arn:aws:iam::123456789012:user/me
    [profile sso]
    sso_session = corp
    sso_account_id = 123456789012
    sso_role_name = reader
    [sso-session corp]
    sso_region = eu-west-1
    sso_start_url = https://corp.awsapps.com/start
    """

  private static let answers: [String] = [
    #"{"Version": 1, "AccessKeyId": "AK", "SecretAccessKey": "a \#(secret)"}"#,
    #"{"Version": 1, "AccessKeyId": "AK", "SessionToken": "\#(secret)"}"#,
    #"{"Version": 1, "AccessKeyId": "AK", "SecretAccessKey": "\#(secret)", "Expiration": "\#(secret)"}"#,
    #"{"Version": 2, "AccessKeyId": "AK", "SecretAccessKey": "\#(secret)"}"#,
    #"{"Code": "\#(secret)", "message": "token \#(secret) refused", "SecretAccessKey": "\#(secret)"}"#,
    #"{"roleCredentials": {"accessKeyId": "AK", "secretAccessKey": "\#(secret)"}}"#,
    #"{"AccessKeyId": "AK", "Secret\#(secret)"#, "<html>\(secret)</html>", secret, "",
  ]

  private static let environments: [[String: String]] = [
    [:],
    ["AWS_ACCESS_KEY_ID": "AK", "AWS_SESSION_TOKEN": secret],
    ["AWS_ACCESS_KEY_ID": "AK", "AWS_SECRET_ACCESS_KEY": secret + "\n"],
    [
      "AWS_ACCESS_KEY_ID": "AK", "AWS_SECRET_ACCESS_KEY": secret,
      "AWS_CREDENTIAL_EXPIRATION": secret,
    ],
    ["AWS_WEB_IDENTITY_TOKEN_FILE": "/token"],
    ["AWS_WEB_IDENTITY_TOKEN_FILE": "/token", "AWS_ROLE_ARN": "arn:aws:iam::123456789012:role/r"],
    [
      "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN": secret + "\n",
    ],
    [
      "AWS_CONTAINER_CREDENTIALS_FULL_URI": "https://user:\(secret)@h.example/",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN": secret,
    ],
    [
      "AWS_CONTAINER_CREDENTIALS_FULL_URI": "https://h.example/?token=\(secret)",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN": secret,
    ],
    ["AWS_ENDPOINT_URL": "https://user:\(secret)@h.example/"],
    ["AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://user:\(secret)@h.example/"],
  ]

  private static let profiles: [String?] = [
    nil, "half", "blank", "role", "mfa", "circle", "process", "unclosed", "web", "login", "sso",
    "nope",
  ]

  private func outside(_ answer: String, _ status: Int) -> Outside {
    Outside(
      files: [
        "/home/me/.aws/config": Self.config, "/token": Self.secret,
        "/home/me/.aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json":
          #"{"accessToken": "\#(Self.secret)", "expiresAt": "2099-01-01T00:00:00Z"}"#,
      ],
      programs: { _ throws(ProcessFailure) in
        ProcessResult(
          status: status == 200 ? 0 : 1, output: Array(answer.utf8), errors: Array(answer.utf8))
      },
      role: { _, _ throws(AWSError) in
        .mapping([
          (
            "Credentials",
            .mapping([
              ("SecretAccessKey", .string(Self.secret)), ("SessionToken", .string(Self.secret)),
            ])
          )
        ])
      }, servers: { _ throws(TransportError) in HTTPResponse(status, answer) })
  }

  private func shown(_ value: Any) -> String {
    var text = "\(value) \(String(reflecting: value))"
    dump(value, to: &text)
    return text
  }

  @Test func `no failure shows a secret`() async throws {
    var failures = 0
    for profile in Self.profiles {
      for environment in Self.environments {
        for answer in Self.answers {
          for status in [200, 401, 500] {
            let outside = outside(answer, status)
            do {
              let chain = try CredentialChain(outside, AWSOptions(profile: profile), environment)
              #expect(!shown(try await chain.credentials()).contains("MARKER"))
            } catch {
              failures += 1
              let text = shown(error)
              #expect(
                !text.contains("MARKER"), "\(text): \(profile ?? "") \(environment) \(answer)")
            }
          }
        }
      }
    }
    #expect(failures > 2500)
  }

  @Test(arguments: [
    "[a]\n\(secret)\n", "\(secret)\n", "[a]\nk = \(secret)\nk = \(secret)\n",
    "[a]\nk=\n  \(secret)",
    "[default]\nmax_attempts = x\naws_secret_access_key = \(secret)\n",
    "[default]\nendpoint_url = https://user:\(secret)@h.example/\n",
    "[default]\nservices = local\n[services local]\necr = \(secret)\n",
  ])
  func `no file that is wrong shows a secret`(text: String) throws {
    let files = Outside(files: ["/home/me/.aws/config": text])
    let error = #expect(throws: AWSError.self) {
      try AWSSettings(AWSOptions(), environment: ["HOME": "/home/me"], files: files)
        .endpoint(of: .ecr, in: "eu-west-1")
    }
    #expect(!shown(error as Any).contains("MARKER"))
  }

  @Test func `what a program says is shown without what looks like a secret`() async throws {
    let outside = Outside(
      files: ["/home/me/.aws/config": "[default]\ncredential_process = helper\n"],
      programs: { _ throws(ProcessFailure) in
        ProcessResult(
          status: 1, errors: Array("first\ncannot use '\(Self.secret)': denied\n".utf8))
      })
    let error = await #expect(throws: AWSError.self) {
      try await CredentialChain(outside).credentials()
    }
    #expect(error?.message.hasSuffix("ended with status 1: cannot use '…': denied") == true)
  }
}
