// SPDX-License-Identifier: Apache-2.0

import ECRModel
import Foundation
import TemplateModel
import Testing

struct TextFormTests {
  struct Sample: CustomTestStringConvertible {
    let form: TextForm
    let good: [String]
    let bad: [String]

    /// What random texts are put together from.
    let pieces: [String]

    var testDescription: String { form.name + " " + form.expression }
  }

  private static let arn = [
    "arn:aws", "arn:", "aws", "-cn", ":iam::", "123456789012", "1", ":role/", ":user/", "a", "/",
    ":", "+", "é", ".", ",", "-", "@", "=", "_", "A",
  ]

  static let samples = [
    Sample(
      form: .repositoryName,
      good: ["a", "a__b", "a---b", "team/app", "a.b-c_d/0", "0"],
      bad: [
        "", "A", "a..b", "a_-b", "a___b", "-a", "a-", "a//b", "/a", "a/", "a b", "é", "a_", "a__",
      ],
      pieces: ["a", "0", ".", "_", "-", "/", "A"]),
    Sample(
      form: .publicRepositoryName, good: ["a", "a_b/c-d.e"],
      bad: ["a__b", "a--b", "a/", "", "a.", "a/-b"], pieces: ["a", "0", ".", "_", "-", "/", "A"]),
    Sample(
      form: .repositoryPrefix, good: ["ROOT", "a", "a/", "team/app/", "a__b/"],
      bad: ["", "/", "root/ROOT", "ROOT/", "a//", "Root", "a-/"],
      pieces: ["a", "0", ".", "_", "-", "/", "ROOT", "R"]),
    Sample(
      form: .region, good: ["us-east-1", "-"], bad: ["", "us_east", "US", "us-east-1 "],
      pieces: ["us", "-", "1", "A", " "]),
    Sample(
      form: .accountID, good: ["012345678901"],
      bad: ["", "01234567890", "0123456789012", "o12345678901"],
      pieces: ["0123", "4567", "89", "a"]),
    Sample(
      form: .kmsKey,
      good: [
        "1234abcd-12ab-34cd-56ef-1234567890ab", "mrk-1234abcd12ab34cd56ef1234567890ab",
        "alias/a", "alias/aws/ecr", "arn:aws:kms:us-east-1:123456789012:alias/a",
        "arn:aws-us-gov:kms:us-gov-west-1:123456789012:key/1234abcd",
      ],
      bad: [
        "", "a", "alias/", "key/1234abcd", "1234abcd-12ab-34cd-56ef", "mrk-1234", "alias/a b",
        "arn:aws:kms:us-east-1::key/a", "arn:aws:kms:us-east-1:123456789012:key/",
        "arn:aws:s3:us-east-1:123456789012:key/a", "arn:aws:kms:us-east-1:123456789012:key/a\n",
      ],
      pieces: [
        "arn:aws", ":kms:", "us-east-1", ":", "123456789012", "key/", "alias/", "mrk-", "1234abcd",
        "-12ab", "-", "_", "é", "a",
      ]),
    Sample(
      form: .exclusionFilter, good: ["v1.*", "*", "A_b-c"],
      bad: ["", "v1/", "v 1", "v1*é", "v1\n"],
      pieces: ["a", "Z", "9", ".", "*", "-", "_", "/", "é"]),
    Sample(
      form: .replicationFilter, good: ["", "prod", "prod/", "a-/b", "-", "a/-b", "a..b"],
      bad: ["/", "-/a", "a//", "A", "a*", ".a/"], pieces: ["a", "0", ".", "_", "-", "/", "*"]),
    Sample(
      form: .scanningFilter, good: ["*", "a", "prod*", "a/b", "*-*", "a.b_c"],
      bad: ["", "-a", "a-", "a--b", "a/", "A", "a./b"], pieces: ["a", "*", ".", "-", "/", "A"]),
    Sample(
      form: .signingFilter, good: ["*", "a/*", "a-b/c*"],
      bad: ["", "a/", "/a", "a--b", "A", "a__b"],
      pieces: ["a", "*", ".", "_", "-", "/", "A"]),
    Sample(
      form: .credentialARN,
      good: [
        "arn:aws:secretsmanager:us-east-1:123456789012:secret:ecr-pullthroughcache/x-AbCdEf",
        "arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:ecr-pullthroughcache/a/b@c",
      ],
      bad: [
        "arn:aws:secretsmanager:us-east-1:123456789012:secret:other/x",
        "arn:aws:secretsmanager:us-east-1:123456789012:secret:ecr-pullthroughcache/",
        "arn:aws:secretsmanager::secret:ecr-pullthroughcache/x", "", "arn",
        "arn:aws:secretsmanager:secret:ecr-pullthroughcache/x",
      ],
      pieces: [
        "arn:", "aws", ":secretsmanager:", "us-east-1", ":", ":secret:", "ecr-pullthroughcache/",
        "x", "/", "é",
      ]),
    Sample(
      form: .roleARN,
      good: ["arn:aws:iam::123456789012:role/x", "arn:aws-cn:iam::123456789012:role/a/b"],
      bad: ["arn:aws:iam::123456789012:role/", "arn:aws:iam::12345678901:role/x", "x"], pieces: arn),
    Sample(
      form: .pathlessRoleARN,
      good: ["arn:aws:iam::123456789012:role/x", "arn:aws:iam::123456789012:role/"],
      bad: ["arn:aws:iam::123456789012:role/a/b", "arn:aws:iam::123456789012:user/x"], pieces: arn),
    Sample(
      form: .principalARN,
      good: [
        "arn:aws:iam::123456789012:role/a/b", "arn:aws-us-gov:iam::123456789012:user/x@y.z",
      ],
      bad: [
        "arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:role//a",
        "arn:aws:iam::123456789012:role/a/", "arn:aws-:iam::123456789012:role/a",
      ], pieces: arn),
    Sample(
      form: .signingProfileARN,
      good: ["arn:aws:signer:us-east-1:123456789012:/signing-profiles/ab"],
      bad: [
        "arn:aws:signer:us-east-1:123456789012:/signing-profiles/a",
        "arn:aws:signer:us-east-1:123456789012:signing-profiles/ab",
        "arn:aws:signer::123456789012:/signing-profiles/ab",
      ],
      pieces: [
        "arn:aws", "-cn", ":signer:", "us-east-1", ":", "123456789012", ":/signing-profiles/", "ab",
        "_", "-",
      ]),
  ]

