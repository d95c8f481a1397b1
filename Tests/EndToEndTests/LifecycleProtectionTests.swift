// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Images that manifest lists hold and that refer to a subject, through the command.
@Suite struct LifecycleProtectionTests {
  private static func digest(_ number: Int) -> String {
    "sha256:\(number)" + String(repeating: "0", count: 63)
  }

  /// A list (1) of two images (2, 3), a signature (4) of the list, and two images by themselves (5, 6); the
  /// higher the number, the newer.
  private static let images: String = {
    let details = (1...6).map { number in
      let type = number == 1 ? "index" : "manifest"
      let more = [1: #""imageTags": ["v1"], "#, 4: #""subjectManifestDigest": "\#(digest(1))", "#]
      return """
        {"imageDigest": "\(digest(number))", "imagePushedAt": "2026-01-0\(number)T00:00:00Z",
         \(more[number] ?? "")"imageManifestMediaType": "application/vnd.oci.image.\(type).v1+json",
         "repositoryName": "team/app", "imageSizeInBytes": 1000}
        """
    }
    return #"{"imageDetails": [\#(details.joined(separator: ",\n"))]}"#
  }()

  private static func manifests(of repository: String = "team/app") -> String {
    let list = [2, 3].map { #"{\"digest\": \"\#(digest($0))\"}"# }.joined(separator: ", ")
    return """
      {"images": [{"repositoryName": "\(repository)", "imageId": {"imageDigest": "\(digest(1))"},
        "imageManifest": "{\\"manifests\\": [\(list)]}"}], "failures": []}
      """
  }

  private func run(_ arguments: String...) throws -> Command.Output {
    let folder = try TemporaryFolder()
    try folder.write(Self.images, to: "images.json")
    try folder.write(Self.manifests(), to: "lists.json")
    try folder.write(Self.manifests(of: "team/other"), to: "other.json")
    try folder.write(
      """
      {"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged", "countType": \
      "imageCountMoreThan", "countNumber": 1}, "action": {"type": "expire"}}]}
      """, to: "policy.json")
    return try Command(directory: folder.url).run(
      list: ["lifecycle", "simulate", "--policy", "policy.json", "--images", "images.json"]
        + ["--now", "2026-06-01T00:00:00Z"] + arguments)
  }

  @Test func `what others keep stays, and counts`() throws {
    let output = try run("--manifests", "lists.json")
    #expect(output.status == 0, "\(output.standardError)")
    #expect(
      output.standardOutput == """
        Expire within a day: 1 image, 1.0 kB
          sha256:500000000000  (untagged)  1.0 kB, pushed 2026-01-05, rule 1

        Stay: 5 images, 5.0 kB
          sha256:100000000000  v1          1.0 kB, pushed 2026-01-01, no rule
          sha256:200000000000  (untagged)  1.0 kB, pushed 2026-01-02, rule 1 would expire it, kept by sha256:100000000000
          sha256:300000000000  (untagged)  1.0 kB, pushed 2026-01-03, rule 1 would expire it, kept by sha256:100000000000
          sha256:400000000000  (untagged)  1.0 kB, pushed 2026-01-04, rule 1 would expire it, kept by sha256:100000000000
          sha256:600000000000  (untagged)  1.0 kB, pushed 2026-01-06, rule 1

        6 images: 1 to expire (1.0 kB), 0 to archive; 3 kept by others, which rules count.

        """)
  }

  @Test func `without manifests the unknown is said`() throws {
    let output = try run("--protected", "leave-out")
    #expect(
      output.standardOutput.hasSuffix(
        """
        6 images: 3 to expire (3.0 kB), 0 to archive; 1 kept by others, left out of the rules.
        note: which images 1 manifest list holds is not known, and those stay while their list is there; \
        give the manifests with --manifests

        """), "\(output.standardOutput)")
  }

  @Test(arguments: ["count", "leave-out"])
  func `an image that others keep is explained`(mode: String) throws {
    let image = ["--image", Self.digest(4), "--manifests", "lists.json"]
    let output = try run("--protected", mode, image[0], image[1], image[2], image[3])
    let words =
      mode == "count"
      ? "selects it and would expire it: it is not the newest image that the rule selects; nothing happens"
      : "leaves it out"
    #expect(
      output.standardOutput.contains("    rule 1 \(words) while sha256:100000000000 is there\n"),
      "\(output.standardOutput)")
  }

  @Test func `JSON names what keeps each image and how it was counted`() throws {
    let output = try run("--manifests", "lists.json", "--format", "json")
    let document = try JSONSerialization.jsonObject(with: Data(output.standardOutput.utf8))
    let root = try #require(document as? [String: Any])
    let rows = try #require(root["images"] as? [[String: Any]])
    let list = Self.digest(1)
    #expect(rows.map { $0["protectedBy"] as? String } == [nil, list, list, list, nil, nil])
    #expect(
      rows.map { ($0["preventedAction"] as? [String: String])?["type"] }
        == [nil, "EXPIRE", "EXPIRE", "EXPIRE", nil, nil])
    #expect((root["summary"] as? [String: Any])?["protectedImageTotalCount"] as? Int == 3)
    let protection = try #require(root["protection"] as? [String: Any])
    #expect(protection["protectedImages"] as? String == "count")
    #expect(protection["unreadManifestLists"] as? Int == 0)
  }

  @Test func `manifests that cannot be used are refused`() throws {
    let other = try run("--manifests", "other.json")
    #expect(other.status == 1)
    #expect(
      other.standardError.hasPrefix(
        "other.json:1:32: error: 'team/other' is another repository than 'team/app', whose images"),
      "\(other.standardError)")
    #expect(try run("--manifests", "absent.json").status == 66)
    #expect(try run("--manifests", "lists.json", "--protected", "x").status == 64)
  }
}
