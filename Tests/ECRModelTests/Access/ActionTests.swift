// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Testing

@Suite struct ActionTests {
  @Test func `the table holds what the sources list`() {
    let all = AccessAction.known
    #expect(all.filter { $0.service == .ecr && $0.level == .repository }.count == 36)
    #expect(all.filter { $0.service == .ecr && $0.level == .registry }.count == 25)
    #expect(all.filter { $0.service == .ecrPublic }.count == 23)
    #expect(Set(all.map(\.text)).count == all.count)
    #expect(ActionSet(all).actions == all)
  }

  @Test(arguments: [
    ("ecr:BatchGetImage", ["ecr:BatchGetImage"]),
    ("ECR:batchgetimage", ["ecr:BatchGetImage"]),
    ("ecr:Batch?etImage", ["ecr:BatchGetImage"]),
    ("ecr:*LayerPart", ["ecr:UploadLayerPart"]),
    ("ecr:Put*Image", ["ecr:PutImage"]),
    ("ecr-public:*Tags", ["ecr-public:DescribeImageTags"]),
    ("ecr:GetImages", []), ("ecr:", []), ("sns:*", []), ("BatchGetImage", []), ("", []),
  ])
  func `a pattern stands for the actions that fit`(text: String, names: [String]) {
    #expect(ActionPattern(text).set.actions.map(\.text) == names)
  }

  @Test func `stars alone stand for everything`() {
    #expect(ActionPattern("ecr:*").set == .all(of: .ecr))
    #expect(ActionPattern("ecr:***").set == .all(of: .ecr))
    #expect(ActionPattern("*").set == .all(of: .ecr).union(.all(of: .ecrPublic)))
    #expect(ActionPattern("ecr:*").set.isSuperset(of: .registryScopeV1))
    #expect(ActionSet.registryScopeV1.actions.count == 3)
  }

  @Test(arguments: [
    ("", "", true), ("*", "", true), ("?", "", false), ("a*b", "ab", true),
    ("a*b*c", "axxbyyc", true), ("a*b*c", "axxbyy", false), ("*ab", "aab", true),
    ("*a*a", "ba", false), ("A?C", "abc", true), ("a**c", "abbc", true), ("abc", "abcd", false),
  ])
  func `wildcards fit whole texts in any case`(pattern: String, text: String, fits: Bool) {
    #expect(Wildcards(pattern).match(text) == fits)
  }

  @Test func `a hostile pattern takes no longer than its length`() {
    let pattern = Wildcards(String(repeating: "*a", count: 100_000) + "b")
    #expect(!pattern.match(String(repeating: "a", count: 40)))
  }

  @Test(arguments: [
    ("GetImages", "ecr:BatchGetImage"),
    ("CheckLayerAvailability", "ecr:BatchCheckLayerAvailability"),
    ("PullImage", "ecr:PutImage"), ("describeimage", "ecr:DescribeImages"), ("Frobnicate", nil),
  ])
  func `the nearest action is the one that ends so`(name: String, meant: String?) {
    #expect(AccessAction.nearest(to: name, of: .ecr)?.text == meant)
  }
}
