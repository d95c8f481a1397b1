// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// One library target and its test target, so that a target is declared in one line.
func library(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: ["Fixtures"],
    swiftSettings: settings)
}

/// Holds where AWS is read; without it nothing that only that needs is fetched or built.
let aws = TargetDependencyCondition.when(traits: ["AWS"])

/// A program of examples/ that the tests run.
func example(_ name: String, exclude: [String] = []) -> Target {
  .executableTarget(
    name: "example-\(name)", dependencies: ["CloudFormationECR"], path: "examples/\(name)",
    exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "cfn-ecr",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "CloudFormationECR", targets: ["CloudFormationECR"]),
    .executable(name: "cfn-ecr", targets: ["cfn-ecr"]),
    // For Fuzzing and Benchmarks, which are packages of their own.
    .library(name: "CfnECRHarness", targets: ["CfnECRHarness"]),
  ],
  traits: [
    .trait(
      name: "AWS",
      description:
        "Reads AWS: cfn-ecr snapshot, and plan, import and lifecycle simulate without files.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    // Fetched and built under the trait AWS alone.
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    library("TemplateDiagnostics"),
    library("TemplateSyntax", "CLibYAML", "TemplateDiagnostics"),
    library("TemplateModel", "TemplateSyntax", "TemplateDiagnostics"),
    library("ECRModel", "TemplateModel", "TemplateSyntax", "TemplateDiagnostics"),
    library("ECRLint", "ECRModel", "TemplateModel", "TemplateSyntax", "TemplateDiagnostics"),
    library("ECRPlan", "ECRModel", "TemplateModel", "TemplateSyntax", "TemplateDiagnostics"),
    library("ECRRender", "ECRModel", "TemplateModel", "TemplateSyntax", "TemplateDiagnostics"),
    library(
      "ECRClient", "ECRModel", "TemplateModel", "TemplateSyntax", "TemplateDiagnostics",
      .product(name: "AsyncHTTPClient", package: "async-http-client", condition: aws),
      .product(name: "Crypto", package: "swift-crypto", condition: aws),
      .product(name: "Logging", package: "swift-log", condition: aws),
      .product(name: "NIOCore", package: "swift-nio", condition: aws),
      .product(name: "NIOHTTP1", package: "swift-nio", condition: aws),
      .product(name: "NIOPosix", package: "swift-nio", condition: aws),
      .product(name: "NIOSSL", package: "swift-nio-ssl", condition: aws)),
    library(
      "CloudFormationECR", "ECRLint", "ECRRender", "ECRModel", "TemplateModel", "TemplateSyntax",
      "TemplateDiagnostics"),
    library(
      "CfnECRCommands", "ECRLint", "ECRPlan", "ECRRender", "ECRModel", "TemplateModel",
      "TemplateSyntax", "TemplateDiagnostics",
      .target(name: "ECRClient", condition: aws),
      .product(name: "Logging", package: "swift-log", condition: aws),
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
      .product(name: "SystemPackage", package: "swift-system")),
    .executableTarget(
      name: "cfn-ecr", dependencies: ["CfnECRCommands"], swiftSettings: settings),
    example(
      "environments", exclude: ["repositories.yaml", "dev.yaml", "staging.yaml", "prod.yaml"]),
    example("shared-policy"),
    library(
      "CfnECRHarness", "ECRLint", "ECRPlan", "ECRRender", "ECRModel", "TemplateModel",
      "TemplateSyntax", "TemplateDiagnostics"),
    library("CfnECRDevelopment", "ECRLint", "TemplateDiagnostics"),
    .executableTarget(
      name: "cfn-ecr-dev",
      dependencies: [
        "CfnECRDevelopment",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["TemplateSyntax", "TemplateDiagnostics"],
      path: "Tests/TestSupport", swiftSettings: settings),
    tests("TemplateSyntaxTests", "TemplateSyntax", "TemplateDiagnostics"),
    tests("TemplateModelTests", "TemplateModel", "TemplateSyntax", "TemplateDiagnostics"),
    tests("TemplateDiagnosticsTests", "TemplateDiagnostics"),
    tests("ECRModelTests", "ECRModel", "TemplateModel", "TemplateSyntax", "TemplateDiagnostics"),
    tests(
      "ECRLintTests", "ECRLint", "ECRModel", "TemplateModel", "TemplateSyntax",
      "TemplateDiagnostics"),
    tests(
      "ECRPlanTests", "ECRPlan", "ECRRender", "ECRModel", "TemplateModel", "TemplateSyntax",
      "TemplateDiagnostics"),
    tests(
      "ECRRenderTests", "ECRRender", "ECRLint", "ECRModel", "TemplateModel", "TemplateSyntax",
      "TemplateDiagnostics"),
    tests(
      "CloudFormationECRTests", "CloudFormationECR", "example-environments",
      "example-shared-policy"),
    tests(
      "ECRClientTests", "ECRClient", "ECRModel", "TemplateModel", "TemplateSyntax",
      "TemplateDiagnostics", .product(name: "Logging", package: "swift-log", condition: aws)),
    tests("EndToEndTests", "cfn-ecr"),
    tests(
      "CfnECRDevelopmentTests", "CfnECRDevelopment", "ECRLint", "TemplateModel", "TemplateSyntax",
      "TemplateDiagnostics"),
  ],
  swiftLanguageModes: [.v6]
)
