// SPDX-License-Identifier: Apache-2.0

/// The policy of IAM that allows what reading a registry needs, and nothing else.
public enum ReadOnlyPolicy {
  /// The policy document.
  ///
  /// Every resource is allowed: listing repositories, the registry's settings and stacks by the ID of a
  /// resource have no narrower one.
  public static var text: String {
    let statements = AWSService.allCases.map { service in
      let actions = AWSOperation.allCases.filter { $0.service == service }.map(\.action).sorted()
      return """
            {
              "Effect": "Allow",
              "Action": [
                \(actions.map { "\"\($0)\"" }.joined(separator: ",\n        "))
              ],
              "Resource": "*"
            }
        """
    }
    return """
      {
        "Version": "2012-10-17",
        "Statement": [
      \(statements.joined(separator: ",\n"))
        ]
      }

      """
  }
}
