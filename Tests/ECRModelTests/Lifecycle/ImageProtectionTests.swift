// SPDX-License-Identifier: Apache-2.0

import ECRModel
import TemplateDiagnostics
import Testing

/// What keeps an image, and how manifests are read.
@Suite struct ImageProtectionTests {
  private static func digest(_ name: String) -> ImageDigest { ImageDigest("sha256:\(name)") }

  private static func image(
    _ name: String, subject: String? = nil, type: String? = nil
  ) -> RegistryImage {
    var image = RegistryImage(digest(name))
    image.subjectManifestDigest = subject.map(digest)
    image.manifestMediaType = type
    return image
  }

  private static func lists(_ lists: [String: [String]]) -> ManifestLists {
    var known = ManifestLists()
    for (name, images) in lists { known.insert(digest(name), holding: images.map(digest)) }
    return known
  }

  private static func keepers(
    _ images: [RegistryImage], _ lists: [String: [String]] = [:]
  ) -> [String?] {
    ImageProtection(images, self.lists(lists)).keepers.map { $0?.description }
  }

  @Test func `a list keeps what it holds while it is there`() {
    let images = [Self.image("list"), Self.image("arm"), Self.image("other")]
    #expect(Self.keepers(images, ["list": ["arm", "gone"]]) == [nil, "sha256:list", nil])
    #expect(Self.keepers(Array(images.dropFirst()), ["list": ["arm"]]) == [nil, nil])
  }

  @Test func `a subject keeps what refers to it, and a list comes first`() {
    let images = [
      Self.image("signature", subject: "app"), Self.image("app"),
      Self.image("orphan", subject: "gone"),
    ]
    #expect(Self.keepers(images) == ["sha256:app", nil, nil])
    #expect(Self.keepers(images, ["app": ["signature"]]) == ["sha256:app", nil, nil])
    #expect(Self.keepers(images, ["orphan": ["signature"]]) == ["sha256:orphan", nil, nil])
  }

  @Test func `nothing keeps itself, and the first of several lists is named`() {
    let images = [Self.image("self", subject: "self"), Self.image("two"), Self.image("one")]
    #expect(Self.keepers(images, ["self": ["self"]]) == [nil, nil, nil])
    let both = ["one": ["self"], "two": ["self", "one"]]
    #expect(Self.keepers(images, both) == ["sha256:two", nil, "sha256:two"])
    #expect(Self.keepers(images, ["two": ["one"], "one": ["two"]]).count { $0 != nil } == 2)
  }

  @Test(arguments: [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
  ])
  func `a list whose manifest was not read is counted`(type: String) {
    let images = [
      Self.image("one", type: type), Self.image("two", type: type),
      Self.image("app", type: "application/vnd.oci.image.manifest.v1+json"), Self.image("untold"),
    ]
    #expect(ImageProtection(images).unreadLists == 2)
    #expect(ImageProtection(images, Self.lists(["one": []])).unreadLists == 1)
  }

  /// Reading each mention of a list anew would take a square of them.
  @Test func `one list that stands many times is read once`() {
    let names = (0..<20_000).map { "m\($0)" }
    let images = [RegistryImage](repeating: Self.image("list"), count: 20_000)
    #expect(Self.keepers(images + [Self.image("m7")], ["list": names]).last == "sha256:list")
  }

  // MARK: - Files

  private static func read(_ text: String, of repository: String? = nil) -> ManifestFile {
    ManifestFile(SourceFile(path: "m.json", text: text), of: repository)
  }

  private static func entry(_ manifest: String, _ more: String = "") -> String {
    let text = manifest.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return #"{"imageId": {"imageDigest": "sha256:list"}, \#(more)"imageManifest": "\#(text)"}"#
  }

  @Test func `manifests tell what lists hold`() {
    let list = """
      {"schemaVersion": 2,
       "manifests": [{"digest": "sha256:arm", "size": 1}, {"digest": "sha256:amd"}]}
      """
    let file = Self.read(
      #"{"images": [\#(Self.entry(list, #""repositoryName": "team/app", "#))], "failures": []}"#,
      of: "team/app")
    #expect(file.diagnostics.isEmpty)
    #expect(
      file.lists.images(in: Self.digest("list")) == [Self.digest("arm"), Self.digest("amd")])
    #expect(file.lists.images(in: Self.digest("arm")) == nil)
    let image = Self.read(#"{"images": [\#(Self.entry(#"{"layers": []}"#))]}"#)
    #expect(image.diagnostics.isEmpty)
    #expect(image.lists.images(in: Self.digest("list")) == [])
  }

  @Test func `what is wrong with manifests is said where it stands`() {
    for (text, column, words) in [
      ("", 1, "the file must be the output of 'batch-get-image'"),
      ("{}", 1, "'batch-get-image' must have 'images'"),
      ("[]", 1, "'batch-get-image' must be an object"),
      (#"{"images": [], "images": []}"#, 16, "'images' stands twice in one object"),
      (#"{"images": {}}"#, 12, "'images' must be a list"),
      (#"{"images": [7]}"#, 13, "'an image' must be an object"),
      (#"{"images": [{"imageId": {}}]}"#, 25, "an image must have 'imageDigest'"),
      (#"{"images": [{"imageId": "x"}]}"#, 25, "an image must have 'imageDigest'"),
      (
        #"{"images": [{"imageId": {"imageDigest": "sha256:a"}}]}"#, 13,
        "an image must have 'imageManifest'"
      ),
      (#"{"images": [\#(Self.entry("[]"))]}"#, 75, "'imageManifest' must be an object"),
      (#"{"images": [\#(Self.entry("{"))]}"#, 75, "'{' must be closed by '}'"),
      (#"{"images": [\#(Self.entry(#"{"manifests": 1}"#))]}"#, 91, "'manifests' must be a list"),
      (
        #"{"images": [\#(Self.entry(#"{"manifests": [{}]}"#))]}"#, 92,
        "a manifest of a list must have 'digest'"
      ),
      (
        #"{"images": [\#(Self.entry("{}", #""repositoryName": "b", "#))]}"#, 75,
        "'b' is another repository than 'a', whose images are given"
      ),
      (
        #"{"images": [\#(Self.entry(String(repeating: "[", count: 100_000)))]}"#, 331,
        "collections can be nested 256 deep, not deeper"
      ),
    ] {
      let file = Self.read(text, of: "a")
      let report = LintReport(
        files: 1, diagnostics: file.diagnostics,
        tool: ToolInfo(version: "0.0.0", factsDate: "2026-10"))
      let shown = ConciseRenderer().render(report)
      #expect(shown.hasPrefix("m.json:1:\(column): error: \(words)"), "\(text): \(shown)")
    }
  }
}
