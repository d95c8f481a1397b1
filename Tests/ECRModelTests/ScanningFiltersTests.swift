// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Testing

@Suite struct ScanningFiltersTests {
  /// The table of the Amazon ECR User Guide, "Filters to choose which repositories are scanned": for each
  /// filter, the names that it chooses.
  @Test(arguments: [
    ("prod", ["prod", "repo-prod", "prod-repo", "repo-prod-repo", "prodrepo"]),
    ("*prod", ["prod", "repo-prod"]),
    ("prod*", ["prod", "prod-repo", "prodrepo"]),
    ("*prod*", ["prod", "repo-prod", "prod-repo", "repo-prod-repo", "prodrepo"]),
    ("prod*repo", ["prod-repo", "prodrepo"]),
  ])
  func `a filter chooses the documented names`(filter: String, chosen: [String]) throws {
    let names = ["prod", "repo-prod", "prod-repo", "repo-prod-repo", "prodrepo"]
    let filters = try #require(ScanningFilters([filter]))
    #expect(names.filter(filters.matches) == chosen)
  }

  @Test func `one filter of several is enough`() throws {
    let filters = try #require(ScanningFilters(["web", "team/*"]))
    #expect(filters.matches("my-website"))
    #expect(filters.matches("team/app"))
    #expect(!filters.matches("my-team/app"))
  }

  @Test func `a point is a point`() throws {
    let filters = try #require(ScanningFilters(["a.b"]))
    #expect(filters.matches("a.b"))
    #expect(!filters.matches("aab"))
  }

  @Test(arguments: [[], [""], ["A"], ["prod", "a b"], [String(repeating: "a", count: 256)]])
  func `what no registry takes is nothing to match`(filters: [String]) {
    #expect(ScanningFilters(filters) == nil)
  }

  @Test(.timeLimit(.minutes(20)))
  func `hostile filters take linear time`() throws {
    let filter = String(repeating: "a*", count: 127) + "b"
    let filters = try #require(ScanningFilters(Array(repeating: filter, count: 8)))
    #expect(!filters.matches(String(repeating: "a", count: 100_000)))
  }
}
