// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

struct PatternTests {
  struct Table: Sendable, CustomTestStringConvertible {
    let source: String
    let yes: [String]
    let no: [String]
    var testDescription: String { source }

    init(_ source: String, _ yes: [String], _ no: [String]) {
      (self.source, self.yes, self.no) = (source, yes, no)
    }
  }

  static let account = "123456789012"
  static let name =
    #"([a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*)"#

  /// The patterns of the ECR resource schemas, which are searched for.
  static let schemas = [
    Table(
      "^\(name)$", ["a", "a__b", "a--b", "team/app", "a.b/c_d/e---f", "0"],
      ["", "a..b", "-a/", "a___b", "a._b", "A", "a//b", "a/", "/a", "a-", "_a", "é", "a\n"]),
    Table("^(?=.{2,256}$)\(name)$", ["ab", "team/app"], ["", "a", "a..b", "ab\n", "a-"]),
    Table(
      "^(?=.{2,256}$)((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)$",
      ["ab", "a.b/c-d", "a_b"], ["a", "a__b", "a--b", "a/", "ab/"]),
    Table(
      "^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$",
      ["a", "a/", "a/b/", "ROOT"], ["", "root/A", "ROOT/", "a//", "/"]),
    Table("^[0-9a-zA-Z._*-]{1,128}", ["v*", "v1 ", "latest!"], ["", " v", "!"]),
    Table("^[0-9]{12}$", [account], ["", "12345678901", account + "3", "12345678901a"]),
    Table("[0-9a-z-]{2,25}", ["eu-west-1", "EU west"], ["", "E", "e_u"]),
    Table(
      "^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$",
      ["", "prod", "prod/", "a..b", "a-"], ["/", "a//b", "A"]),
    Table(
      "^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$", ["*", "a*", "a/b", "prod-*"],
      ["", "-a", "a//b", "a/", "A"]),
    Table(
      "^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$",
      ["*", "a/*", "a-*.b"], ["", "a/", "a--b", "/a"]),
    Table(
      "^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,-.@_]*$",
      ["arn:aws:iam::\(account):role/ecr.x", "arn:aws-cn:iam::\(account):role/"],
      ["arn:aws:iam::\(account):role/a/b", "arn:aws:iam::1:role/a"]),
    Table(
      "^arn:aws(-[a-z]+)*:signer:[a-z0-9-]+:[0-9]{12}:\\/signing-profiles\\/[a-zA-Z0-9_]{2,}$",
      ["arn:aws-us-gov:signer:us-east-1:\(account):/signing-profiles/My_1"],
      ["arn:aws:signer:us-east-1:\(account):/signing-profiles/M"]),
    Table(
      "^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*$",
      ["arn:aws:iam::\(account):role/a/b", "arn:aws:iam::\(account):user/x@y"],
      ["arn:aws:iam::\(account):group/a", "arn:aws:iam::\(account):role/", "arn:aws:iam::1:root"]),
    Table("^[a-zA-Z0-9&_]{1,255}$", ["A&_"], ["", "a-"]),
  ]

