// SPDX-License-Identifier: Apache-2.0

import CLibFuzzer
import CfnECRHarness
import Glibc

// The environment names the harness, because libFuzzer keeps the arguments for itself.
let name = unsafe getenv("HARNESS").map { unsafe String(cString: $0) } ?? ""
guard Harness(rawValue: name) != nil else {
  print("HARNESS must be one of \(Harness.allCases.map(\.rawValue).joined(separator: ", "))")
  exit(64)
}

/// The harness that is run.
enum Chosen {
  static let harness = unsafe Harness(rawValue: String(cString: getenv("HARNESS"))) ?? .yaml
}

var count = CommandLine.argc
var arguments = unsafe CommandLine.unsafeArgv
let status = unsafe withUnsafeMutablePointer(to: &arguments) { arguments in
  unsafe arguments.withMemoryRebound(
    to: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?.self, capacity: 1
  ) { arguments in
    unsafe LLVMFuzzerRunDriver(&count, arguments) { start, size in
      Chosen.harness.run(unsafe Array(UnsafeBufferPointer(start: start, count: size)))
      return 0
    }
  }
}
exit(status)
