// SPDX-License-Identifier: Apache-2.0

import TemplateDiagnostics

extension CredentialChain {
  /// Says where was looked, in order, and what each place lacked; `instance` says it of the instance.
  func nothing(_ instance: String) -> AWSError {
    let name = "profile '\(clipped(settings.profile))'"
    let (config, credentials) = (settings.files.configPath, settings.files.credentialsPath)
    let there = settings.files.areThere
    let isWritten = settings.files.profile(settings.profile) != nil
    let profile =
      !there.config && !there.credentials
      ? "there is neither '\(config)' nor '\(credentials)'"
      : isWritten
        ? "\(name) names no keys, role, login or process"
        : "\(name) is neither in '\(config)' nor in '\(credentials)'"
    let places = [
      settings.options.profile == nil
        ? "AWS_ACCESS_KEY_ID and AWS_WEB_IDENTITY_TOKEN_FILE are not set"
        : "--profile keeps the keys of the environment out",
      profile,
      "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI and AWS_CONTAINER_CREDENTIALS_FULL_URI are not set",
      instance,
    ]
    return AWSError(
      .noCredentials, "no credentials: " + places.joined(separator: "; "),
      remedy: "run 'aws configure' or 'aws sso login', name a profile with --profile, or set"
        + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")
  }
}
