// SPDX-License-Identifier: Apache-2.0

import ECRClient
import Foundation
import TestSupport
import Testing

struct ProxySettingsTests {
  private static func route(_ environment: [String: String], _ url: String) throws -> String? {
    let address = try #require(HTTPAddress(url))
    return try ProxySettings(environment: environment).proxy(for: address)?.description
  }

  @Test func eachSchemeHasItsProxyAndLowerCaseWins() throws {
    let both = ["HTTPS_PROXY": "http://a:1", "HTTP_PROXY": "b:2/", "https_proxy": "//c:3"]
    #expect(try Self.route(both, "https://x.example/") == "c:3")
    #expect(try Self.route(both, "http://x.example/") == "b:2")
    #expect(try Self.route(["HTTPS_PROXY": "http://a"], "https://x.example/") == "a:80")
    #expect(try Self.route(["HTTPS_PROXY": "a:1", "https_proxy": ""], "https://x.example/") == nil)
    #expect(try Self.route(["ALL_PROXY": "a:1"], "https://x.example/") == nil)
    #expect(try Self.route([:], "https://x.example/") == nil)
  }

  @Test(arguments: [
    ("*", true), ("x.example", true), ("X.Example", true), (".example", true), ("example", true),
    ("ample", false), ("y.example", false), ("other, example ", true), ("x.example:443", false),
    ("x.example:444", false), ("a,*", false), ("x.example b", false), ("", false), (" , ", false),
  ])
  func exceptionsAreEndsOfNames(exceptions: String, isDirect: Bool) throws {
    let route = try Self.route(
      ["HTTPS_PROXY": "a:1", "NO_PROXY": exceptions], "https://x.example/")
    #expect((route == nil) == isDirect)
    let empty = ["HTTPS_PROXY": "a:1", "NO_PROXY": exceptions, "no_proxy": ""]
    #expect(try Self.route(empty, "https://x.example/") == "a:1")
  }

  @Test func proxiesAreThoseOfTheAWSCLI() throws {
    struct Case: Encodable {
      var environment: [String: String]
      var url: String

      func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(environment)
        try container.encode(url)
      }
    }
    var generator = SeededGenerator(seed: 3)
    let proxies = ["", "http://a:1", "b:2", "//c:3", "http://u:p@d:4/", "http://e"]
    let exceptions = [
      "", "*", "a,*", "x.example", ".example", "ample", "X.EXAMPLE , z", "x.example:5000",
      "..example",
      "127.0.0.1", "0.0.1", "example,", "localhost", " * ",
    ]
    let urls = [
      "https://x.example/", "http://x.example/", "http://x.example:5000/", "https://127.0.0.1:443/",
      "http://localhost:8000/", "https://example/",
    ]
    let cases = (0..<400).map { _ in
      var environment: [String: String] = [:]
      for name in ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"]
      where Bool.random(using: &generator) {
        environment[name] = proxies.randomElement(using: &generator)
      }
      for name in ["NO_PROXY", "no_proxy"] where Bool.random(using: &generator) {
        environment[name] = exceptions.randomElement(using: &generator)
      }
      return Case(environment: environment, url: urls.randomElement(using: &generator) ?? "")
    }
    let file = FileManager.default.temporaryDirectory
      .appending(path: "proxies-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONEncoder().encode(cases).write(to: file)
    let answer = try PythonTools.validator("proxies", file.path)
    let theirs = try JSONDecoder().decode([String?].self, from: Data(answer.utf8))
    #expect(theirs.count == cases.count)
    for (one, their) in zip(cases, theirs) {
      #expect(try Self.route(one.environment, one.url) == their, "\(one)")
    }
    #expect(theirs.count { $0 == nil } > 50 && theirs.count { $0 != nil } > 50)
  }

  @Test(arguments: [
    "http://169.254.169.254/latest/", "http://169.254.170.2/", "http://[fd00:ec2::254]/",
    "http://[fd00:ec2::23]/", "http://[fe80::1]/",
  ])
  func credentialsOfTheMachineNeverPassAProxy(url: String) throws {
    #expect(try Self.route(["http_proxy": "a:1"], url) == nil)
  }

  @Test func aUserAndAPasswordAreReadAndNeverShown() throws {
    let proxy = try #require(HTTPProxy("http://us%40er:p%C3%A4ss:word@[::1]:3128"))
    #expect(proxy.user == "us@er")
    #expect(proxy.password == "p\u{e4}ss:word")
    var dumped = ""
    dump(proxy, to: &dumped)
    for shown in ["\(proxy)", String(reflecting: proxy), dumped] {
      #expect(!shown.contains("us@er") && !shown.contains("word"))
    }
    #expect("\(proxy)" == "[::1]:3128")
  }

  @Test(arguments: ["https://host:1", "socks5://host", "http:///", "host:port", "a%zz@host", "a b"])
  func anotherProxyIsRefusedWithoutItsValue(text: String) {
    let error = #expect(throws: AWSError.self) {
      try ProxySettings(environment: ["HTTPS_PROXY": text])
    }
    #expect(error?.kind == .badConfiguration)
    #expect(error?.message.contains(text) == false)
    #expect(error?.message.hasPrefix("'HTTPS_PROXY' must be") == true)
  }
}
