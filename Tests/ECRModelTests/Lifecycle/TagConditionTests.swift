// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Testing

@Suite struct TagConditionTests {
  @Test(arguments: [
    ("prod*", "prod", true), ("prod*", "prod1", true), ("prod*", "my-prod", false),
    ("*prod*", "my-prod-1", true), ("latest", "latest", true), ("latest", "latest2", false),
    ("*", "anything", true), ("a*b*c", "a-b-b-c", true), ("a*b*c", "a-b-c-d", false),
    ("*ab", "aab", true), ("", "a", false), ("Prod*", "prod", false),
  ])
  func `a pattern takes a whole tag`(pattern: String, tag: String, isTaken: Bool) {
    #expect(TagCondition(pattern: pattern)?.matches(tag) == isTaken)
  }

  @Test(arguments: [
    ("prod", "prod", true), ("prod", "production", true), ("prod", "pro", false),
    ("prod*", "prod1", false), ("prod*", "prod*1", true), ("", "a", true),
  ])
  func `a prefix is taken as it is written`(prefix: String, tag: String, isTaken: Bool) {
    #expect(TagCondition(prefix: prefix)?.matches(tag) == isTaken)
  }

  @Test(arguments: [
    ("*", "v*", true), ("v*", "v1.*", true), ("v1.*", "v*", false), ("*a*", "*b*a*", true),
    ("*a*", "*b*", false), ("v*", "v", true), ("v", "v*", false), ("*-rc*", "v*-rc*", true),
    ("a*c", "a*b*c", true), ("a*c", "abc", true), ("*", "*", true), ("v1", "v1", true),
  ])
  func `a pattern includes another when it takes all that the other does`(
    wide: String, narrow: String, isIncluded: Bool
  ) throws {
    let (wide, narrow) = (
      try #require(TagCondition(pattern: wide)), try #require(TagCondition(pattern: narrow))
    )
    #expect(wide.includes(narrow) == isIncluded)
  }

  @Test func `prefixes and patterns compare with each other`() throws {
    let prefix = try #require(TagCondition(prefix: "v"))
    #expect(prefix.includes(try #require(TagCondition(pattern: "v1.*"))))
    #expect(try #require(TagCondition(pattern: "v*")).includes(prefix))
    #expect(try #require(TagCondition(pattern: "*")).isEverything)
    #expect(try #require(TagCondition(prefix: "")).isEverything)
    #expect(!prefix.isEverything)
  }

  @Test(.timeLimit(.minutes(20)))
  func `what is too long is not compared`() {
    #expect(TagCondition(pattern: String(repeating: "*a", count: 10_000_000)) == nil)
    #expect(TagCondition(prefix: String(repeating: "a", count: 300)) == nil)
    let hostile = TagCondition(pattern: String(repeating: "*a", count: 127) + "b")
    #expect(hostile?.matches(String(repeating: "a", count: 100_000)) == false)
  }
}
