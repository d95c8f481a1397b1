// SPDX-License-Identifier: Apache-2.0

import ECRClient
import Foundation
import TestSupport
import Testing

@Suite struct ReadOnlyPolicyTests {
  @Test func `the documented policy is that of the operations that are called`() throws {
    let file = PythonTools.root.appending(path: "docs/iam-policy.json")
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try ReadOnlyPolicy.text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(file.lastPathComponent) is written; run again without UPDATE_SNAPSHOTS")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == ReadOnlyPolicy.text)
    let policy = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    #expect(policy is [String: Any])
  }

  @Test func `no operation writes`() {
    let reads = ["Describe", "Get", "List", "BatchGet"]
    for operation in AWSOperation.allCases {
      #expect(reads.contains { operation.name.hasPrefix($0) }, "\(operation.name)")
    }
  }
}