  @Test(arguments: schemas)
  func `a schema's pattern is found`(_ table: Table) throws {
    let pattern = try Pattern(table.source)
    for text in table.yes { #expect(pattern.finds(in: text), "\(text)") }
    for text in table.no { #expect(!pattern.finds(in: text), "\(text)") }
  }

  static let wholes = [
    Table("a|bc", ["a", "bc"], ["", "ab", "abc", "xa"]),
    Table("", [""], ["a"]),
    Table("a.c", ["abc", "aéc", "a😀c"], ["a\nc", "ac", "a\u{2028}c", "a\rc"]),
    Table("(?s)a.c", ["a\nc"], ["ac"]),
    Table("(?i)team-[a-c]+", ["TEAM-abC"], ["TEAM-d"]),
    Table("a(?i:b)c", ["abc", "aBc"], ["abC", "Abc"]),
    Table("(a(?i)b|c)d", ["aBd", "Cd"], ["aBD", "Abd"]),
    Table("(?i)[^k]", ["a", "\u{212A}"], ["k", "K"]),
    Table("a{2,3}", ["aa", "aaa"], ["a", "aaaa"]),
    Table("a{2,}?", ["aa", "aaaaa"], ["a"]),
    Table("a{0}b", ["b"], ["ab"]),
    Table("(a?){3}", ["", "a", "aaa"], ["aaaa"]),
    Table("(a*)*|(()+)+", ["", "aaa"], ["b"]),
    Table("(?<first>a)(?:b)", ["ab"], ["a"]),
    Table("[]a]]", ["]]", "a]"], ["]", "a"]),
    Table("[^]a]}", ["b}"], ["]}", "a}"]),
    Table("[a-]+", ["a-"], ["b"]),
    Table("[a-[b]]+", ["a-b"], ["c"]),
    Table("[+--]+", ["+,-"], ["."]),
    Table("[[:alpha:]]+", ["alph:"], ["b", "["]),
    Table("[\\w-z&]+", ["a_9-z&"], ["!"]),
    Table("[^\\d\\s]+", ["ab"], ["1", " "]),
    Table("\\Qa.b*\\E+[\\Qa-z\\E]", ["a.b*a", "a.b***-", "a.b*z"], ["a.b*b", "axb*a"]),
    Table("\\x41\\u0042\\x{1F600}\\uD83D\\uDE00\\0103", ["AB😀😀C"], ["AB"]),
    Table("\\x41\\Q+\\E", ["A+"], ["A", "AA"]),
    Table("\\t\\n\\.\\-\\/\\\\\\_", ["\t\n.-/\\_"], [""]),
    Table("\\d\\D\\w\\W\\s\\S\\h", ["1a_- x\u{A0}"], ["1a_-xx ", "٣a_- x "]),
    Table("\\p{Alpha}\\P{Upper}\\p{Punct}[\\p{Digit}a]", ["ab!1", "ab-a"], ["aB!1"]),
    Table("\\Aa\\z|^b$|c\\Z", ["a", "b", "c"], ["a\n", "b\n", ""]),
    Table("a^b|a$b|$^", [""], ["ab", "a"]),
    Table("^*a$+", ["a"], [""]),
    Table("^(?=.{2,3}$)[^/]*$", ["ab", "abc", "ab\n"], ["a", "abcd", "ab\n\n", "a/"]),
  ]

  @Test(arguments: wholes)
  func `the whole text must match`(_ table: Table) throws {
    let pattern = try Pattern(table.source)
    for text in table.yes { #expect(pattern.matches(text), "\(text)") }
    for text in table.no { #expect(!pattern.matches(text), "\(text)") }
  }

  @Test func `a search begins and stops anywhere`() throws {
    #expect(try Pattern("b+c").finds(in: "aabbcd"))
    #expect(try !Pattern("^b").finds(in: "ab"))
    #expect(try Pattern("b$").finds(in: "ab"))
    #expect(try !Pattern("b$").finds(in: "ba"))
    #expect(try Pattern("x*").finds(in: "abc"))
    #expect(try !Pattern("b|^c").matches("ab"))
  }

  @Test func `patterns are equal when written alike`() throws {
    #expect(try Pattern("a+") == Pattern("a+"))
    #expect(try Pattern("a+") != Pattern("aa*"))
    #expect(try Set([Pattern("a"), Pattern("a")]).count == 1)
  }

  @Test(arguments: [
    ("(", 0), ("é(a", 2), ("a)", 1), ("[", 0), ("a[]", 1), ("[^]", 0), ("[a[b]", 0), ("[a-", 0),
    ("*", 0), ("a|+", 2), ("(?:?a)", 3), ("a**", 2), ("(?i)*", 4), ("{", 0), ("a{", 1),
    ("a{,3}", 1), ("a{2", 1), ("a{2,x}", 1), ("a{3,1}", 1), ("a{99999999999}", 1),
    ("a\\", 1), ("[a\\", 2), ("[z-a]", 1), ("[a-\\d]", 1), ("[a--]", 1), ("\\y", 0), ("[\\b]", 1),
    ("[\\1]", 1), ("\\E", 0), ("\\x4", 0), ("\\x{110000}", 0), ("\\u12", 0), ("\\08", 0),
    ("\\c", 0), ("(?z)", 0), ("(?", 0), ("(?P<a>b)", 0), ("(?<1>a)", 0), ("(?<a", 0),
    ("(?<a>b)(?<a>c)", 10), ("\\p{Alpha", 0),
  ])
  func `what Java refuses is malformed`(_ source: String, _ offset: Int) {
    let error = #expect(throws: PatternError.self) { _ = try Pattern(source) }
    guard case .malformed(let phrase, let place) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(place == offset)
    #expect(!phrase.isEmpty && !phrase.hasSuffix("."))
  }

  @Test(arguments: [
    ("(a)\\1", 3), ("(?<a>b)\\k<a>", 7), ("é(?=a)", 2), ("(?!a)", 0), ("(?<=a)b", 0),
    ("(?<!a)b", 0),
    ("(?>a)", 0), ("a++", 2), ("a{2}+", 4), ("a{2}{3}", 4), ("\\bword\\b", 0), ("\\Ga", 0),
    ("\\R", 0), ("\\X", 0), ("\\p{L}", 0), ("[\\pL]", 1), ("(?i)\\p{Lower}", 4), ("(?m)^a", 2),
    ("(?x) a", 2), ("[a-z&&[^b]]", 4), ("[^a[b]]", 3), ("\\uD83D", 0), ("\\N{DIGIT ONE}", 0),
    ("^a$\\n?", 2), ("a{10001}", 0), ("((a{99}){99}){99}", 0), ("^(?=.{1,2}$)a|b", 1),
    ("^(?=.{1,2}$)*a", 1),
  ])
  func `what cannot be told in linear time is unsupported`(_ source: String, _ offset: Int) {
    let error = #expect(throws: PatternError.self) { _ = try Pattern(source) }
    guard case .unsupported(_, let place) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(place == offset)
  }
}
