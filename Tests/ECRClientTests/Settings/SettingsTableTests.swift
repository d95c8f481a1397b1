// SPDX-License-Identifier: Apache-2.0

import ECRClient
import Foundation
import TemplateDiagnostics
import TemplateSyntax
import TestSupport
import Testing

/// The cases of `Fixtures/settings.yaml`, which botocore is the other judge of.
struct SettingsTableTests {
  private static let path = PythonTools.root.appending(
    path: "Tests/ECRClientTests/Fixtures/settings.yaml")

  private static let cases: [Node] = {
    guard let data = try? Data(contentsOf: path) else { return [] }
    let file = SourceFile(path: path.path, bytes: Array(data))
    return TemplateReader.read(file).root?.items ?? []
  }()

  private static let fields = ["region", "url", "key"]

  @Test func `Region, URL and key are as expected`() async throws {
    #expect(Self.cases.count >= 40)
    for node in Self.cases {
      let found = await Self.resolve(node)
      for field in Self.fields {
        guard let expected = node["expect"]?[field]?.text else { continue }
        #expect(found[field] == expected, "\(field): \(node["name"]?.text ?? "")")
      }
    }
  }

  @Test func `botocore says the same, or the case says why not`() throws {
    let printed = try PythonTools.validator("aws_settings", Self.path.path)
    let answers = try JSONDecoder().decode([[String: String?]].self, from: Data(printed.utf8))
    #expect(answers.count == Self.cases.count)
    for (node, answer) in zip(Self.cases, answers) {
      let name = node["name"]?.text ?? ""
      #expect((node["botocore"] == nil) == (node["why"] == nil), "\(name)")
      for field in Self.fields {
        guard let expected = node["expect"]?[field]?.text else { continue }
        let other = node["botocore"]?[field]?.text
        #expect(other != expected, "\(field): \(name)")
        #expect((answer[field] ?? nil) ?? "" == other ?? expected, "\(field): \(name)")
      }
    }
  }

  private static func resolve(_ node: Node) async -> [String: String] {
    let home = "/home/me"
    func texts(_ key: String) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: (node[key]?.entries ?? []).map {
          ($0.key.text ?? "", ($0.value.text ?? "").replacing("{home}", with: home))
        })
    }
    var files: [String: String] = [:]
    for (name, text) in texts("files") { files["\(home)/\(name)"] = text }
    for name in ["config", "credentials"] {
      files["\(home)/.aws/\(name)"] = node[name]?.text?.replacing("{home}", with: home)
    }
    let outside = Outside(
      files: files,
      servers: { request throws(TransportError) in
        Self.portal(request)
      })
    let environment = texts("environment").merging(
      ["HOME": home, "AWS_EC2_METADATA_DISABLED": "true"]
    ) { own, _ in own }
    let options = texts("options")
    let choice = AWSOptions(
      profile: options["profile"], region: options["region"], endpointURL: options["endpoint-url"])
    do {
      let settings = try AWSSettings(choice, environment: environment, files: outside)
      let service = AWSService(rawValue: node["service"]?.text ?? "ecr") ?? .ecr
      return [
        "region": settings.region ?? "",
        "url": await tried {
          try settings.endpoint(of: service, in: try await settings.region(asking: outside)).url
        },
        "key": await tried {
          let means = outside.means(processes: SystemProcesses())
          let chain = CredentialChain(
            settings, region: settings.region ?? "eu-west-1", means: means)
          return try await chain.credentials().accessKeyID
        },
      ]
    } catch {
      return ["region": kind(of: error), "url": kind(of: error), "key": kind(of: error)]
    }
  }

  private static func portal(_ request: HTTPRequest) -> HTTPResponse {
    let token = request.fields.first { $0.name == "x-amz-sso_bearer_token" }?.value ?? ""
    let query = request.url.split(separator: "?").last?.split(separator: "&") ?? []
    let values = query.compactMap { $0.split(separator: "=").last }
    guard values.count == 2 else { return HTTPResponse(400, "{}") }
    return HTTPResponse(
      200,
      """
      {"roleCredentials": {"accessKeyId": "sso(\(token))>\(values[1])/\(values[0])",
        "secretAccessKey": "s", "sessionToken": "t", "expiration": 4070908800000}}
      """)
  }

  private static func tried(_ action: () async throws -> String) async -> String {
    do {
      return try await action()
    } catch {
      return kind(of: error)
    }
  }

  private static func kind(of error: any Error) -> String {
    switch (error as? AWSError)?.kind {
    case .badConfiguration: "!configuration"
    case .noCredentials: "!none"
    case let kind: "!\(kind as Any)"
    }
  }
}
