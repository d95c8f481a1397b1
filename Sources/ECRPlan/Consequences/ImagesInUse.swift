// SPDX-License-Identifier: Apache-2.0

public import ECRModel

/// Images that somebody uses, by digest or by the tag of a repository.
public struct ImagesInUse: Hashable, Sendable {
  private var digests: Set<String> = []
  private var tags: Set<String> = []

  /// Creates an empty list.
  public init() {}

  /// Reads one image a line: a digest, `repository:tag`, or the address of an image.
  ///
  /// Blank lines and lines that begin with `#` say nothing.
  public init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if let word = words.first, !word.hasPrefix("#") { insert(String(word)) }
    }
  }

  /// Whether nothing is listed.
  public var isEmpty: Bool { digests.isEmpty && tags.isEmpty }

  /// Adds an image.
  public mutating func insert(_ image: String) {
    if let sign = image.lastIndex(of: "@") {
      digests.insert(String(image[image.index(after: sign)...]))
    } else if image.hasPrefix("sha256:") {
      digests.insert(image)
    } else {
      var name = Substring(image)
      // A registry's host holds a dot or a port; a repository's first part holds neither colon nor host.
      if let slash = name.firstIndex(of: "/"), name[..<slash].contains(".dkr.ecr") {
        name = name[name.index(after: slash)...]
      }
      tags.insert(name.contains(":") ? String(name) : "\(name):latest")
    }
  }

  /// Whether an image of a repository is listed.
  public func contains(_ image: RegistryImage, of repository: String) -> Bool {
    digests.contains(image.digest.description)
      || image.tags.contains { tags.contains("\(repository):\($0)") }
  }
}
