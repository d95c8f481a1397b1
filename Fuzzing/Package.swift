// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// Not part of what users build; `make fuzz` builds it with the sanitizers' flags.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "cfn-ecr", path: "..")],
  targets: [
    .target(name: "CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CLibFuzzer", .product(name: "CfnECRHarness", package: "cfn-ecr")]),
  ],
  swiftLanguageModes: [.v6]
)
