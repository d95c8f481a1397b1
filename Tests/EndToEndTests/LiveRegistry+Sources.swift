// SPDX-License-Identifier: Apache-2.0

#if AWS
  import Foundation
  import TestSupport
  import Testing

  extension LiveRegistry {
    /// Writes the two files of the AWS CLI; returns the variables that name them, and no keys.
    func files(config: String = "", credentials: String = "") throws -> [String: String] {
      ["AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""].merging([
        "AWS_CONFIG_FILE": try folder.write(config, to: "aws/config").path,
        "AWS_SHARED_CREDENTIALS_FILE": try folder.write(credentials, to: "aws/credentials")
          .path,
        "HOME": folder.url.path,
      ]) { $1 }
    }

    /// The key that the registry is asked with.
    func key(
      _ environment: [String: String], _ arguments: String...,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String? {
      let output = try run(list: ["snapshot"] + arguments, with: environment)
      #expect(output.status == 0, "\(output.standardError)", sourceLocation: sourceLocation)
      return try server.calls().first { $0.action == "ecr:DescribeRepositories" }?.key
    }
  }
#endif
