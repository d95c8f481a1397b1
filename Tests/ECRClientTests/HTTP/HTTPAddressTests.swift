// SPDX-License-Identifier: Apache-2.0

import ECRClient
import Testing

struct HTTPAddressTests {
  @Test(arguments: [
    ("https://api.ecr.eu-west-1.amazonaws.com", "https://api.ecr.eu-west-1.amazonaws.com/"),
    ("HTTPS://API.Example:443/a", "https://api.example/a"),
    ("http://127.0.0.1:5055", "http://127.0.0.1:5055/"),
    ("http://[fd00:EC2::254]/latest", "http://[fd00:ec2::254]/latest"),
    ("http://[::1]:8080?a=b", "http://[::1]:8080/?a=b"),
    ("http://host:/x/?q#f", "http://host/x/?q"),
    ("http://host:80/%2f//..", "http://host/%2f//.."),
  ])
  func partsMakeTheURLAgain(url: String, normal: String) throws {
    let address = try #require(HTTPAddress(url))
    #expect(address.url == normal)
    #expect(HTTPAddress(normal)?.url == normal)
  }

  @Test(arguments: [
    "", "http", "http:/x", "http://", "https:///x", "ftp://host/", "host", "http://host:0/",
    "http://host:65536/", "http://host:a/", "http://user:secret@host/", "http://ho st/",
    "http://host/a b", "http://host/\u{e4}", "http://host/\n", "http://host/\"", "http://::1/",
    "http://[x]/", "http://[::1/", "http://ho\u{7f}st/", "http://host\r\nX: y/",
  ])
  func whatIsNoURLIsRefused(url: String) {
    #expect(HTTPAddress(url) == nil)
  }
}
