// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

#if AWS
  import ECRClient

  /// Whether and how this build reads AWS.
  enum AWSAccess {
    /// Whether it does at all.
    static let isBuiltIn = true

    /// What calls AWS as a command says, and where it does not as the environment and its files do.
    static func caller(
      _ connection: AWSConnection, environment: [String: String]
    ) async throws(AWSError) -> any AWSCaller {
      throw AWSError(.badConfiguration, "credentials and transport are not connected yet")
    }
  }
#else
  /// Whether and how this build reads AWS.
  enum AWSAccess {
    /// Whether it does at all.
    static let isBuiltIn = false
  }
#endif

extension AWSAccess {
  /// Refuses, as wrong usage, what needs AWS in a build that does not read it.
  static func require(or remedy: String) throws {
    guard isBuiltIn else {
      throw ValidationError(
        "this build does not read AWS: it was made without the package trait AWS; \(remedy)")
    }
  }
}