  @Test(arguments: samples) func `examples`(sample: Sample) {
    for text in sample.good { #expect(sample.form.matches(text), "\(text)") }
    for text in sample.bad { #expect(!sample.form.matches(text), "\(text)") }
  }

  /// Half of the texts are good ones with one piece put in or one character taken out, so that both
  /// answers occur often.
  @Test(arguments: samples) func `the matcher agrees with the regular expression`(sample: Sample)
    throws
  {
    // The schemas' `\w` is ASCII, as are the names of IAM; Foundation's takes every letter.
    let ascii = sample.form.expression.replacing(#"\w"#, with: "A-Za-z0-9_")
    let expression = try NSRegularExpression(pattern: ascii)
    var random = SystemRandomNumberGenerator()
    var matched = 0
    for round in 0..<3_000 {
      var text = ""
      if round.isMultiple(of: 2) {
        let count = Int.random(in: 0...7, using: &random)
        for _ in 0..<count { text += sample.pieces.randomElement(using: &random) ?? "" }
      } else {
        text = sample.good.randomElement(using: &random) ?? ""
        let place = text.index(
          text.startIndex, offsetBy: Int.random(in: 0...text.count, using: &random))
        if place < text.endIndex, Bool.random(using: &random) {
          text.remove(at: place)
        } else {
          text.insert(contentsOf: sample.pieces.randomElement(using: &random) ?? "", at: place)
        }
      }
      let whole = NSRange(text.startIndex..., in: text)
      let expected = expression.firstMatch(in: text, range: whole)?.range == whole
      matched += expected ? 1 : 0
      #expect(sample.form.matches(text) == expected, "\(text)")
    }
    #expect(matched > 0)
  }

  @Test(.timeLimit(.minutes(20)), arguments: samples)
  func `hostile texts end at once`(sample: Sample) {
    for piece in sample.pieces + ["arn:aws", "é", ":", "\0"] {
      let long = String(repeating: piece, count: 100_000 / piece.utf8.count)
      for text in [long + "!", (sample.good.last ?? "") + long + "!"] {
        #expect(!sample.form.matches(text))
      }
    }
  }

  @Test func `words read on after "must be"`() {
    for sample in Self.samples {
      #expect(sample.form.words.first?.isUppercase != true || sample.form == .repositoryPrefix)
      #expect(sample.form.words.last != ".")
      #expect(!sample.form.expression.contains("\n"))
    }
  }
}
