// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TemplateModel

struct NearestNameTests {
  static let names = [
    "RepositoryName", "EncryptionConfiguration", "ImageTagMutability",
    "ImageTagMutabilityExclusionFilters", "ImageScanningConfiguration", "LifecyclePolicy",
    "RepositoryPolicyText", "EmptyOnDelete", "Tags", "Key",
  ]

  @Test(arguments: [
    ("repositoryname", "RepositoryName", 0), ("RepositoryNme", "RepositoryName", 1),
    ("RepositoryNmae", "RepositoryName", 1), ("RepositoryPolicyTxt", "RepositoryPolicyText", 1),
    ("imageTagMutabilty", "ImageTagMutability", 1), ("RepositoryPolicy", "RepositoryPolicyText", 4),
    ("Tag", "Tags", 1), ("Tgas", "Tags", 1), ("TAGS", "Tags", 0), ("kye", "Key", 1),
    ("EmptyOnDelet", "EmptyOnDelete", 1),
  ])
  func `a slip finds the name`(written: String, name: String, distance: Int) throws {
    let nearest = try #require(NearestName(to: written, among: Self.names))
    #expect(nearest.name == name)
    #expect(nearest.distance == distance)
    #expect(nearest.isOnly)
  }

  @Test(arguments: ["", "X", "Ke", "Tugz", "Name", "Policy", "Encryption", "Foo", "Täg€"])
  func `something else finds nothing`(written: String) {
    #expect(
      NearestName(to: written, among: Self.names)?.name == (written == "Ke" ? "Key" : nil))
  }

  @Test func `the first of two equals wins and is not the only one`() {
    let nearest = NearestName(to: "Tabs", among: ["Tags", "Taps"])
    #expect(nearest?.name == "Tags")
    #expect(nearest?.isOnly == false)
  }

  @Test func `another case beats fewer edits and a later nearer name beats an earlier one`() {
    #expect(NearestName(to: "TAGS", among: ["TAGZ", "tags"])?.name == "tags")
    let nearest = NearestName(to: "Destinations", among: ["Destinnation", "Destination"])
    #expect(nearest?.name == "Destination")
    #expect(nearest?.isOnly == true)
  }

  @Test func `a long name is compared apart from case only`() {
    let long = String(repeating: "a", count: 65)
    #expect(NearestName(to: long.uppercased(), among: [long])?.distance == 0)
    #expect(NearestName(to: long + "b", among: [long]) == nil)
    let hostile = String(repeating: "Repository", count: 100_000)
    #expect(NearestName(to: hostile, among: Self.names) == nil)
  }

  @Test func `the distance is a distance`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
          UInt8.random(in: 97...99, using: &random)
        }
      }
      let there = NearestName.distance(words[0], words[1], limit: 10)
      let back = NearestName.distance(words[1], words[0], limit: 10)
      #expect(there == back)
      #expect((there == 0) == (words[0] == words[1]))
      #expect(there ?? .max <= max(words[0].count, words[1].count))
    }
  }
}
